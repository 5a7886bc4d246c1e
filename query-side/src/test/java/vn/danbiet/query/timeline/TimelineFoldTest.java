package vn.danbiet.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionHandlingRecorded;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermPaused;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.Case;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.cases.CaseState;
import vn.danbiet.query.cases.PublicTerm;

class TimelineFoldTest {
    private final Case one = Case.number(1);

    @Test
    void each_event_becomes_an_entry_in_order() {
        TimelineDocument timeline = after(one.received(), one.classified(), one.accepted());

        assertThat(timeline.entries()).extracting(TimelineDocument.Entry::type)
                .containsExactly("petition.received", "petition.classified", "petition.accepted");
        assertThat(timeline.entries()).extracting(TimelineDocument.Entry::version).containsExactly(0L, 1L, 2L);
        assertThat(timeline.entries().getFirst().actor()).isEqualTo("an");
    }

    @Test
    void days_until_the_record_are_counted_by_the_calendar_of_viet_nam() {
        TimelineDocument timeline = after(one.received(), one.accepted());

        // 16:30 UTC on the 20th is 23:30 there, 01:00 UTC on the 23rd is 08:00: three days apart, though not 72 hours.
        assertThat(timeline.entries()).extracting(TimelineDocument.Entry::recordedDaysLater).containsExactly(3L, 0L);
    }

    @Test
    void what_the_event_does_not_declare_public_is_not() {
        TimelineDocument timeline = after(one.received(),
                new PetitionHandlingRecorded(one.id(), Case.RECORDED_AT, "Đã khảo sát"));

        assertThat(timeline.entries().getLast().told().vi()).contains("Đã khảo sát");
        assertThat(timeline.entries().getLast().toldToPublic()).isNull();
        assertThat(shown(timeline).entries()).hasSize(1);
    }

    @Test
    void a_case_is_withheld_until_an_answer_is_published() {
        assertThat(after(one.received(), one.answered()).withheld()).isFalse();
        assertThat(after(one.received(), one.answered(), one.withheld()).withheld()).isTrue();
        assertThat(after(one.received(), one.answered(), one.withheld(), one.answered()).withheld()).isTrue();
        assertThat(after(one.received(), one.answered(), one.withheld(), one.published()).withheld()).isFalse();
    }

    @Test
    void an_answer_that_was_withheld_or_replaced_is_not_shown_to_the_public_again() {
        var careless = new PetitionAnswerPublished(one.id(), Case.RECORDED_AT, "Bà Bưởi, 0912000111, được bồi thường");

        TimelineDocument withheld = after(one.received(), one.answered(), careless, one.withheld(), one.answered(),
                one.published());
        TimelineDocument replaced = after(one.received(), one.answered(), careless, one.published());

        for (TimelineDocument timeline : List.of(withheld, replaced)) {
            assertThat(timeline.withheld()).isFalse();
            assertThat(shown(timeline).toString()).doesNotContain("Bưởi", "0912000111")
                    .contains("Đường sẽ được sửa trong tháng 12.", "thu hồi hoặc thay thế");
        }
    }

    @Test
    void a_complaint_is_told_as_one_with_its_result() {
        ComplaintCase complaint = ComplaintCase.number(2);
        TimelineDocument timeline = after(complaint.received(), complaint.accepted(), complaint.drafted(),
                complaint.decided());

        assertThat(timeline.state()).isEqualTo(new CaseState(CaseKind.COMPLAINT, "DECIDED"));
        assertThat(timeline.result().operative()).isEqualTo("Trả lại 40 m2");
        assertThat(shown(timeline).toString()).contains("khiếu nại đúng một phần").doesNotContain("dự thảo", "Dự thảo");
    }

    @Test
    void what_was_decided_is_told_no_more_when_the_complaint_is_withheld() {
        ComplaintCase complaint = ComplaintCase.number(2);
        TimelineDocument timeline = after(complaint.received(), complaint.decided(), complaint.withheld(),
                complaint.published());

        assertThat(timeline.withheld()).isFalse();
        assertThat(timeline.result().text().vi()).isEqualTo("khiếu nại đúng một phần");
        assertThat(timeline.result().operative()).isNull();
    }

