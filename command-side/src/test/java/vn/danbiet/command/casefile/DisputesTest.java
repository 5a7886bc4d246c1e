package vn.danbiet.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.casefile.CasefileFixture.CASE;
import static vn.danbiet.command.casefile.CasefileFixture.COMMUNE;
import static vn.danbiet.command.casefile.CasefileFixture.HEAD;
import static vn.danbiet.command.casefile.CasefileFixture.NOW;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER_OF_DEPARTMENT;
import static vn.danbiet.command.casefile.CasefileFixture.at;
import static vn.danbiet.command.casefile.CasefileFixture.by;
import static vn.danbiet.command.casefile.CasefileFixture.given;
import static vn.danbiet.command.casefile.CasefileFixture.order;
import static vn.danbiet.command.casefile.CasefileFixture.received;
import static vn.danbiet.command.casefile.CasefileFixture.refused;
import static vn.danbiet.command.casefile.CasefileFixture.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Actor;
import vn.danbiet.command.casefile.CaseCommand.AnswerDispute;
import vn.danbiet.command.casefile.CaseCommand.DisputeEntry;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Personal;
import vn.danbiet.events.casefile.DisputeAnswered;
import vn.danbiet.events.casefile.DisputeOutcome;
import vn.danbiet.events.casefile.EntryDisputed;
import vn.danbiet.events.petition.FilingReason;
import vn.danbiet.events.petition.PetitionFiled;
import vn.danbiet.events.petition.PetitionersForgotten;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/** The correction right: an entry is disputed, the head answers, nothing is edited. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisputesTest {
    private static final Personal<String> WRONG = sealed("wrong", "Tôi không nói như vậy");
    private static final Personal<String> RIGHT = sealed("wrong", "Tôi nói là đường hỏng từ tháng 3");
    private static final Personal<String> ANSWER = sealed("answer", "Đã ghi lại cho đúng");
    private static final Instant FIVE_DAYS_LATER = Instant.parse("2026-11-25T02:30:00Z");

    private static DisputeEntry dispute(Actor actor, long version) {
        return new DisputeEntry(CASE, by(actor), version, WRONG, RIGHT, null);
    }

    private static EntryDisputed disputed(int number, long version) {
        return new EntryDisputed(CASE, NOW, number, version, WRONG, RIGHT, null);
    }

    private static TermArmed armed(int term, LocalDate from, Instant at) {
        return Term.arm(TermId.of(CASE, term), at, CasefileFixture.LAW, TermFamily.DISPUTE_ANSWER, "DEFAULT", from);
    }

    private static AnswerDispute answer(Instant at, int number) {
        return new AnswerDispute(CASE, at(at, HEAD), number, DisputeOutcome.ENTRY_WAS_WRONG, ANSWER);
    }

    @Test
    void the_petitioner_with_the_key_or_somebody_of_the_unit_disputes_an_entry_and_a_term_begins() {
        for (Actor actor : List.of(Actor.PETITIONER, OFFICER, HEAD)) {
            given(received()).when(order(dispute(actor, 0))).expectEvents(disputed(1, 0), armed(1, Days.of(NOW), NOW));
        }
    }

    @Test
    void a_case_that_has_ended_is_disputed_as_well() {
        given(received(), new PetitionFiled(CasefileFixture.LETTER, NOW, FilingReason.CONTENT_UNCLEAR))
                .when(order(dispute(Actor.PETITIONER, 1)))
                .expectEvents(disputed(1, 1), armed(1, Days.of(NOW), NOW));
    }

    @Test
    void another_unit_disputes_nothing() {
        refused(CaseRule.OTHER_UNIT, given(received()).when(order(dispute(OFFICER_OF_DEPARTMENT, 0))));
        refused(CaseRule.NOT_YOURS_TO_DO, given(received()).when(order(dispute(Actor.SYSTEM, 0))));
    }

    @Test
    void an_entry_that_is_not_there_is_not_disputed() {
        refused(CaseRule.NO_SUCH_ENTRY, given(received()).when(order(dispute(Actor.PETITIONER, 1))));
        refused(CaseRule.NO_SUCH_ENTRY, given(received()).when(order(dispute(Actor.PETITIONER, -1))));
    }

    @Test
    void an_entry_is_disputed_again_only_after_the_answer() {
        refused(CaseRule.ENTRY_DISPUTED_ALREADY,
                given(received(), disputed(1, 0)).when(order(dispute(Actor.PETITIONER, 0))));
        given(received(), disputed(1, 0), answered(1, 0)).when(order(dispute(Actor.PETITIONER, 0)))
                .expectEvents(disputed(2, 0), armed(1, Days.of(NOW), NOW));
    }

    private static DisputeAnswered answered(int number, long version) {
        return new DisputeAnswered(CASE, NOW, number, version, COMMUNE, DisputeOutcome.ENTRY_WAS_WRONG, ANSWER);
    }

    @Test
    void twenty_without_an_answer_are_enough() {
        Object[] history = Stream
                .concat(Stream.of(received()), IntStream.range(0, 20).mapToObj(i -> disputed(i + 1, i)))
                .toArray();
        refused(CaseRule.TOO_MANY_DISPUTES, given(history).when(order(dispute(Actor.PETITIONER, 20))));
    }

    @Test
    void the_head_answers_and_the_term_is_met() {
        TermArmed term = armed(1, Days.of(NOW), NOW);
        given(received(), disputed(1, 0), term).when(order(answer(NOW, 1)))
                .expectEvents(answered(1, 0), Term.of(term).meet(NOW, Days.of(NOW)));
    }

    @Test
    void only_the_head_answers_once_what_was_asked() {
        refused(CaseRule.NOT_YOURS_TO_DO, given(received(), disputed(1, 0))
                .when(order(new AnswerDispute(CASE, by(OFFICER), 1, DisputeOutcome.ENTRY_STANDS, ANSWER))));
        refused(CaseRule.NO_SUCH_DISPUTE, given(received(), disputed(1, 0)).when(order(answer(NOW, 2))));
        refused(CaseRule.DISPUTE_ALREADY_ANSWERED,
                given(received(), disputed(1, 0), answered(1, 0)).when(order(answer(NOW, 1))));
    }

    @Test
    void of_several_the_term_is_that_of_the_oldest_without_an_answer() {
        TermArmed term = armed(1, Days.of(NOW), NOW);
        var later = new EntryDisputed(CASE, FIVE_DAYS_LATER, 2, 1, WRONG, null, null);
        given(received(), disputed(1, 0), term)
                .when(order(new DisputeEntry(CASE, at(FIVE_DAYS_LATER, Actor.PETITIONER), 1, WRONG, null, null)))
                .expectEvents(later);
        given(received(), disputed(1, 0), term, later).when(order(answer(FIVE_DAYS_LATER, 1)))
                .expectEvents(
                        new DisputeAnswered(CASE, FIVE_DAYS_LATER, 1, 0, COMMUNE, DisputeOutcome.ENTRY_WAS_WRONG,
                                ANSWER),
                        Term.of(term).meet(FIVE_DAYS_LATER, Days.of(FIVE_DAYS_LATER)),
                        armed(2, Days.of(FIVE_DAYS_LATER), FIVE_DAYS_LATER));
        given(received(), disputed(1, 0), term, later).when(order(answer(FIVE_DAYS_LATER, 2)))
                .expectEvents(new DisputeAnswered(CASE, FIVE_DAYS_LATER, 2, 1, COMMUNE, DisputeOutcome.ENTRY_WAS_WRONG,
                        ANSWER));
    }

    @Test
    void what_was_disputed_can_be_forgotten_with_the_file() {
        var forgotten = new PetitionersForgotten(CasefileFixture.LETTER, NOW, List.of(WRONG.subject()),
                ForgettingGround.RECORDED_IN_ERROR, "QĐ 2", List.of());
        var subjects = new FileSubjects();
        Stream.of(disputed(1, 0), answered(1, 0)).forEach(subjects::on);
        assertThat(subjects.known()).containsExactly(WRONG.subject(), ANSWER.subject());
        subjects.on(forgotten);
        assertThat(subjects.known()).containsExactly(ANSWER.subject());
    }
}
