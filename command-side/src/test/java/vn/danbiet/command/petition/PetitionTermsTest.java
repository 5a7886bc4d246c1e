package vn.danbiet.command.petition;

import static vn.danbiet.command.petition.PetitionFixture.HEAD;
import static vn.danbiet.command.petition.PetitionFixture.LAW;
import static vn.danbiet.command.petition.PetitionFixture.NOW;
import static vn.danbiet.command.petition.PetitionFixture.OFFICER;
import static vn.danbiet.command.petition.PetitionFixture.OFFICER_OF_RECEIVER;
import static vn.danbiet.command.petition.PetitionFixture.PETITION;
import static vn.danbiet.command.petition.PetitionFixture.RECEIVER;
import static vn.danbiet.command.petition.PetitionFixture.UNIT;
import static vn.danbiet.command.petition.PetitionFixture.accepted;
import static vn.danbiet.command.petition.PetitionFixture.armed;
import static vn.danbiet.command.petition.PetitionFixture.assigned;
import static vn.danbiet.command.petition.PetitionFixture.by;
import static vn.danbiet.command.petition.PetitionFixture.classifiedOwn;
import static vn.danbiet.command.petition.PetitionFixture.given;
import static vn.danbiet.command.petition.PetitionFixture.noticeArmed;
import static vn.danbiet.command.petition.PetitionFixture.received;
import static vn.danbiet.command.petition.PetitionFixture.transferOffered;
import static vn.danbiet.law.TermFamily.PETITION_REGULATION;
import static vn.danbiet.law.TermFamily.PETITION_RESOLVE;
import static vn.danbiet.law.TermFamily.RECEPTION_NOTICE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Act;
import vn.danbiet.command.petition.PetitionCommand.AcceptPetition;
import vn.danbiet.command.petition.PetitionCommand.AcceptTransfer;
import vn.danbiet.command.petition.PetitionCommand.AnswerPetition;
import vn.danbiet.command.petition.PetitionCommand.ClassifyPetition;
import vn.danbiet.command.petition.PetitionCommand.DeclineTransfer;
import vn.danbiet.command.petition.PetitionCommand.OfferTransfer;
import vn.danbiet.command.petition.PetitionCommand.Proposal;
import vn.danbiet.command.petition.PetitionCommand.ReopenPetition;
import vn.danbiet.command.petition.PetitionCommand.SplitPetition;
import vn.danbiet.command.petition.PetitionCommand.WithdrawPetition;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.petition.Direction;
import vn.danbiet.events.petition.FilingReason;
import vn.danbiet.events.petition.NoActionReason;
import vn.danbiet.events.petition.PetitionAccepted;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.petition.PetitionClassified;
import vn.danbiet.events.petition.PetitionFiled;
import vn.danbiet.events.petition.PetitionGuided;
import vn.danbiet.events.petition.PetitionLeftWithoutAction;
import vn.danbiet.events.petition.PetitionReopened;
import vn.danbiet.events.petition.PetitionTransferAccepted;
import vn.danbiet.events.petition.PetitionTransferDeclined;
import vn.danbiet.events.petition.PetitionTransferOffered;
import vn.danbiet.events.petition.PetitionWithdrawn;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermEnded;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermMet;
import vn.danbiet.law.Days;
import vn.danbiet.law.Term;