    @Test
    void a_term_is_followed_to_its_breach_and_the_public_sees_no_reason_but_its_category() {
        TermArmed armed = one.armed(1, TermFamily.PETITION_RESOLVE, "DEFAULT", LocalDate.of(2026, 9, 1));
        Term term = Term.of(armed);
        var breached = new TermBreached(term.id(), Case.RECORDED_AT, term.rule(), term.due(), Case.LAND,
                new OfficerId("ha"));
        var paused = new TermPaused(TermId.of(one.id().value(), 2), Case.RECORDED_AT, "C1-SETTLE",
                LocalDate.of(2026, 11, 22), PauseGround.FORCE_MAJEURE, "LKN 11a");
        TimelineDocument timeline = after(one.received(), armed,
                one.armed(2, TermFamily.FIRST_SETTLEMENT, "NORMAL", LocalDate.of(2026, 11, 1)), breached, paused);

        assertThat(timeline.entries()).extracting(TimelineDocument.Entry::type)
                .containsExactly("petition.received", "term.armed", "term.armed", "term.breached", "term.paused");
        List<PublicTerm> terms = shown(timeline).terms();
        assertThat(terms.getFirst().overdue()).isTrue();
        assertThat(terms.getFirst().ranOut()).isTrue();
        assertThat(terms.getLast().overdue()).isFalse();
        assertThat(terms.getLast().paused()).isEqualTo(PauseGround.FORCE_MAJEURE.phrase());
        assertThat(terms.getLast().pausedUnder()).isEqualTo("LKN 11a");
        assertThat(terms.toString()).doesNotContain("ha");
    }

    @Test
    void an_extension_is_told_with_its_article_and_not_with_its_reason() {
        TermArmed armed = one.armed(1, TermFamily.FIRST_SETTLEMENT, "NORMAL", LocalDate.of(2026, 11, 1));
        var extended = Term.of(armed).extend(Case.RECORDED_AT, null, "bà Bưởi vắng nhà", Law.first());
        TimelineDocument timeline = after(one.received(), armed, extended);

        PublicTerm term = shown(timeline).terms().getFirst();
        assertThat(term.extensions()).isEqualTo(1);
        assertThat(term.extendedUnder()).isEqualTo(extended.citation());
        assertThat(term.due()).isEqualTo(extended.due());
        assertThat(shown(timeline).toString()).doesNotContain("Bưởi");
        assertThat(timeline.terms().getFirst().extensions().getFirst().reason()).isEqualTo("bà Bưởi vắng nhà");
    }

    @Test
    void the_public_is_told_who_leads_the_unit_that_answers() {
        var founded = LocalDate.of(2025, 7, 1);
        OrganisationChart chart = OrganisationChart.EMPTY.after(List.of(
                new UnitEstablished(Case.LAND, Case.RECEIVED_AT, Designation.of("Phòng Đất đai", "Land Office"),
                        UnitKind.DEPARTMENT, null, founded, "QĐ 1"),
                new LeaderAppointed(Case.LAND, Case.RECEIVED_AT, new OfficerId("ha"), "Trần Hà",
                        Designation.of("Trưởng phòng", "Head"), false, founded, null, "QĐ 2")));

        PublicTimeline timeline = PublicTimeline.of(after(one.received()), chart, Law.first(), Case.RECORDED_AT);

        assertThat(timeline.unitText().vi()).isEqualTo("Phòng Đất đai");
        assertThat(timeline.head())
                .isEqualTo(new PublicTimeline.Head("Trần Hà", new Phrase("Trưởng phòng", "Head"), false));
        assertThat(shown(after(one.received())).head()).isNull();
    }

    @Test
    void no_case_begins_without_its_receipt() {
        assertThatIllegalStateException().isThrownBy(() -> after(one.accepted()));
    }

    private static PublicTimeline shown(TimelineDocument timeline) {
        return PublicTimeline.of(timeline, OrganisationChart.EMPTY, Law.first(), Case.RECORDED_AT);
    }

    private static TimelineDocument after(CaseEvent... events) {
        TimelineDocument document = null;
        long version = 0;
        for (CaseEvent event : events) {
            document = new TimelineFold().after(document, event,
                    new Stamp(version + 7, version, Case.RECORDED_AT, "an", "OFFICER", "land-office"));
            version++;
        }
        return document;
    }
}
