package vn.danbiet.command.denunciation;

import static vn.danbiet.command.denunciation.Story.CUSTODIAN;
import static vn.danbiet.command.denunciation.Story.EVERYBODY;
import static vn.danbiet.command.denunciation.Story.GOOD;
import static vn.danbiet.command.denunciation.Story.ID;
import static vn.danbiet.command.denunciation.Story.SECOND_OFFICER;
import static vn.danbiet.command.denunciation.Story.happened;
import static vn.danbiet.command.denunciation.Story.letter;
import static vn.danbiet.command.denunciation.Story.person;
import static vn.danbiet.command.denunciation.Story.refused;
import static vn.danbiet.command.denunciation.Story.terms;
import static vn.danbiet.command.denunciation.Story.words;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.denunciation.DenunciationCommand.AssignDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.CheckIdentity;
import vn.danbiet.command.denunciation.DenunciationCommand.GiveNotice;
import vn.danbiet.command.denunciation.DenunciationCommand.KeepAsInformation;
import vn.danbiet.command.denunciation.DenunciationCommand.NameDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToInspection;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToInvestigators;
import vn.danbiet.command.denunciation.DenunciationCommand.RefuseDenunciation;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.DenouncedNamed;
import vn.danbiet.events.denunciation.DenunciationAccepted;
import vn.danbiet.events.denunciation.DenunciationAssigned;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationKeptAsInformation;
import vn.danbiet.events.denunciation.DenunciationNoticeSent;
import vn.danbiet.events.denunciation.DenunciationPassedToInspection;
import vn.danbiet.events.denunciation.DenunciationPassedToInvestigators;
import vn.danbiet.events.denunciation.DenunciationRecipient;
import vn.danbiet.events.denunciation.DenunciationRefused;
import vn.danbiet.events.denunciation.IdentityFinding;
import vn.danbiet.events.denunciation.InformationGround;
import vn.danbiet.events.denunciation.RefusalReason;
import vn.danbiet.events.identity.SealedIdentity;

