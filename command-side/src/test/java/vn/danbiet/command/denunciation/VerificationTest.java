package vn.danbiet.command.denunciation;

import static vn.danbiet.command.denunciation.Story.HEAD;
import static vn.danbiet.command.denunciation.Story.ID;
import static vn.danbiet.command.denunciation.Story.OFFICER;
import static vn.danbiet.command.denunciation.Story.PERSON;
import static vn.danbiet.command.denunciation.Story.SECOND_OFFICER;
import static vn.danbiet.command.denunciation.Story.SUPERIOR;
import static vn.danbiet.command.denunciation.Story.WORDS;
import static vn.danbiet.command.denunciation.Story.happened;
import static vn.danbiet.command.denunciation.Story.letter;
import static vn.danbiet.command.denunciation.Story.original;
import static vn.danbiet.command.denunciation.Story.person;
import static vn.danbiet.command.denunciation.Story.refused;
import static vn.danbiet.command.denunciation.Story.terms;
import static vn.danbiet.command.denunciation.Story.words;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.casefile.CaseCommand.ExtendTerm;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.denunciation.DenunciationCommand.AnswerQuestion;
import vn.danbiet.command.denunciation.DenunciationCommand.AskDenouncer;
import vn.danbiet.command.denunciation.DenunciationCommand.ChooseFastTrack;
import vn.danbiet.command.denunciation.DenunciationCommand.FormTeam;
import vn.danbiet.command.denunciation.DenunciationCommand.GradeDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.HearDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.NameDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportFindings;
import vn.danbiet.command.term.LedgerRule;
import vn.danbiet.events.Personal;
import vn.danbiet.events.denunciation.ComplexityCriterion;
import vn.danbiet.events.denunciation.ComplexityGrade;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.DenouncedHeard;
import vn.danbiet.events.denunciation.DenouncerAnswered;
import vn.danbiet.events.denunciation.DenouncerAsked;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationFastTracked;
import vn.danbiet.events.denunciation.DenunciationFindingsReported;
import vn.danbiet.events.denunciation.DenunciationGraded;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationTeamFormed;
import vn.danbiet.events.denunciation.Hearing;
import vn.danbiet.events.identity.Original;

