package vn.danbiet.command.denunciation;

import static vn.danbiet.command.denunciation.Story.CODE;
import static vn.danbiet.command.denunciation.Story.CUSTODIAN;
import static vn.danbiet.command.denunciation.Story.DEPARTMENT;
import static vn.danbiet.command.denunciation.Story.DEPARTMENT_HEAD;
import static vn.danbiet.command.denunciation.Story.GOOD;
import static vn.danbiet.command.denunciation.Story.HEAD;
import static vn.danbiet.command.denunciation.Story.ID;
import static vn.danbiet.command.denunciation.Story.IDENTITY;
import static vn.danbiet.command.denunciation.Story.LETTER;
import static vn.danbiet.command.denunciation.Story.OFFICER;
import static vn.danbiet.command.denunciation.Story.PROVINCE;
import static vn.danbiet.command.denunciation.Story.UNIT;
import static vn.danbiet.command.denunciation.Story.WORDS;
import static vn.danbiet.command.denunciation.Story.happened;
import static vn.danbiet.command.denunciation.Story.isNotThere;
import static vn.danbiet.command.denunciation.Story.letter;
import static vn.danbiet.command.denunciation.Story.person;
import static vn.danbiet.command.denunciation.Story.refused;
import static vn.danbiet.command.denunciation.Story.terms;
import static vn.danbiet.command.denunciation.Story.words;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.denunciation.DenunciationCommand.AcceptTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.AnswerForwarder;
import vn.danbiet.command.denunciation.DenunciationCommand.CheckIdentity;
import vn.danbiet.command.denunciation.DenunciationCommand.DeclineTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.OfferTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.Precheck;
import vn.danbiet.command.denunciation.DenunciationCommand.RecallTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.ReceiveDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportDelay;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.DenouncerIdentityChecked;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationField;
import vn.danbiet.events.denunciation.DenunciationPrechecked;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.DenunciationTransferAccepted;
import vn.danbiet.events.denunciation.DenunciationTransferDeclined;
import vn.danbiet.events.denunciation.DenunciationTransferOffered;
import vn.danbiet.events.denunciation.DenunciationTransferRecalled;
import vn.danbiet.events.denunciation.IdentityFinding;
import vn.danbiet.events.identity.SealedIdentity;