/** Accepted, refused, kept as information, passed on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdmissionTest {

    @Test
    void acceptance_begins_the_settlement() {
        Story story = letter("2026-07-06").accepted();
        happened(story, new DenunciationAccepted(ID, story.now(), "07/QĐ-UBND"));
        terms(letter("2026-07-06").accepted(), "met D-INIT in time", "armed D-SETTLE NORMAL until 2026-08-05",
                "armed D-NOTICE DEFAULT until 2026-07-13");
    }

    @Test
    void both_sides_are_told_before_the_notice_is_given() {
        terms(letter("2026-07-06").accepted()
                .officer(act -> new GiveNotice(ID, act, List.of(DenunciationRecipient.DENOUNCED))));
        terms(letter("2026-07-06").accepted()
                .officer(act -> new GiveNotice(ID, act, List.of(DenunciationRecipient.DENOUNCED)))
                .officer(act -> new GiveNotice(ID, act, List.of(DenunciationRecipient.DENOUNCER))),
                "met D-NOTICE in time");
        Story story = letter("2026-07-06").accepted().officer(act -> new GiveNotice(ID, act, EVERYBODY));
        happened(story, new DenunciationNoticeSent(ID, story.now(), EVERYBODY));
    }

    @Test
    void nothing_is_accepted_from_somebody_who_is_not_known() {
        refused(DenunciationRule.IDENTITY_NOT_CONFIRMED, letter("2026-07-06").unseen().accepted());
        Story story = letter("2026-07-06").unseen()
                .received()
                .order(CUSTODIAN, act -> new CheckIdentity(ID, act, IdentityFinding.CONFIRMED))
                .precheck(DenunciationDirection.ACCEPT, GOOD)
                .accept();
        happened(story, new DenunciationAccepted(ID, story.now(), "07/QĐ-UBND"));
    }

    @Test
    void a_name_kept_off_the_system_is_a_name() {
        Story story = letter("2026-07-06").from(SealedIdentity.offSystem("12/HSM"))
                .received()
                .order(CUSTODIAN, act -> new CheckIdentity(ID, act, IdentityFinding.CONFIRMED))
                .precheck(DenunciationDirection.ACCEPT, GOOD)
                .accept();
        happened(story, new DenunciationAccepted(ID, story.now(), "07/QĐ-UBND"));
    }

    @Test
    void after_a_precheck_that_proposed_otherwise_it_is_prechecked_anew() {
        refused(DenunciationRule.PROPOSED_OTHERWISE,
                letter("2026-07-06").prechecked(DenunciationDirection.REFUSE, GOOD).accept());
    }

    @Test
    void somebody_has_to_be_denounced() {
        refused(DenunciationRule.NOBODY_DENOUNCED, letter("2026-07-06").againstNobody().accepted());
    }

    @Test
    void who_becomes_known_later_is_named() {
        Story story = letter("2026-07-06").againstNobody()
                .received()
                .officer(act -> new NameDenounced(ID, act, List.of(person(1)), List.of(new OfficerId("officer-z")),
                        List.of()));
        happened(story,
                new DenouncedNamed(ID, story.now(), List.of(person(1)), List.of(new OfficerId("officer-z")), List.of()),
                new ConflictDeclared(ID.value(), story.now(), List.of(new OfficerId("officer-z")), List.of(),
                        ConflictGround.COMPLAINED_ABOUT));
        refused(DenunciationRule.NAME_SOMEBODY, letter("2026-07-06").received()
                .officer(act -> new NameDenounced(ID, act, List.of(), List.of(), List.of())));
    }

    @Test
    void a_head_is_judged_by_the_superior_only() {
        refused(DenunciationRule.OTHER_SETTLER, letter("2026-07-06").against("head-d").accepted());
    }

    @Test
    void signs_of_a_crime_go_to_the_investigators_first() {
        var crime = new Conditions(true, true, true, true, true);
        refused(DenunciationRule.CRIME_GOES_FIRST,
                letter("2026-07-06").prechecked(DenunciationDirection.ACCEPT, crime).accept());
        Story story = letter("2026-07-06").prechecked(DenunciationDirection.ACCEPT, crime)
                .head(act -> new PassToInvestigators(ID, act, "Cơ quan điều tra", "3/CV", false))
                .accept();
        happened(story, new DenunciationAccepted(ID, story.now(), "07/QĐ-UBND"));
    }

    @Test
    void a_case_that_is_a_crime_as_a_whole_ends_here() {
        Story story = letter("2026-07-06").accepted()
                .head(act -> new PassToInvestigators(ID, act, "Cơ quan điều tra", "3/CV", true));
        happened(story, new DenunciationPassedToInvestigators(ID, story.now(), "Cơ quan điều tra", "3/CV", true));
        terms(letter("2026-07-06").accepted()
                .head(act -> new PassToInvestigators(ID, act, "Cơ quan điều tra", "3/CV", true)),
                "ended D-NOTICE HANDLED_OTHERWISE", "ended D-SETTLE HANDLED_OTHERWISE",
                "armed T-CHECK-IN FIRST until 2026-08-05");
        terms(letter("2026-07-06").accepted()
                .head(act -> new PassToInvestigators(ID, act, "Cơ quan điều tra", "3/CV", false)));
    }

    @Test
    void whoever_can_be_asked_is_asked_how_they_are_however_the_case_ended() {
        terms(letter("2026-07-06").prechecked(DenunciationDirection.REFUSE, GOOD)
                .head(act -> new RefuseDenunciation(ID, act, RefusalReason.SETTLED_BEFORE, null, EVERYBODY)),
                "met D-INIT in time", "armed T-CHECK-IN FIRST until 2026-08-05");
        terms(letter("2026-07-06").by(DenunciationChannel.ONLINE)
                .from(SealedIdentity.NOT_GIVEN)
                .prechecked(DenunciationDirection.INSPECT, GOOD)
                .head(act -> new PassToInspection(ID, act, InformationGround.ANONYMOUS, "Thanh tra tỉnh")),
                "met D-INIT in time", "armed T-CHECK-IN FIRST until 2026-08-05");
        terms(letter("2026-07-06").from(SealedIdentity.NOT_GIVEN)
                .prechecked(DenunciationDirection.INSPECT, GOOD)
                .head(act -> new PassToInspection(ID, act, InformationGround.ANONYMOUS, "Thanh tra tỉnh")),
                "met D-INIT in time");
    }

    @Test
    void nobody_is_told_the_same_twice() {
        refused(DenunciationRule.NOTICE_TWICE,
                letter("2026-07-06").prechecked(DenunciationDirection.REFUSE, GOOD)
                        .head(act -> new RefuseDenunciation(ID, act, RefusalReason.SETTLED_BEFORE, null,
                                List.of(DenunciationRecipient.DENOUNCER, DenunciationRecipient.DENOUNCER))));
    }

    @Test
    void a_refusal_says_why_and_tells_the_denouncer() {
        Story story = letter("2026-07-06").prechecked(DenunciationDirection.REFUSE, GOOD)
                .head(act -> new RefuseDenunciation(ID, act, RefusalReason.SETTLED_BEFORE, "Đã giải quyết", EVERYBODY));
        happened(story, new DenunciationRefused(ID, story.now(), RefusalReason.SETTLED_BEFORE, words("Đã giải quyết"),
                EVERYBODY));
        refused(DenunciationRule.NOTICE_MISSING, letter("2026-07-06").prechecked(DenunciationDirection.REFUSE, GOOD)
                .head(act -> new RefuseDenunciation(ID, act, RefusalReason.SETTLED_BEFORE, null, List.of())));
        refused(DenunciationRule.REASON_DOES_NOT_HOLD,
                letter("2026-07-06").prechecked(DenunciationDirection.REFUSE, GOOD)
                        .head(act -> new RefuseDenunciation(ID, act, RefusalReason.NO_BASIS, null, EVERYBODY)));
        refused(DenunciationRule.PROPOSED_OTHERWISE, letter("2026-07-06").prechecked(DenunciationDirection.ACCEPT, GOOD)
                .head(act -> new RefuseDenunciation(ID, act, RefusalReason.SETTLED_BEFORE, null, EVERYBODY)));
    }

    @Test
    void an_anonymous_letter_that_leads_nowhere_is_kept_as_information() {
        var vague = new Conditions(true, true, false, false, false);
        Story story = letter("2026-07-06").from(SealedIdentity.NOT_GIVEN)
                .prechecked(DenunciationDirection.INFORMATION, vague)
                .head(act -> new KeepAsInformation(ID, act, InformationGround.ANONYMOUS));
        happened(story, new DenunciationKeptAsInformation(ID, story.now(), InformationGround.ANONYMOUS));
        terms(letter("2026-07-06").from(SealedIdentity.NOT_GIVEN)
                .prechecked(DenunciationDirection.INFORMATION, vague)
                .head(act -> new KeepAsInformation(ID, act, InformationGround.ANONYMOUS)), "met D-INIT in time");
        refused(DenunciationRule.GROUND_DOES_NOT_HOLD,
                letter("2026-07-06").from(SealedIdentity.NOT_GIVEN)
                        .prechecked(DenunciationDirection.INFORMATION, vague)
                        .head(act -> new KeepAsInformation(ID, act, InformationGround.FALSE_NAME)));
    }

    @Test
    void an_anonymous_letter_with_evidence_is_inspected() {
        Story story = letter("2026-07-06").from(SealedIdentity.NOT_GIVEN)
                .prechecked(DenunciationDirection.INSPECT, GOOD)
                .head(act -> new PassToInspection(ID, act, InformationGround.ANONYMOUS, "Thanh tra tỉnh"));
        happened(story,
                new DenunciationPassedToInspection(ID, story.now(), InformationGround.ANONYMOUS, "Thanh tra tỉnh"));
        refused(DenunciationRule.PROPOSED_OTHERWISE,
                letter("2026-07-06").from(SealedIdentity.NOT_GIVEN)
                        .prechecked(DenunciationDirection.INSPECT, GOOD)
                        .head(act -> new KeepAsInformation(ID, act, InformationGround.ANONYMOUS)));
    }

    @Test
    void what_came_online_or_unsigned_is_information_too() {
        for (Story story : List.of(letter("2026-07-06").by(DenunciationChannel.ONLINE),
                letter("2026-07-06").unsigned())) {
            happened(
                    story.prechecked(DenunciationDirection.INSPECT, GOOD)
                            .head(act -> new PassToInspection(ID, act, InformationGround.OTHER_CHANNEL,
                                    "Thanh tra tỉnh")),
                    new DenunciationPassedToInspection(ID, story.now(), InformationGround.OTHER_CHANNEL,
                            "Thanh tra tỉnh"));
        }
    }

    @Test
    void it_is_assigned_and_with_a_reason_reassigned() {
        Story story = letter("2026-07-06").received()
                .head(act -> new AssignDenunciation(ID, act, SECOND_OFFICER.id(), "Nghỉ"));
        happened(story, new DenunciationAssigned(ID, story.now(), SECOND_OFFICER.id(), words("Nghỉ")));
        refused(CaseRule.REASSIGNMENT_NEEDS_REASON, letter("2026-07-06").received()
                .head(act -> new AssignDenunciation(ID, act, SECOND_OFFICER.id(), null)));
        refused(CaseRule.OFFICER_IS_EXCLUDED,
                letter("2026-07-06").against("officer-b")
                        .received()
                        .head(act -> new AssignDenunciation(ID, act, SECOND_OFFICER.id(), "a")));
    }
}