/** The team, the hearing of the denounced, questions, the grade, the findings. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerificationTest {

    @Test
    void a_team_has_two_people_without_a_conflict() {
        Story story = letter("2026-07-06").verifying();
        happened(story, new DenunciationTeamFormed(ID, story.now(), OFFICER.id(), List.of(SECOND_OFFICER.id())));
        refused(DenunciationRule.TEAM_OF_TWO,
                letter("2026-07-06").accepted().head(act -> new FormTeam(ID, act, OFFICER.id(), List.of())));
        refused(DenunciationRule.TEAM_NAMES_SOMEBODY_TWICE, letter("2026-07-06").accepted()
                .head(act -> new FormTeam(ID, act, OFFICER.id(), List.of(OFFICER.id()))));
        refused(CaseRule.OFFICER_IS_EXCLUDED,
                letter("2026-07-06").against("officer-b")
                        .accepted()
                        .head(act -> new FormTeam(ID, act, OFFICER.id(), List.of(SECOND_OFFICER.id()))));
    }

    @Test
    void a_member_of_the_team_works_on_the_case() {
        Story story = letter("2026-07-06").verifying()
                .order(SECOND_OFFICER, act -> new AskDenouncer(ID, act, "Ngày nào?"));
        happened(story, new DenouncerAsked(ID, story.now(), 1, words("Ngày nào?")));
    }

    @Test
    void the_denounced_is_heard_before_the_report() {
        refused(DenunciationRule.HEARING_IS_MANDATORY, letter("2026-07-06").verifying()
                .officer(act -> new ReportFindings(ID, act, DenunciationOutcome.FALSE, "a")));
        Story story = letter("2026-07-06").heard();
        happened(story, new DenouncedHeard(ID, story.now(), PERSON, Hearing.MINUTES, Personal.of(PERSON, "Biên bản")));
        Story absent = letter("2026-07-06").verifying()
                .officer(act -> new HearDenounced(ID, act, PERSON, Hearing.DID_NOT_COME, null))
                .officer(act -> new ReportFindings(ID, act, DenunciationOutcome.FALSE, "a"));
        happened(absent, new DenunciationFindingsReported(ID, absent.now(), DenunciationOutcome.FALSE, words("a")));
    }

    @Test
    void only_the_denounced_are_heard_and_what_they_say_is_on_record() {
        refused(DenunciationRule.NOT_DENOUNCED, letter("2026-07-06").verifying()
                .officer(act -> new HearDenounced(ID, act, WORDS, Hearing.MINUTES, "a")));
        refused(DenunciationRule.ACCOUNT_MISSING, letter("2026-07-06").verifying()
                .officer(act -> new HearDenounced(ID, act, PERSON, Hearing.WRITTEN, null)));
    }

    @Test
    void who_is_named_later_is_heard_as_well() {
        refused(DenunciationRule.HEARING_IS_MANDATORY,
                letter("2026-07-06").heard()
                        .officer(act -> new NameDenounced(ID, act, List.of(person(2)), List.of(), List.of()))
                        .officer(act -> new ReportFindings(ID, act, DenunciationOutcome.FALSE, "a")));
    }

    @Test
    void a_verification_comes_before_the_report() {
        refused(DenunciationRule.VERIFICATION_COMES_FIRST,
                letter("2026-07-06").accepted()
                        .hear()
                        .officer(act -> new ReportFindings(ID, act, DenunciationOutcome.RIGHT, "a")));
    }

    @Test
    void nobody_reports_alone_when_a_member_of_the_team_turned_out_to_be_concerned() {
        refused(DenunciationRule.VERIFICATION_COMES_FIRST, letter("2026-07-06").heard()
                .officer(act -> new NameDenounced(ID, act, List.of(person(2)), List.of(SECOND_OFFICER.id()), List.of()))
                .officer(act -> new HearDenounced(ID, act, person(2).subject(), Hearing.DID_NOT_COME, null))
                .officer(act -> new ReportFindings(ID, act, DenunciationOutcome.RIGHT, "a")));
    }

    @Test
    void where_the_case_went_to_the_superior_the_superior_forms_a_team_of_its_own() {
        refused(DenunciationRule.VERIFICATION_COMES_FIRST,
                letter("2026-07-06").heard()
                        .officer(act -> new NameDenounced(ID, act, List.of(person(2)), List.of(HEAD.id()), List.of()))
                        .order(SUPERIOR,
                                act -> new HearDenounced(ID, act, person(2).subject(), Hearing.DID_NOT_COME, null))
                        .order(SUPERIOR, act -> new ReportFindings(ID, act, DenunciationOutcome.RIGHT, "a")));
    }

    @Test
    void the_short_procedure_needs_no_team() {
        Story chosen = letter("2026-07-06").accepted().head(act -> new ChooseFastTrack(ID, act, "Rõ"));
        happened(chosen, new DenunciationFastTracked(ID, chosen.now(), words("Rõ")));
        Story story = letter("2026-07-06").accepted()
                .head(act -> new ChooseFastTrack(ID, act, "Rõ"))
                .hear()
                .officer(act -> new ReportFindings(ID, act, DenunciationOutcome.RIGHT, "a"));
        happened(story, new DenunciationFindingsReported(ID, story.now(), DenunciationOutcome.RIGHT, words("a")));
        refused(DenunciationRule.FAST_ALREADY,
                letter("2026-07-06").accepted()
                        .head(act -> new ChooseFastTrack(ID, act, "Rõ"))
                        .head(act -> new ChooseFastTrack(ID, act, "Rõ")));
        refused(DenunciationRule.NOT_CLEAR_ENOUGH,
                letter("2026-07-06")
                        .prechecked(DenunciationDirection.ACCEPT, new Conditions(true, true, true, false, false))
                        .accept()
                        .head(act -> new ChooseFastTrack(ID, act, "Rõ")));
    }

    @Test
    void the_denouncer_answers_what_was_asked_once() {
        Original answer = original("answer-of-a-denouncer1");
        Story story = letter("2026-07-06").verifying()
                .officer(act -> new AskDenouncer(ID, act, "Ngày nào?"))
                .denouncer(act -> new AnswerQuestion(ID, act, 1, answer));
        happened(story, new DenouncerAnswered(ID, story.now(), 1, answer));
        refused(DenunciationRule.NO_SUCH_QUESTION,
                letter("2026-07-06").verifying().denouncer(act -> new AnswerQuestion(ID, act, 1, answer)));
        refused(DenunciationRule.NO_SUCH_QUESTION,
                letter("2026-07-06").verifying()
                        .officer(act -> new AskDenouncer(ID, act, "Ngày nào?"))
                        .denouncer(act -> new AnswerQuestion(ID, act, 1, answer))
                        .denouncer(act -> new AnswerQuestion(ID, act, 1, answer)));
    }

    @Test
    void one_criterion_makes_it_complex_two_especially_complex() {
        Story story = letter("2026-07-06").verifying()
                .on("2026-07-20")
                .head(act -> new GradeDenunciation(ID, act, Set.of(ComplexityCriterion.MANY_PEOPLE)));
        happened(story, new DenunciationGraded(ID, story.now(), ComplexityGrade.COMPLEX,
                List.of(ComplexityCriterion.MANY_PEOPLE)));
        terms(letter("2026-07-06").verifying()
                .on("2026-07-20")
                .head(act -> new GradeDenunciation(ID, act,
                        Set.of(ComplexityCriterion.MANY_PEOPLE, ComplexityCriterion.FOREIGN_ELEMENT))),
                "ended D-SETTLE SUPERSEDED", "armed D-SETTLE ESPECIALLY_COMPLEX until 2026-08-05");
    }

    @Test
    void a_complex_one_is_extended_once_an_especially_complex_one_twice() {
        terms(complex(ComplexityCriterion.MANY_PEOPLE).head(Story::extend), "extended D-SETTLE until 2026-09-04");
        terms(complex(ComplexityCriterion.MANY_PEOPLE, ComplexityCriterion.FOREIGN_ELEMENT).head(Story::extend)
                .head(Story::extend), "extended D-SETTLE until 2026-10-05");
        refused(LedgerRule.NOT_ALLOWED_BY_LAW,
                complex(ComplexityCriterion.MANY_PEOPLE).head(Story::extend).head(Story::extend));
        refused(LedgerRule.NOT_ALLOWED_BY_LAW,
                letter("2026-07-06").verifying().head(act -> new ExtendTerm(ID.value(), act, 2, null, "a")));
    }

    @Test
    void graded_anew_once_it_was_extended_it_goes_on_and_what_was_added_counts() {
        Story graded = complex(ComplexityCriterion.MANY_PEOPLE).head(Story::extend)
                .head(act -> new GradeDenunciation(ID, act,
                        Set.of(ComplexityCriterion.MANY_PEOPLE, ComplexityCriterion.FOREIGN_ELEMENT)));
        terms(graded);
        terms(graded.head(Story::extend), "extended D-SETTLE until 2026-10-05");
        refused(LedgerRule.NOT_ALLOWED_BY_LAW, graded.head(Story::extend));
    }

    @Test
    void it_is_not_graded_to_what_it_is() {
        refused(DenunciationRule.SAME_GRADE,
                letter("2026-07-06").verifying().head(act -> new GradeDenunciation(ID, act, Set.of())));
    }

    private static Story complex(ComplexityCriterion... criteria) {
        return letter("2026-07-06").verifying().head(act -> new GradeDenunciation(ID, act, Set.of(criteria)));
    }
}
