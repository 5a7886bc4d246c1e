package vn.danbiet.command.protection;

import static vn.danbiet.command.protection.Story.ID;
import static vn.danbiet.command.protection.Story.happened;
import static vn.danbiet.command.protection.Story.on;
import static vn.danbiet.command.protection.Story.refused;
import static vn.danbiet.command.protection.Story.terms;
import static vn.danbiet.command.protection.Story.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Actor;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.protection.ProtectionCommand.AssignProtection;
import vn.danbiet.command.protection.ProtectionCommand.PutInWriting;
import vn.danbiet.command.protection.ProtectionCommand.RefuseProtection;
import vn.danbiet.command.protection.ProtectionCommand.ReportBasis;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.protection.CheckInOffered;
import vn.danbiet.events.protection.Measure;
import vn.danbiet.events.protection.ProtectionAssigned;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionBasisReported;
import vn.danbiet.events.protection.ProtectionPutInWriting;
import vn.danbiet.events.protection.ProtectionReassigned;
import vn.danbiet.events.protection.ProtectionRefused;
import vn.danbiet.events.protection.ProtectionRequested;
import vn.danbiet.events.protection.RefusalGround;
import vn.danbiet.events.protection.RequestForm;

/** LTC 47, 50, 51: who asks, how, and what becomes of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskingForProtectionTest {
    @Test
    void a_request_opens_a_file_of_its_own_that_names_nobody() {
        var story = on("2026-07-06").requested();
        happened(story,
                new ProtectionRequested(ID, story.now(), Story.CODE, Story.UNIT, Story.OFFICER.id(), Story.DENUNCIATION,
                        RequestForm.WRITTEN, false, story.protectedPersons(), List.of(ProtectionBasis.LIFE_IN_DANGER),
                        List.of(Measure.GUARD), Story.ORIGINAL, Story.WORDS, words("Bị đe dọa qua điện thoại")));
        terms(story, "armed PROTECT-DECIDE DEFAULT until 2026-07-13");
    }

    @Test
    void an_urgent_request_is_decided_by_the_next_working_day() {
        terms(on("2026-07-06").urgent().by(RequestForm.PHONE).requested(),
                "armed PROTECT-DECIDE URGENT until 2026-07-07");
    }

    @Test
    void the_denouncer_the_head_and_a_custodian_ask_as_well() {
        for (Actor actor : List.of(Actor.PETITIONER, Story.HEAD, Story.CUSTODIAN)) {
            terms(on("2026-07-06").requestedBy(actor), "armed PROTECT-DECIDE DEFAULT until 2026-07-13");
        }
    }

    @Test
    void whoever_is_denounced_is_kept_away_from_the_file() {
        Story.doesNotExist(on("2026-07-06").against("officer-a")
                .requestedBy(Story.HEAD)
                .head(act -> new AssignProtection(ID, act, new OfficerId("officer-c"), null))
                .officer(act -> new ReportBasis(ID, act, List.of(), "a")));
    }

    @Test
    void only_what_is_urgent_is_asked_for_in_person_or_by_phone() {
        for (RequestForm oral : List.of(RequestForm.IN_PERSON, RequestForm.PHONE)) {
            refused(ProtectionRule.ONLY_WHEN_URGENT, on("2026-07-06").by(oral).requested());
        }
    }

    @Test
    void somebody_has_to_be_protected_whom_the_law_protects_from_something() {
        refused(ProtectionRule.NOBODY_TO_PROTECT, on("2026-07-06").forWhom().requested());
        refused(ProtectionRule.NOT_PROTECTED_BY_LAW, on("2026-07-06").forWhom(IdentityOf.INFORMANT).requested());
        refused(ProtectionRule.NO_BASIS_NAMED, on("2026-07-06").fearing().requested());
    }

    @Test
    void there_was_no_such_protection_before_the_law() {
        refused(ProtectionRule.TIME_BEFORE_THE_LAW, on("2018-12-31").requested());
    }

    @Test
    void what_was_asked_for_by_phone_is_put_in_writing_once() {
        var story = on("2026-07-06").urgent()
                .by(RequestForm.PHONE)
                .requested()
                .officer(act -> new PutInWriting(ID, act));
        happened(story, new ProtectionPutInWriting(ID, story.now()));
        refused(ProtectionRule.WRITTEN_ALREADY, story.officer(act -> new PutInWriting(ID, act)));
        refused(ProtectionRule.WRITTEN_ALREADY, on("2026-07-06").requested().officer(act -> new PutInWriting(ID, act)));
    }

    @Test
    void the_head_gives_the_file_to_an_officer_and_to_another_with_a_reason() {
        var story = on("2026-07-06").requestedBy(Actor.PETITIONER)
                .head(act -> new AssignProtection(ID, act, Story.OFFICER.id(), null));
        happened(story, new ProtectionAssigned(ID, story.now(), Story.OFFICER.id()));
        refused(CaseRule.ALREADY_ASSIGNED_TO_THEM,
                on("2026-07-06").requested().head(act -> new AssignProtection(ID, act, Story.OFFICER.id(), null)));
        refused(CaseRule.REASSIGNMENT_NEEDS_REASON, on("2026-07-06").requested()
                .head(act -> new AssignProtection(ID, act, Story.OTHER_OFFICER.id(), null)));
        var moved = on("2026-07-06").requested()
                .head(act -> new AssignProtection(ID, act, Story.OTHER_OFFICER.id(), "Nghỉ phép"));
        happened(moved,
                new ProtectionReassigned(ID, moved.now(), Story.OFFICER.id(), Story.OTHER_OFFICER.id(), "Nghỉ phép"));
    }

    @Test
    void the_officer_reports_what_the_request_rests_on() {
        var story = on("2026-07-06").reported();
        happened(story, new ProtectionBasisReported(ID, story.now(), List.of(ProtectionBasis.LIFE_IN_DANGER),
                words("Có căn cứ")));
    }

    private static Story refusing(Story story, RefusalGround ground, DenunciationStatus denunciation) {
        return story.head(act -> new RefuseProtection(ID, act, ground, "Không có căn cứ", denunciation));
    }

    private static Story nothingFound() {
        return on("2026-07-06").requested().officer(act -> new ReportBasis(ID, act, List.of(), "Không có"));
    }

    @Test
    void protection_is_refused_where_nothing_was_found_and_they_are_asked_afterwards_all_the_same() {
        var story = refusing(nothingFound(), RefusalGround.NO_BASIS, DenunciationStatus.VERIFYING);
        happened(story, new ProtectionRefused(ID, story.now(), RefusalGround.NO_BASIS, words("Không có căn cứ")),
                new CheckInOffered(ID.value(), story.now(), 1, "T-CHECK-IN", "FIRST", LocalDate.of(2026, 8, 5)));
        terms(story, "met PROTECT-DECIDE in time", "armed T-CHECK-IN FIRST until 2026-08-05");
    }

    @Test
    void protection_is_refused_to_whom_the_law_does_not_protect_once_that_was_checked() {
        var story = refusing(on("2026-07-06").reported(), RefusalGround.NOT_A_PROTECTED_PERSON,
                DenunciationStatus.VERIFYING);
        terms(story, "met PROTECT-DECIDE in time", "armed T-CHECK-IN FIRST until 2026-08-05");
        refused(ProtectionRule.NOT_REPORTED, refusing(on("2026-07-06").requested(),
                RefusalGround.NOT_A_PROTECTED_PERSON, DenunciationStatus.VERIFYING));
    }

    @Test
    void protection_is_not_refused_for_want_of_a_basis_that_was_found_or_not_looked_for() {
        refused(ProtectionRule.BASIS_WAS_FOUND,
                refusing(on("2026-07-06").reported(), RefusalGround.NO_BASIS, DenunciationStatus.VERIFYING));
        refused(ProtectionRule.NOT_REPORTED,
                refusing(on("2026-07-06").requested(), RefusalGround.NO_BASIS, DenunciationStatus.VERIFYING));
    }

    @Test
    void protection_is_refused_for_want_of_a_denunciation_only_where_that_was_not_accepted() {
        terms(refusing(on("2026-07-06").requested(), RefusalGround.NO_DENUNCIATION, DenunciationStatus.REFUSED),
                "met PROTECT-DECIDE in time", "armed T-CHECK-IN FIRST until 2026-08-05");
        refused(ProtectionRule.DENUNCIATION_IS_ON,
                refusing(on("2026-07-06").requested(), RefusalGround.NO_DENUNCIATION, DenunciationStatus.ACCEPTED));
    }
}