/** What reaches a unit: entered in the book, checked, forwarded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceivingDenunciationsTest {

    @Test
    void a_letter_is_entered_and_nothing_says_who_wrote_it() {
        Story story = letter("2026-07-06").received();
        happened(story,
                new DenunciationReceived(ID, story.now(), CODE, UNIT, OFFICER.id(), DenunciationChannel.LETTER, 1, true,
                        true, null, null, null, IDENTITY, List.of(LETTER), WORDS, List.of(person(1)), List.of(),
                        List.of()));
        terms(letter("2026-07-06").received(), "armed D-INIT NORMAL until 2026-07-15");
    }

    @Test
    void what_the_press_sends_on_is_to_be_answered() {
        terms(letter("2026-07-06").by(DenunciationChannel.PRESS).forwardedBy("Báo Hà Nam").received(),
                "armed D-INIT NORMAL until 2026-07-15", "armed D-PRESS DEFAULT until 2026-07-27");
        terms(letter("2026-07-06").forwardedBy("Báo Hà Nam")
                .received()
                .on("2026-07-10")
                .officer(act -> new AnswerForwarder(ID, act, "11/UBND")), "met D-PRESS in time");
    }

    @Test
    void the_forwarder_is_answered_once_and_only_where_there_is_one() {
        refused(DenunciationRule.NOT_FORWARDED,
                letter("2026-07-06").received().officer(act -> new AnswerForwarder(ID, act, "1")));
        refused(DenunciationRule.ANSWERED_ALREADY,
                letter("2026-07-06").forwardedBy("Báo")
                        .received()
                        .officer(act -> new AnswerForwarder(ID, act, "1"))
                        .officer(act -> new AnswerForwarder(ID, act, "1")));
    }

    @Test
    void nothing_is_entered_from_before_the_law() {
        refused(DenunciationRule.TIME_BEFORE_THE_LAW, letter("2018-12-31").received());
    }

    @Test
    void an_officer_enters_for_their_own_unit_only() {
        refused(CaseRule.OTHER_UNIT,
                letter("2026-07-06").order(Story.DEPARTMENT_HEAD,
                        act -> new ReceiveDenunciation(ID, act, CODE, UNIT, null, DenunciationChannel.LETTER, 1, true,
                                true, null, null, null, IDENTITY, List.of(), WORDS, List.of(), List.of(), List.of())));
    }

    @Test
    void the_denounced_officer_has_no_part_in_it() {
        Story story = letter("2026-07-06").against("officer-a").received();
        happened(story,
                new DenunciationReceived(ID, story.now(), CODE, UNIT, null, DenunciationChannel.LETTER, 1, true, true,
                        null, null, null, IDENTITY, List.of(LETTER), WORDS, List.of(person(1)), List.of(OFFICER.id()),
                        List.of()),
                new ConflictDeclared(ID.value(), story.now(), List.of(OFFICER.id()), List.of(),
                        ConflictGround.COMPLAINED_ABOUT));
        isNotThere(letter("2026-07-06").against("officer-a").received().officer(act -> new ReportDelay(ID, act)));
    }

    @Test
    void where_the_head_is_denounced_it_passes_to_the_superior() {
        Story story = letter("2026-07-06").against("head-a").received();
        happened(story,
                new DenunciationReceived(ID, story.now(), CODE, UNIT, OFFICER.id(), DenunciationChannel.LETTER, 1, true,
                        true, null, null, null, IDENTITY, List.of(LETTER), WORDS, List.of(person(1)),
                        List.of(HEAD.id()), List.of()),
                new ConflictDeclared(ID.value(), story.now(), List.of(HEAD.id()), List.of(),
                        ConflictGround.COMPLAINED_ABOUT),
                new CasePassedToSuperior(ID.value(), story.now(), UNIT, PROVINCE));
        isNotThere(letter("2026-07-06").against("head-a").received().order(HEAD, act -> new ReportDelay(ID, act)));
    }

    @Test
    void where_the_unit_is_denounced_it_passes_to_the_superior() {
        Story story = letter("2026-07-06").against(UNIT).received();
        isNotThere(letter("2026-07-06").against(UNIT).received().order(HEAD, act -> new ReportDelay(ID, act)));
        story.order(Story.SUPERIOR, act -> new CheckIdentity(ID, act, IdentityFinding.CONFIRMED));
        happened(story, new DenouncerIdentityChecked(ID, story.now(), IdentityFinding.CONFIRMED));
    }

    @Test
    void the_custodian_checks_who_it_is() {
        Story story = letter("2026-07-06").unseen()
                .received()
                .order(CUSTODIAN, act -> new CheckIdentity(ID, act, IdentityFinding.FALSE_NAME));
        happened(story, new DenouncerIdentityChecked(ID, story.now(), IdentityFinding.FALSE_NAME));
    }

    @Test
    void nobody_is_confirmed_who_gave_no_name() {
        refused(DenunciationRule.NOTHING_TO_CHECK,
                letter("2026-07-06").from(SealedIdentity.NOT_GIVEN)
                        .received()
                        .order(CUSTODIAN, act -> new CheckIdentity(ID, act, IdentityFinding.CONFIRMED)));
    }

    @Test
    void a_precheck_is_on_record_with_what_it_proposes() {
        Story story = letter("2026-07-06").received()
                .officer(act -> new Precheck(ID, act, DenunciationField.CORRUPTION, GOOD, DenunciationDirection.ACCEPT,
                        "Đủ"));
        happened(story, new DenunciationPrechecked(ID, story.now(), DenunciationField.CORRUPTION, GOOD,
                DenunciationDirection.ACCEPT, words("Đủ")));
    }

    static Stream<Arguments> proposals() {
        var foreign = new Conditions(true, false, true, true, false);
        var vague = new Conditions(true, true, true, false, false);
        var baseless = new Conditions(true, true, false, false, false);
        return Stream.of(Arguments.of(DenunciationDirection.ACCEPT, foreign),
                Arguments.of(DenunciationDirection.ACCEPT, baseless), Arguments.of(DenunciationDirection.FORWARD, GOOD),
                Arguments.of(DenunciationDirection.INFORMATION, vague),
                Arguments.of(DenunciationDirection.INSPECT, GOOD), Arguments.of(DenunciationDirection.CRIME, GOOD));
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void a_proposal_follows_from_the_conditions(DenunciationDirection direction, Conditions conditions) {
        refused(DenunciationRule.PROPOSAL_DOES_NOT_FOLLOW, letter("2026-07-06").prechecked(direction, conditions));
    }

    @ParameterizedTest
    @EnumSource(value = DenunciationDirection.class, names = {"ACCEPT", "REFUSE", "INFORMATION"})
    void what_came_online_with_evidence_is_neither_accepted_nor_left(DenunciationDirection direction) {
        refused(DenunciationRule.PROPOSAL_DOES_NOT_FOLLOW,
                letter("2026-07-06").by(DenunciationChannel.ONLINE).prechecked(direction, GOOD));
    }

    @Test
    void what_is_not_own_is_forwarded_within_five_working_days() {
        var foreign = new Conditions(true, false, true, true, false);
        terms(letter("2026-07-06").received().on("2026-07-08").precheck(DenunciationDirection.FORWARD, foreign),
                "armed D-FWD DEFAULT until 2026-07-13");
        Story story = letter("2026-07-06").prechecked(DenunciationDirection.FORWARD, foreign)
                .head(act -> new OfferTransfer(ID, act, DEPARTMENT, "Cán bộ sở"));
        happened(story, new DenunciationTransferOffered(ID, story.now(), UNIT, DEPARTMENT, false, "Cán bộ sở"));
        terms(letter("2026-07-06").prechecked(DenunciationDirection.FORWARD, foreign)
                .head(act -> new OfferTransfer(ID, act, DEPARTMENT, "Cán bộ sở")), "met D-FWD in time");
    }

    @Test
    void the_head_of_the_other_unit_takes_it_over_and_prechecks_it_anew() {
        Story story = offered().order(DEPARTMENT_HEAD, act -> new AcceptTransfer(ID, act));
        happened(story, new DenunciationTransferAccepted(ID, story.now(), UNIT, DEPARTMENT));
        terms(offered().on("2026-07-09").order(DEPARTMENT_HEAD, act -> new AcceptTransfer(ID, act)),
                "ended D-INIT TRANSFERRED", "armed D-INIT NORMAL until 2026-07-20");
        isNotThere(offered().order(DEPARTMENT_HEAD, act -> new AcceptTransfer(ID, act))
                .order(HEAD, act -> new ReportDelay(ID, act)));
    }

    @Test
    void it_may_be_declined_and_does_not_come_back() {
        Story story = offered().order(DEPARTMENT_HEAD, act -> new DeclineTransfer(ID, act, "Không thuộc"));
        happened(story, new DenunciationTransferDeclined(ID, story.now(), UNIT, DEPARTMENT, "Không thuộc"));
        refused(DenunciationRule.BACK_TO_SENDER,
                offered().order(DEPARTMENT_HEAD, act -> new DeclineTransfer(ID, act, "Không thuộc"))
                        .head(act -> new OfferTransfer(ID, act, DEPARTMENT, "Lại")));
    }

    @Test
    void an_offer_may_be_recalled() {
        Story story = offered().head(act -> new RecallTransfer(ID, act, "Nhầm"));
        happened(story, new DenunciationTransferRecalled(ID, story.now(), UNIT, DEPARTMENT, "Nhầm"));
    }

    @Test
    void only_what_is_proposed_for_it_is_forwarded() {
        refused(DenunciationRule.PROPOSED_OTHERWISE, letter("2026-07-06").prechecked(DenunciationDirection.ACCEPT, GOOD)
                .head(act -> new OfferTransfer(ID, act, DEPARTMENT, "a")));
    }

    @Test
    void a_unit_that_there_is_not_is_not_taken_for_one_that_is_kept_away() {
        refused(CaseRule.NO_SUCH_UNIT, letter("2026-07-06").against(new UnitId("xa-binh-lux")).received());
    }

    @Test
    void it_is_not_forwarded_to_a_unit_that_the_denounced_leads() {
        refused(DenunciationRule.OTHER_SETTLER,
                letter("2026-07-06").against("head-d")
                        .prechecked(DenunciationDirection.FORWARD, new Conditions(true, false, true, true, false))
                        .head(act -> new OfferTransfer(ID, act, DEPARTMENT, "a")));
    }

    private static Story offered() {
        return letter("2026-07-06")
                .prechecked(DenunciationDirection.FORWARD, new Conditions(true, false, true, true, false))
                .head(act -> new OfferTransfer(ID, act, DEPARTMENT, "Cán bộ sở"));
    }
}
