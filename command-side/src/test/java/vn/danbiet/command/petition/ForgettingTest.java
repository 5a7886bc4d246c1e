package vn.danbiet.command.petition;

import static vn.danbiet.command.petition.PetitionFixture.HEAD;
import static vn.danbiet.command.petition.PetitionFixture.NOW;
import static vn.danbiet.command.petition.PetitionFixture.OFFICER;
import static vn.danbiet.command.petition.PetitionFixture.OTHER_CODE;
import static vn.danbiet.command.petition.PetitionFixture.PETITION;
import static vn.danbiet.command.petition.PetitionFixture.UNIT;
import static vn.danbiet.command.petition.PetitionFixture.WORDS;
import static vn.danbiet.command.petition.PetitionFixture.accepted;
import static vn.danbiet.command.petition.PetitionFixture.asked;
import static vn.danbiet.command.petition.PetitionFixture.assigned;
import static vn.danbiet.command.petition.PetitionFixture.by;
import static vn.danbiet.command.petition.PetitionFixture.given;
import static vn.danbiet.command.petition.PetitionFixture.person;
import static vn.danbiet.command.petition.PetitionFixture.received;
import static vn.danbiet.command.petition.PetitionFixture.receivedInClear;
import static vn.danbiet.command.petition.PetitionFixture.words;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.Rule;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.letter.LetterRule;
import vn.danbiet.command.petition.PetitionCommand.ForgetPetitioners;
import vn.danbiet.command.petition.PetitionCommand.ForgetWithLetter;
import vn.danbiet.command.petition.PetitionCommand.RatePetition;
import vn.danbiet.command.petition.PetitionCommand.RecordReply;
import vn.danbiet.command.petition.PetitionCommand.ReopenPetition;
import vn.danbiet.command.petition.PetitionCommand.SplitPetition;
import vn.danbiet.command.petition.PetitionCommand.WithdrawPetition;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.FilingReason;
import vn.danbiet.events.petition.NoActionReason;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.petition.PetitionClosed;
import vn.danbiet.events.petition.PetitionFiled;
import vn.danbiet.events.petition.PetitionGuided;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionLeftWithoutAction;
import vn.danbiet.events.petition.PetitionRated;
import vn.danbiet.events.petition.PetitionReopened;
import vn.danbiet.events.petition.PetitionSplit;
import vn.danbiet.events.petition.PetitionWithdrawn;
import vn.danbiet.events.petition.PetitionersForgotten;
import vn.danbiet.events.petition.SplitPart;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForgettingTest {
    private static final String CITATION = "Luật 91/2025/QH15 Điều 14";
    private static final PetitionId PART = PetitionId.of(OTHER_CODE);
    private static final List<Petitioner> TWO = List.of(new Petitioner("Đỗ Thị A", "Thôn Một", null, null, false),
            new Petitioner("Đỗ Văn B", "Thôn Hai", null, null, false));

    private static ForgetPetitioners forget(DataSubject... subjects) {
        return forget(HEAD, subjects);
    }

    private static ForgetPetitioners forget(Actor actor, DataSubject... subjects) {
        return new ForgetPetitioners(PETITION, by(actor), List.of(subjects), ForgettingGround.RETENTION_ENDED, CITATION,
                List.of());
    }

    private static PetitionersForgotten forgotten(DataSubject... subjects) {
        return new PetitionersForgotten(PETITION, NOW, List.of(subjects), ForgettingGround.RETENTION_ENDED, CITATION,
                List.of());
    }

    private static Object[] closed(Object... more) {
        return Stream.concat(
                Stream.of(received(Channel.COUNTER, true, 2, TWO), accepted(), assigned(),
                        new PetitionAnswered(PETITION, NOW, "Đã sửa"),
                        new PetitionAnswerPublished(PETITION, NOW, "Đã sửa"), new PetitionClosed(PETITION, NOW)),
                Stream.of(more)).toArray();
    }

    private static PetitionSplit split() {
        return new PetitionSplit(PETITION, NOW, UNIT, NOW, Channel.COUNTER,
                List.of(new SplitPart(CaseKind.PETITION, OTHER_CODE, "Đèn đường", words("Đèn đường hỏng")),
                        new SplitPart(CaseKind.DENUNCIATION, null, null, null)),
                1, true, null, received().facts(), received().personal());
    }

    private static void refused(Rule rule, ResultValidator<Petition> result) {
        result.expectNoEvents().expectException(Refusal.class);
        result.expectExceptionMessage(rule.id());
    }

    @Test
    void without_naming_anybody_all_petitioners_and_all_that_they_wrote_are_forgotten() {
        given(closed()).when(forget()).expectEvents(forgotten(person(0), person(1), WORDS));
    }

    @Test
    void one_member_of_a_group_can_be_forgotten() {
        given(closed()).when(forget(person(1))).expectEvents(forgotten(person(1)));
    }

    @Test
    void naming_somebody_twice_forgets_them_once() {
        given(closed()).when(forget(person(1), person(1))).expectEvents(forgotten(person(1)));
    }

    @Test
    void who_was_forgotten_before_is_not_forgotten_again() {
        given(closed(forgotten(person(1)))).when(forget()).expectEvents(forgotten(person(0), WORDS));
        refused(LetterRule.ALREADY_FORGOTTEN, given(closed(forgotten(person(1)))).when(forget(person(1))));
        refused(LetterRule.ALREADY_FORGOTTEN, given(closed(forgotten(person(0), person(1), WORDS))).when(forget()));
    }

    @Test
    void only_who_is_behind_this_case_can_be_forgotten_in_it() {
        refused(LetterRule.NOT_A_SUBJECT_OF_THIS_CASE,
                given(closed()).when(forget(person(0), new DataSubject("somebody-else"))));
    }

    @Test
    void the_head_decides() {
        refused(CaseRule.NOT_YOURS_TO_DO, given(closed()).when(forget(OFFICER)));
        refused(CaseRule.NOT_YOURS_TO_DO, given(closed()).when(forget(Actor.PETITIONER)));
        refused(CaseRule.NOT_YOURS_TO_DO, given(closed()).when(forget(Actor.SYSTEM)));
    }

    static Stream<Object> ends() {
        return Stream.of(new PetitionGuided(PETITION, NOW, "Tòa án", "…"),
                new PetitionLeftWithoutAction(PETITION, NOW, NoActionReason.SENT_AGAIN_AFTER_GUIDANCE),
                new PetitionFiled(PETITION, NOW, FilingReason.CONTENT_UNCLEAR),
                new PetitionWithdrawn(PETITION, NOW, null, false), split());
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_case_that_has_come_to_any_end_can_be_forgotten(Object end) {
        given(received(), end).when(forget()).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_case_that_goes_on_cannot() {
        refused(CaseRule.ACT_NOT_IN_THIS_STATE, given(received()).when(forget()));
        refused(CaseRule.ACT_NOT_IN_THIS_STATE,
                given(received(), new PetitionAnswered(PETITION, NOW, "…")).when(forget()));
        refused(CaseRule.ACT_NOT_IN_THIS_STATE, given(closed(new PetitionReopened(PETITION, NOW, "…"))).when(forget()));
    }

    @Test
    void what_was_forgotten_cannot_be_reopened_but_what_one_of_several_left_behind_can() {
        var reopen = new ReopenPetition(PETITION, by(HEAD), "Lại hỏng");
        refused(LetterRule.FORGOTTEN_STAYS_CLOSED, given(closed(forgotten(WORDS))).when(reopen));
        refused(LetterRule.FORGOTTEN_STAYS_CLOSED,
                given(closed(forgotten(person(0)), forgotten(person(1)))).when(reopen));
        given(closed(forgotten(person(0)))).when(reopen).expectSuccessfulHandlerExecution();
    }

    @Test
    void no_words_are_added_to_forgotten_ones_and_a_score_is_no_word() {
        Object[] history = closed(forgotten(WORDS));
        refused(LetterRule.WORDS_WERE_FORGOTTEN,
                given(history).when(new RatePetition(PETITION, by(OFFICER), 2, "Vẫn chưa xong")));
        given(history).when(new RatePetition(PETITION, by(OFFICER), 2, null))
                .expectEvents(new PetitionRated(PETITION, NOW, 2, null, true));
        given(closed(forgotten(person(0), person(1)))).when(new RatePetition(PETITION, by(OFFICER), 2, "Vẫn chưa xong"))
                .expectEvents(new PetitionRated(PETITION, NOW, 2, words("Vẫn chưa xong"), true));
    }

    @Test
    void a_letter_is_forgotten_with_all_its_parts_once_they_have_ended() {
        given(received(), split()).when(forget())
                .expectEvents(new PetitionersForgotten(PETITION, NOW, List.of(person(0), WORDS),
                        ForgettingGround.RETENTION_ENDED, CITATION, List.of(PART)));
        refused(PetitionRule.PARTS_ARE_STILL_OPEN, given(received(), split()).when(new ForgetPetitioners(PETITION,
                by(HEAD), List.of(), ForgettingGround.RETENTION_ENDED, CITATION, List.of(PART))));
    }

    @Test
    void a_part_is_forgotten_with_its_letter_and_not_by_itself() {
        var part = received(Channel.COUNTER, true, 1, PetitionFixture.onePerson(), PART);
        var end = new PetitionFiled(PETITION, NOW, FilingReason.CONTENT_UNCLEAR);
        var withLetter = new ForgetWithLetter(PETITION, by(Actor.SYSTEM), List.of(WORDS),
                ForgettingGround.RETENTION_ENDED, CITATION);
        refused(PetitionRule.PART_IS_FORGOTTEN_WITH_ITS_LETTER, given(part, end).when(forget()));
        given(part, end).when(withLetter).expectEvents(forgotten(WORDS));
        given(part).when(withLetter).expectEvents(forgotten(WORDS));
        refused(LetterRule.ALREADY_FORGOTTEN, given(part, end, forgotten(WORDS)).when(withLetter));
    }

    @Test
    void nobody_but_the_system_says_that_the_letter_was_forgotten() {
        for (Actor actor : List.of(OFFICER, HEAD, Actor.PETITIONER)) {
            refused(CaseRule.NOT_YOURS_TO_DO, given(closed()).when(new ForgetWithLetter(PETITION, by(actor),
                    List.of(WORDS), ForgettingGround.RETENTION_ENDED, CITATION)));
        }
    }

    @Test
    void a_case_recorded_in_clear_cannot_be_forgotten_and_takes_nothing_personal_any_more() {
        var filed = new PetitionFiled(PETITION, NOW, FilingReason.CONTENT_UNCLEAR);
        refused(LetterRule.RECORDED_IN_CLEAR, given(receivedInClear(), filed).when(forget()));
        refused(LetterRule.RECORDED_IN_CLEAR, given(receivedInClear(), accepted(), assigned(), asked())
                .when(new RecordReply(PETITION, by(OFFICER), "Thửa 12")));
        refused(LetterRule.RECORDED_IN_CLEAR,
                given(receivedInClear()).when(new SplitPetition(PETITION, by(OFFICER),
                        List.of(new PetitionCommand.Part(CaseKind.DENUNCIATION, null, null, null),
                                new PetitionCommand.Part(CaseKind.DENUNCIATION, null, null, null)))));
        refused(LetterRule.RECORDED_IN_CLEAR,
                given(receivedInClear()).when(new WithdrawPetition(PETITION, by(OFFICER), "Đã xong")));
        given(receivedInClear()).when(new WithdrawPetition(PETITION, by(OFFICER), null))
                .expectSuccessfulHandlerExecution();
    }
}
