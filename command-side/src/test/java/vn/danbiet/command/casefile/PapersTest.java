package vn.danbiet.command.casefile;

import static vn.danbiet.command.casefile.CasefileFixture.CASE;
import static vn.danbiet.command.casefile.CasefileFixture.COMMUNE;
import static vn.danbiet.command.casefile.CasefileFixture.HEAD;
import static vn.danbiet.command.casefile.CasefileFixture.HEAD_OF_PROVINCE;
import static vn.danbiet.command.casefile.CasefileFixture.LAW;
import static vn.danbiet.command.casefile.CasefileFixture.LETTER;
import static vn.danbiet.command.casefile.CasefileFixture.NOW;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER_OF_DEPARTMENT;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER_OF_PROVINCE;
import static vn.danbiet.command.casefile.CasefileFixture.OTHER;
import static vn.danbiet.command.casefile.CasefileFixture.PROVINCE;
import static vn.danbiet.command.casefile.CasefileFixture.RECEIVED_AT;
import static vn.danbiet.command.casefile.CasefileFixture.at;
import static vn.danbiet.command.casefile.CasefileFixture.by;
import static vn.danbiet.command.casefile.CasefileFixture.given;
import static vn.danbiet.command.casefile.CasefileFixture.noticeTerm;
import static vn.danbiet.command.casefile.CasefileFixture.order;
import static vn.danbiet.command.casefile.CasefileFixture.received;
import static vn.danbiet.command.casefile.CasefileFixture.refused;
import static vn.danbiet.command.casefile.CasefileFixture.sealed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danbiet.command.Actor;
import vn.danbiet.command.casefile.CaseCommand.AddEvidence;
import vn.danbiet.command.casefile.CaseCommand.AddNote;
import vn.danbiet.command.casefile.CaseCommand.AnswerUrging;
import vn.danbiet.command.casefile.CaseCommand.LinkLetter;
import vn.danbiet.command.casefile.CaseCommand.MirrorLink;
import vn.danbiet.command.casefile.CaseCommand.UrgeCase;
import vn.danbiet.command.casefile.CaseCommand.WithdrawEvidence;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Personal;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.EvidenceAdded;
import vn.danbiet.events.casefile.EvidenceLabel;
import vn.danbiet.events.casefile.EvidenceWithdrawn;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.casefile.NoteAdded;
import vn.danbiet.events.casefile.UrgingAnswered;
import vn.danbiet.events.petition.FilingReason;
import vn.danbiet.events.petition.PetitionFiled;
import vn.danbiet.events.petition.PetitionersForgotten;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PapersTest {
    private static final Personal<String> TEXT = sealed("a-text", "Bà Hường gọi điện hỏi");

    private static PetitionFiled ended() {
        return new PetitionFiled(LETTER, NOW, FilingReason.CONTENT_UNCLEAR);
    }

    // Notes

    @Test
    void an_officer_of_the_unit_in_charge_adds_a_note_at_any_time() {
        var note = new AddNote(CASE, by(OFFICER), TEXT);
        given(received()).when(order(note)).expectEvents(new NoteAdded(CASE, NOW, TEXT));
        given(received(), ended()).when(order(note)).expectEvents(new NoteAdded(CASE, NOW, TEXT));
    }

    @Test
    void nobody_else_adds_a_note() {
        for (Actor other : List.of(OFFICER_OF_DEPARTMENT, HEAD_OF_PROVINCE)) {
            refused(CaseRule.OTHER_UNIT, given(received()).when(order(new AddNote(CASE, by(other), TEXT))));
        }
        refused(CaseRule.NOT_YOURS_TO_DO, given(received()).when(order(new AddNote(CASE, by(Actor.PETITIONER), TEXT))));
    }

    // Evidence

    private static AddEvidence addFile(Actor actor, int most) {
        EvidenceAdded added = file("one");
        return new AddEvidence(CASE, by(actor), added.label(), added.mediaType(), added.size(), added.sealedSha256(),
                most);
    }

    private static EvidenceAdded file(String subject) {
        return new EvidenceAdded(CASE, NOW, Personal.of(new DataSubject(subject), new EvidenceLabel("don.pdf", "ab")),
                "application/pdf", 1234, "cd");
    }

    @Test
    void a_file_is_on_record_with_its_fingerprints() {
        given(received()).when(order(addFile(OFFICER, 50))).expectEvents(file("one"));
    }

    @Test
    void a_case_takes_as_many_files_as_the_installation_allows() {
        given(received(), file("two")).when(order(addFile(OFFICER, 2))).expectEvents(file("one"));
        refused(CaseRule.TOO_MANY_FILES,
                given(received(), file("two"), file("three")).when(order(addFile(OFFICER, 2))));
    }

    @Test
    void a_case_that_has_ended_takes_no_evidence_and_no_case_takes_it_from_others() {
        refused(CaseRule.ACT_NOT_IN_THIS_STATE, given(received(), ended()).when(order(addFile(OFFICER, 50))));
        refused(CaseRule.OTHER_UNIT, given(received()).when(order(addFile(OFFICER_OF_DEPARTMENT, 50))));
    }

    @Test
    void evidence_is_withdrawn_once_and_stays_on_record() {
        var withdraw = new WithdrawEvidence(CASE, by(OFFICER), new DataSubject("one"), "Tệp của ông Tư");
        var withdrawn = new EvidenceWithdrawn(CASE, NOW, new DataSubject("one"), sealed("one", "Tệp của ông Tư"));
        given(received(), file("one")).when(order(withdraw)).expectEvents(withdrawn);
        refused(CaseRule.FILE_ALREADY_WITHDRAWN, given(received(), file("one"), withdrawn).when(order(withdraw)));
        refused(CaseRule.NO_SUCH_FILE, given(received(), file("two")).when(order(withdraw)));
        var forgotten = new PetitionersForgotten(LETTER, NOW, List.of(new DataSubject("one")),
                ForgettingGround.RECORDED_IN_ERROR, "QĐ 2", List.of());
        refused(CaseRule.FILE_WAS_FORGOTTEN, given(received(), file("one"), ended(), forgotten).when(order(withdraw)));
    }

    // Urging (đôn đốc)

    private static UrgeCase urge(Actor actor, Instant when) {
        return new UrgeCase(CASE, at(when, actor), TEXT);
    }

    private static CaseUrged urged(int number) {
        return new CaseUrged(CASE, NOW, number, PROVINCE, COMMUNE, noticeTerm().rule(), TEXT);
    }

    private static TermArmed answerTerm(int number, Instant from) {
        return Term.arm(TermId.of(CASE, number), from, LAW, TermFamily.URGING_ANSWER, "DEFAULT", Days.of(from));
    }

    /** That it ran out is on record for whoever led the commune on the last day. */
    private static TermBreached breach(TermArmed term, Instant now) {
        return Term.of(term)
                .marksAt(now, COMMUNE, HEAD.id())
                .stream()
                .flatMap(mark -> mark instanceof TermBreached breached ? Stream.of(breached) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_unit_above_urges_where_a_term_has_run_out_and_the_answer_has_a_term_of_its_own() {
        for (Actor superior : List.of(OFFICER_OF_PROVINCE, HEAD_OF_PROVINCE)) {
            given(received(), noticeTerm()).when(order(urge(superior, NOW)))
                    .expectEvents(breach(noticeTerm(), NOW), urged(1), answerTerm(2, NOW));
        }
    }

    @Test
    void what_is_not_overdue_is_not_urged() {
        Instant lastDay = noticeTerm().due().atTime(23, 59).atZone(Days.ZONE).toInstant();
        refused(CaseRule.NOTHING_OVERDUE, given(received(), noticeTerm()).when(order(urge(HEAD_OF_PROVINCE, lastDay))));
        refused(CaseRule.NOTHING_OVERDUE, given(received()).when(order(urge(HEAD_OF_PROVINCE, NOW))));
        refused(CaseRule.ACT_NOT_IN_THIS_STATE,
                given(received(), noticeTerm(), ended()).when(order(urge(HEAD_OF_PROVINCE, NOW))));
    }

    @Test
    void nobody_urges_but_a_unit_above() {
        for (Actor other : List.of(OFFICER, HEAD, OFFICER_OF_DEPARTMENT, Actor.PETITIONER)) {
            refused(CaseRule.NOT_YOURS_TO_DO, given(received(), noticeTerm()).when(order(urge(other, NOW))));
        }
    }

    @Test
    void another_urging_letter_follows_only_when_the_last_one_was_not_answered_in_time() {
        TermBreached breach = breach(noticeTerm(), NOW);
        TermArmed answer = answerTerm(2, NOW);
        refused(CaseRule.URGING_AWAITS_ANSWER, given(received(), noticeTerm(), breach, urged(1), answer)
                .when(order(urge(HEAD_OF_PROVINCE, NOW.plus(Duration.ofDays(1))))));

        Instant later = NOW.plus(Duration.ofDays(40));
        given(received(), noticeTerm(), breach, urged(1), answer).when(order(urge(HEAD_OF_PROVINCE, later)))
                .expectEvents(breach(answer, later),
                        new CaseUrged(CASE, later, 2, PROVINCE, COMMUNE, noticeTerm().rule(), TEXT),
                        Term.of(answer).after(breach(answer, later)).end(later, EndReason.SUPERSEDED),
                        answerTerm(3, later));
    }

    @Test
    void the_unit_in_charge_answers_and_meets_the_term() {
        TermEvent met = Term.of(answerTerm(2, NOW)).meet(NOW, Days.of(NOW));
        given(received(), noticeTerm(), breach(noticeTerm(), NOW), urged(1), answerTerm(2, NOW))
                .when(order(new AnswerUrging(CASE, by(OFFICER), 1, TEXT)))
                .expectEvents(new UrgingAnswered(CASE, NOW, 1, COMMUNE, TEXT), met);
    }

    @Test
    void an_urging_letter_is_answered_once_and_only_by_the_unit_in_charge() {
        var answer = new AnswerUrging(CASE, by(OFFICER), 1, TEXT);
        refused(CaseRule.NO_SUCH_URGING, given(received()).when(order(answer)));
        refused(CaseRule.NO_SUCH_URGING,
                given(received(), urged(1)).when(order(new AnswerUrging(CASE, by(OFFICER), 0, TEXT))));
        refused(CaseRule.URGING_ALREADY_ANSWERED,
                given(received(), urged(1), new UrgingAnswered(CASE, NOW, 1, COMMUNE, TEXT)).when(order(answer)));
        refused(CaseRule.OTHER_UNIT,
                given(received(), urged(1)).when(order(new AnswerUrging(CASE, by(HEAD_OF_PROVINCE), 1, TEXT))));
    }

    @Test
    void a_late_answer_to_an_earlier_letter_does_not_meet_the_term_of_the_last() {
        given(received(), noticeTerm(), breach(noticeTerm(), NOW), urged(1), urged(2), answerTerm(2, NOW))
                .when(order(new AnswerUrging(CASE, by(OFFICER), 1, TEXT)))
                .expectEvents(new UrgingAnswered(CASE, NOW, 1, COMMUNE, TEXT));
    }

    // Links

    @ParameterizedTest
    @EnumSource(LetterLink.class)
    void a_letter_is_linked_to_another_one(LetterLink link) {
        given(received()).when(order(new LinkLetter(CASE, by(OFFICER), OTHER, link)))
                .expectEvents(new LetterLinked(CASE, NOW, OTHER, link, false));
    }

    @Test
    void a_letter_is_linked_to_another_one_only_once_and_never_to_itself() {
        var link = new LinkLetter(CASE, by(OFFICER), OTHER, LetterLink.DUPLICATE);
        for (boolean counterpart : List.of(true, false)) {
            refused(CaseRule.ALREADY_LINKED,
                    given(received(), new LetterLinked(CASE, NOW, OTHER, LetterLink.RELATED, counterpart))
                            .when(order(link)));
        }
        refused(CaseRule.LINKED_TO_ITSELF,
                given(received()).when(order(new LinkLetter(CASE, by(OFFICER), CASE, LetterLink.RELATED))));
        refused(CaseRule.OTHER_UNIT, given(received())
                .when(order(new LinkLetter(CASE, by(OFFICER_OF_DEPARTMENT), OTHER, LetterLink.RELATED))));
    }

    @Test
    void the_other_end_of_a_link_is_the_systems_to_write_once() {
        var mirror = new MirrorLink(CASE, at(RECEIVED_AT, Actor.SYSTEM), OTHER, LetterLink.DUPLICATE);
        var linked = new LetterLinked(CASE, RECEIVED_AT, OTHER, LetterLink.DUPLICATE, true);
        given(received()).when(order(mirror)).expectEvents(linked);
        given(received(), linked).when(order(mirror)).expectSuccessfulHandlerExecution().expectNoEvents();
        refused(CaseRule.NOT_YOURS_TO_DO,
                given(received()).when(order(new MirrorLink(CASE, by(HEAD), OTHER, LetterLink.DUPLICATE))));
    }
}
