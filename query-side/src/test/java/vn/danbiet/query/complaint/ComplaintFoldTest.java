package vn.danbiet.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.complaint.ComplaintCourtRuled;
import vn.danbiet.events.complaint.ComplaintDecisionSent;
import vn.danbiet.events.complaint.ComplaintDialogueMissed;
import vn.danbiet.events.complaint.ComplaintEnforced;
import vn.danbiet.events.complaint.ComplaintEnforcementBegun;
import vn.danbiet.events.complaint.ComplaintEnforcementProgressed;
import vn.danbiet.events.complaint.ComplaintPublicationEnded;
import vn.danbiet.events.complaint.ComplaintResumed;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ComplaintTakenToCourt;
import vn.danbiet.events.complaint.ComplaintTookEffect;
import vn.danbiet.events.complaint.CourtOutcome;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.Party;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.complaint.Recipient;
import vn.danbiet.law.TermFamily;
import vn.danbiet.platform.security.InstallationSecret;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.Case;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.cases.SearchDigests;

class ComplaintFoldTest {
    private static final SearchDigests DIGESTS = new SearchDigests(new InstallationSecret("s".repeat(32)));

    private final ComplaintCase one = ComplaintCase.number(1);

    @Test
    void a_receipt_opens_the_document() {
        ComplaintDocument complaint = after(one.received());

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.RECEIVED);
        assertThat(complaint.instance()).isEqualTo(Instance.FIRST);
        assertThat(complaint.letter().registeredAt()).isEqualTo(Case.RECORDED_AT);
        assertThat(complaint.words()).contains(DIGESTS.of("ruong"));
        assertThat(complaint.personWords()).singleElement()
                .satisfies(words -> assertThat(words.words()).contains(DIGESTS.of("sen")));
        assertThat(complaint.toString()).doesNotContain("Sen", "đồng Mơ");
    }

    @Test
    void what_was_written_is_kept_in_order_and_sealed() {
        ComplaintDocument complaint = after(one.received(), one.summoned(), one.talked(), one.drafted(), one.decided());

        assertThat(complaint.papers()).extracting(Paper::kind)
                .containsExactly(Paper.Kind.DIALOGUE, Paper.Kind.DRAFT, Paper.Kind.DECISION);
        assertThat(complaint.toString()).doesNotContain("Sen");
        assertThat(complaint.settlement().decision().operative()).isEqualTo("Trả lại 40 m2");
    }

    @Test
    void each_dialogue_has_its_own_end() {
        ComplaintDocument complaint = after(
                one.received(), one.summoned(), new ComplaintDialogueMissed(one.id(), Case.RECORDED_AT,
                        Party.COMPLAINANT, true, false, Personal.of(Case.WORDS, "vắng mặt")),
                one.summoned(), one.talked());

        assertThat(complaint.settlement().dialogues()).hasSize(2);
        assertThat(complaint.settlement().dialogues().getFirst().absent()).isEqualTo(Party.COMPLAINANT);
        assertThat(complaint.settlement().dialogues().getFirst().heldAt()).isNull();
        assertThat(complaint.settlement().dialogues().getLast().present()).containsExactly(Party.COMPLAINANT,
                Party.RESPONDENT);
        assertThat(complaint.settlement().dialogues().getLast().agreed()).isFalse();
    }

    @Test
    void a_decision_is_followed_to_its_enforcement() {
        ComplaintDocument complaint = after(one.received(), one.decided(),
                new ComplaintDecisionSent(one.id(), Case.RECORDED_AT, List.of(Recipient.COMPLAINANT)), one.published(),
                new ComplaintPublicationEnded(one.id(), Case.RECORDED_AT, PublicationManner.POSTING),
                new ComplaintTookEffect(one.id(), Case.RECORDED_AT),
                new ComplaintEnforcementBegun(one.id(), Case.RECORDED_AT, "trả đất", Case.LAND),
                new ComplaintEnforcementProgressed(one.id(), Case.RECORDED_AT, "đã cắm mốc"),
                new ComplaintEnforced(one.id(), Case.RECORDED_AT, "đã giao đất"));

        Decision decision = complaint.settlement().decision();
        assertThat(decision.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(decision.sentTo()).containsExactly(Recipient.COMPLAINANT);
        assertThat(decision.publications()).singleElement()
                .satisfies(publication -> assertThat(publication.until()).isEqualTo(Case.RECORDED_AT));
        assertThat(decision.inEffectSince()).isEqualTo(Case.RECORDED_AT);
        assertThat(complaint.settlement().enforcement().steps()).extracting(Enforcement.Step::text)
                .containsExactly("đã cắm mốc");
        assertThat(complaint.settlement().enforcement().result()).isEqualTo("đã giao đất");
    }

    @Test
    void a_suspension_is_over_when_the_settlement_goes_on() {
        assertThat(after(one.received(), one.suspended()).settlement().measures().suspension().reason())
                .isEqualTo("bão số 9");
        assertThat(after(one.received(), one.suspended(),
                new ComplaintResumed(one.id(), Case.RECORDED_AT, ComplaintStatus.VERIFYING)).settlement().measures())
                .isEqualTo(Measures.NONE);
    }

    @Test
    void a_suit_and_its_ruling_stay_together() {
        ComplaintDocument complaint = after(one.received(),
                new ComplaintTakenToCourt(one.id(), Case.RECORDED_AT, "TAND khu vực 1", "15/TB-TLST"),
                new ComplaintCourtRuled(one.id(), Case.RECORDED_AT, CourtOutcome.values()[0], "02/2026/HC-ST",
                        ComplaintStatus.CLOSED));

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(complaint.settlement().course().court())
                .isEqualTo(new Course.Court("TAND khu vực 1", "15/TB-TLST", CourtOutcome.values()[0], "02/2026/HC-ST"));
    }

    @Test
    void the_first_duty_that_ends_is_what_is_due() {
        ComplaintDocument complaint = after(one.received(), one.assigned("an"),
                one.armed(1, TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", LocalDate.of(2026, 11, 20)),
                one.armed(2, TermFamily.FIRST_SETTLEMENT, "NORMAL", LocalDate.of(2026, 11, 23)));

        assertThat(complaint.terms()).hasSize(2);
        // Seven working days after Friday the 20th.
        assertThat(complaint.due()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(complaint.charge().handler()).isEqualTo(new OfficerId("an"));
    }

    @Test
    void who_is_forgotten_is_not_searched_for_any_more() {
        ComplaintDocument complaint = after(one.received(), one.forgotten(Case.person(0), Case.WORDS));

        assertThat(complaint.personWords()).isEmpty();
        assertThat(complaint.words()).contains(DIGESTS.of("ruong")).doesNotContain(DIGESTS.of("mơ"));
        assertThat(complaint.forgotten()).hasSize(1);
    }

    @Test
    void what_is_in_a_petition_is_not_in_a_complaint() {
        Case petition = Case.number(2);

        assertThat(after(petition.received())).isNull();
        assertThat(after(petition.conflictOf("an"))).isNull();
        assertThatIllegalStateException().isThrownBy(() -> after(one.accepted()));
    }

    private static ComplaintDocument after(CaseEvent... events) {
        ComplaintDocument document = null;
        long position = 11;
        for (CaseEvent event : events) {
            document = new ComplaintFold(DIGESTS).after(document, event,
                    new Stamp(position, position - 11, Case.RECORDED_AT, "an", "OFFICER", "land-office"));
            position++;
        }
        return document;
    }
}