/** NOW is Friday 20 November 2026; ten working days later is 4 December. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PetitionTermsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NOTICE_DUE = LocalDate.of(2026, 12, 4);
    private static final LocalDate RESOLVE_DUE = LocalDate.of(2026, 12, 21);

    private static TermMet noticeMet() {
        return new TermMet(noticeArmed().term(), NOW, "RCP-NOTICE", TODAY, NOTICE_DUE, true);
    }

    private static TermEnded ended(int number, String rule, EndReason reason) {
        return new TermEnded(TermId.of(PETITION.value(), number), NOW, rule, reason);
    }

    private static PetitionClassified classified(Direction direction, SubjectField field) {
        return new PetitionClassified(PETITION, NOW, direction, field, null);
    }

    private static ClassifyPetition classify(SubjectField field, Proposal proposal) {
        return new ClassifyPetition(PETITION, by(proposal instanceof Proposal.File ? HEAD : OFFICER), field, null,
                proposal);
    }

    @Test
    void the_petitioner_is_told_within_ten_working_days_by_the_acceptance_which_starts_the_clock_of_the_answer() {
        given(received(), noticeArmed(), classifiedOwn()).when(new AcceptPetition(PETITION, by(HEAD)))
                .expectEvents(new PetitionAccepted(PETITION, NOW, UNIT), noticeMet(), armed(2, PETITION_RESOLVE));
    }

    @Test
    void to_propose_acceptance_tells_the_petitioner_nothing() {
        given(received(), noticeArmed()).when(classify(SubjectField.OTHER, new Proposal.Own()))
                .expectEvents(classified(Direction.OWN, SubjectField.OTHER));
    }

    @Test
    void so_do_guidance_filing_and_leaving_it_without_action() {
        given(received(), noticeArmed()).when(classify(SubjectField.OTHER, new Proposal.Guide("Tòa án", "Khởi kiện")))
                .expectEvents(classified(Direction.GUIDE, SubjectField.OTHER),
                        new PetitionGuided(PETITION, NOW, "Tòa án", "Khởi kiện"), noticeMet());
        given(received(), noticeArmed())
                .when(classify(SubjectField.OTHER, new Proposal.NoAction(NoActionReason.SENT_AGAIN_AFTER_GUIDANCE)))
                .expectEvents(classified(Direction.NO_ACTION, SubjectField.OTHER),
                        new PetitionLeftWithoutAction(PETITION, NOW, NoActionReason.SENT_AGAIN_AFTER_GUIDANCE),
                        noticeMet());
        given(received(), noticeArmed())
                .when(classify(SubjectField.OTHER, new Proposal.File(FilingReason.CONTENT_UNCLEAR)))
                .expectEvents(classified(Direction.FILE, SubjectField.OTHER),
                        new PetitionFiled(PETITION, NOW, FilingReason.CONTENT_UNCLEAR), noticeMet());
    }

    @Test
    void an_offer_to_another_unit_does_not_end_the_wait_and_its_acceptance_does() {
        given(received(), noticeArmed()).when(new OfferTransfer(PETITION, by(OFFICER), RECEIVER, "Đúng thẩm quyền"))
                .expectEvents(new PetitionTransferOffered(PETITION, NOW, UNIT, RECEIVER, "Đúng thẩm quyền"));
        given(received(), noticeArmed(), transferOffered()).when(new AcceptTransfer(PETITION, by(OFFICER_OF_RECEIVER)))
                .expectEvents(noticeMet(), new PetitionTransferAccepted(PETITION, NOW, UNIT, RECEIVER),
                        armed(2, RECEPTION_NOTICE));
    }

    @Test
    void the_clock_of_the_answer_ends_with_a_transfer_and_begins_where_it_is_accepted_again() {
        given(received(), noticeArmed(), classifiedOwn(), accepted(), noticeMet(), armed(2, PETITION_RESOLVE),
                transferOffered()).when(new AcceptTransfer(PETITION, by(OFFICER_OF_RECEIVER)))
                .expectEvents(ended(2, "PET-RESOLVE", EndReason.TRANSFERRED),
                        new PetitionTransferAccepted(PETITION, NOW, UNIT, RECEIVER), armed(3, RECEPTION_NOTICE));
    }

    @Test
    void whoever_hands_a_case_over_keeps_what_ran_out_with_them() {
        Instant late = Days.startOf(NOTICE_DUE.plusDays(3));
        Act act = PetitionFixture.act(OFFICER_OF_RECEIVER, late, late);
        given(received(), noticeArmed(), transferOffered()).when(new AcceptTransfer(PETITION, act))
                .expectEvents(
                        new TermBreached(noticeArmed().term(), Days.endOf(NOTICE_DUE), "RCP-NOTICE", NOTICE_DUE, UNIT,
                                null),
                        new TermMet(noticeArmed().term(), late, "RCP-NOTICE", NOTICE_DUE.plusDays(3), NOTICE_DUE,
                                false),
                        new PetitionTransferAccepted(PETITION, late, UNIT, RECEIVER),
                        Term.arm(TermId.of(PETITION.value(), 2), late, LAW, RECEPTION_NOTICE, "DEFAULT",
                                NOTICE_DUE.plusDays(3)));
    }

    @Test
    void a_late_answer_puts_on_record_that_it_is_late_even_if_the_alarm_did_not_come_by() {
        TermArmed resolve = armed(1, PETITION_RESOLVE);
        Instant late = NOW.plus(Duration.ofDays(40));
        given(received(), classifiedOwn(), accepted(), assigned(), resolve)
                .when(new AnswerPetition(PETITION, PetitionFixture.act(HEAD, late, late), "Đã sửa"))
                .expectEvents(new PetitionAnswered(PETITION, late, "Đã sửa"),
                        new TermBreached(resolve.term(), Days.endOf(RESOLVE_DUE), "PET-RESOLVE", RESOLVE_DUE, UNIT,
                                null),
                        new TermMet(resolve.term(), late, "PET-RESOLVE", Days.of(late), RESOLVE_DUE, false));
    }

    @Test
    void an_answer_that_was_given_in_time_and_recorded_late_is_in_time() {
        TermArmed resolve = armed(1, PETITION_RESOLVE);
        Instant inTime = NOW.plus(Duration.ofDays(20));
        given(received(), classifiedOwn(), accepted(), assigned(), resolve)
                .when(new AnswerPetition(PETITION, PetitionFixture.act(HEAD, inTime, NOW.plus(Duration.ofDays(40))),
                        "Đã sửa"))
                .expectEvents(new PetitionAnswered(PETITION, inTime, "Đã sửa"),
                        new TermMet(resolve.term(), inTime, "PET-RESOLVE", Days.of(inTime), RESOLVE_DUE, true));
    }

    @Test
    void whoever_withdraws_waits_for_nothing() {
        given(received(), noticeArmed()).when(new WithdrawPetition(PETITION, by(OFFICER), null))
                .expectEvents(new PetitionWithdrawn(PETITION, NOW, null, true),
                        ended(1, "RCP-NOTICE", EndReason.WITHDRAWN));
    }

    @Test
    void a_letter_that_is_split_hands_its_terms_to_its_parts() {
        var part = new PetitionCommand.Part(CaseKind.DENUNCIATION, null, null, null);
        given(received(), noticeArmed()).when(new SplitPetition(PETITION, by(OFFICER), List.of(part, part)))
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.payloadsMatching(
                        org.axonframework.test.matchers.Matchers.listWithAllOf(org.hamcrest.CoreMatchers
                                .<Object>equalTo(ended(1, "RCP-NOTICE", EndReason.HANDLED_OTHERWISE)))));
    }

    @Test
    void a_reopened_case_has_its_clock_anew() {
        given(PetitionFixture.published()).when(new ReopenPetition(PETITION, by(HEAD), "Lại hỏng"))
                .expectEvents(new PetitionReopened(PETITION, NOW, "Lại hỏng"), armed(1, PETITION_RESOLVE));
        given(received(), noticeArmed(), classified(Direction.FILE, SubjectField.OTHER),
                new PetitionFiled(PETITION, NOW, FilingReason.CONTENT_UNCLEAR), noticeMet())
                .when(new ReopenPetition(PETITION, by(HEAD), "Đã rõ"))
                .expectEvents(new PetitionReopened(PETITION, NOW, "Đã rõ"), armed(2, RECEPTION_NOTICE));
    }

    @Test
    void a_petition_from_before_there_were_terms_is_answered_without_any() {
        given(received(), classifiedOwn(), accepted(), assigned())
                .when(new AnswerPetition(PETITION, by(HEAD), "Đã sửa"))
                .expectEvents(PetitionTest.then((Object) new PetitionAnswered(PETITION, NOW, "Đã sửa")));
    }

    @Test
    void feedback_on_regulations_is_forwarded_within_five_working_days_of_its_receipt() {
        Instant monday = NOW.plus(Duration.ofDays(3));
        var field = SubjectField.ADMINISTRATIVE_REGULATION;
        given(received(), noticeArmed())
                .when(new ClassifyPetition(PETITION, PetitionFixture.act(OFFICER, monday, monday), field, null,
                        new Proposal.Forward(RECEIVER, "Nghị định 20/2008")))
                .expectEvents(new PetitionClassified(PETITION, monday, Direction.FORWARD, field, null),
                        regulation(2, monday),
                        new PetitionTransferOffered(PETITION, monday, UNIT, RECEIVER, "Nghị định 20/2008"),
                        new TermMet(TermId.of(PETITION.value(), 2), monday, "PET-REG", Days.of(monday),
                                LocalDate.of(2026, 11, 27), true));
    }

    /** Counted from the receipt, whenever it was read. */
    private static TermArmed regulation(int number, Instant at) {
        return Term.arm(TermId.of(PETITION.value(), number), at, LAW, PETITION_REGULATION, "DEFAULT", TODAY);
    }

    @Test
    void and_is_to_be_forwarded_as_before_when_nobody_takes_it() {
        var field = SubjectField.ADMINISTRATIVE_REGULATION;
        given(received(), noticeArmed(), classified(Direction.FORWARD, field), regulation(2, NOW), transferOffered(),
                new TermMet(TermId.of(PETITION.value(), 2), NOW, "PET-REG", TODAY, LocalDate.of(2026, 11, 27), true))
                .when(new DeclineTransfer(PETITION, by(OFFICER_OF_RECEIVER), "Không thuộc thẩm quyền"))
                .expectEvents(new PetitionTransferDeclined(PETITION, NOW, UNIT, RECEIVER, "Không thuộc thẩm quyền"),
                        regulation(3, NOW));
    }

    @Test
    void but_what_turns_out_to_be_something_else_need_not_be_forwarded() {
        given(received(), noticeArmed(), classified(Direction.OWN, SubjectField.ADMINISTRATIVE_REGULATION),
                regulation(2, NOW)).when(classify(SubjectField.OTHER, new Proposal.Own()))
                .expectEvents(classified(Direction.OWN, SubjectField.OTHER),
                        ended(2, "PET-REG", EndReason.HANDLED_OTHERWISE));
    }
}
