package vn.danbiet.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictLifted;
import vn.danbiet.events.casefile.PassedToSuccessor;
import vn.danbiet.events.denunciation.DenunciationTransferAccepted;
import vn.danbiet.events.protection.CheckInCondition;
import vn.danbiet.events.protection.CheckInFollowedUp;
import vn.danbiet.events.protection.CheckInMissed;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;
import vn.danbiet.query.Case;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.DenunciationCase;

class ChargeTest {
    private static final UnitId PROVINCE = new UnitId("province");

    private final Case one = Case.number(1);

    @Test
    void a_complaint_changes_hands_as_a_petition_does() {
        ComplaintCase complaint = ComplaintCase.number(2);

        Charge offered = after(complaint.received(), complaint.offeredTo(Case.ROADS));
        assertThat(offered.deskUnits()).containsExactly(Case.LAND, Case.ROADS);
    }

    @Test
    void the_successor_answers_for_the_case_and_whoever_handled_it_goes_on() {
        var passed = new PassedToSuccessor(one.id().value(), Case.RECORDED_AT, Case.LAND, Case.ROADS);

        Charge charge = after(one.received(), passed);
        assertThat(charge.unit()).isEqualTo(Case.ROADS);
        assertThat(charge.formerUnits()).containsExactly(Case.LAND);
        assertThat(after(one.received(), one.assigned("an"), passed).handler()).isEqualTo(new OfficerId("an"));
        assertThat(after(one.received(), one.assigned("an"), one.takenOverBy(Case.ROADS)).handler()).isNull();
    }

    @Test
    void an_offer_stays_open_while_the_unit_in_charge_changes_unless_the_new_one_was_asked() {
        var toRoads = new PassedToSuccessor(one.id().value(), Case.RECORDED_AT, Case.LAND, Case.ROADS);

        assertThat(after(one.received(), one.offeredTo(Case.SCHOOLS), toRoads).offeredTo()).isEqualTo(Case.SCHOOLS);
        assertThat(after(one.received(), one.offeredTo(Case.ROADS), toRoads).offeredTo()).isNull();
    }

    @Test
    void whom_the_case_concerns_is_told_what_everybody_is_told_of_a_case_that_is_none() {
        Charge charge = after(one.received(), one.conflictOf("an"), one.conflictOf(Case.ROADS));

        for (Caller caller : List.of(caller("an", Role.OFFICER, Case.LAND), caller("binh", Role.OFFICER, Case.ROADS),
                caller("an", Role.SUPERVISOR, null), caller("binh", Role.SUPERVISOR, Case.ROADS))) {
            assertThat(catchThrowable(() -> reader(caller).check(charge))).as(caller.toString())
                    .usingRecursiveComparison()
                    .ignoringFields("stackTrace")
                    .isEqualTo(CaseReader.noSuchCase());
        }
        var successor = new Caller(new OfficerId("cuc"), Set.of(Role.OFFICER), Case.LAND, Set.of(Case.ROADS));
        assertThat(catchThrowable(() -> reader(successor).check(charge)))
                .hasMessage(CaseReader.noSuchCase().getMessage());
        reader(caller("ha", Role.UNIT_HEAD, Case.LAND)).check(charge);
    }

    @Test
    void the_head_above_reads_how_a_unit_below_handles_a_case_and_nobody_else_there() {
        Charge charge = after(one.received());
        CaseReader above = reader(caller("hoa", Role.UNIT_HEAD, PROVINCE));

        above.check(charge);
        assertThat(above.mayRead(charge)).isTrue();
        assertThat(above.mayList(Case.LAND)).isTrue();
        assertThat(above.seesPersonalData(charge)).isFalse();
        for (Caller other : List.of(caller("hop", Role.OFFICER, PROVINCE),
                caller("hung", Role.UNIT_HEAD, Case.ROADS))) {
            assertThat(catchThrowable(() -> reader(other).check(charge))).as(other.toString())
                    .hasMessage(CaseReader.otherUnit().getMessage());
            assertThat(reader(other).mayRead(charge)).isFalse();
            assertThat(reader(other).mayList(Case.LAND)).isFalse();
        }
    }

    @Test
    void nor_does_the_head_above_whom_the_case_concerns() {
        Charge charge = after(one.received(), one.conflictOf("hoa"));

        CaseReader above = reader(caller("hoa", Role.UNIT_HEAD, PROVINCE));
        assertThat(above.mayRead(charge)).isFalse();
        assertThat(catchThrowable(() -> above.check(charge))).hasMessage(CaseReader.noSuchCase().getMessage());
    }

    @Test
    void what_was_lifted_excludes_nobody() {
        Charge charge = after(one.received(), one.conflictOf("an"), one.conflictOf("binh"),
                new ConflictLifted(one.id().value(), Case.RECORDED_AT, List.of(new OfficerId("an")), List.of(),
                        Personal.of(Case.WORDS, "nhầm người")));

        assertThat(charge.excluded()).isEqualTo(new Excluded(List.of(new OfficerId("binh")), List.of()));
    }

    @Test
    void a_confidential_case_is_there_for_those_alone_who_work_on_it() {
        DenunciationCase secret = DenunciationCase.number(3);
        Charge charge = after(secret.received(), secret.team("cuc", "dung"), secret.offeredTo(Case.ROADS));

        for (Caller insider : List.of(caller("an", Role.OFFICER, Case.LAND), caller("dung", Role.OFFICER, Case.LAND),
                caller("ha", Role.UNIT_HEAD, Case.LAND), caller("kim", Role.CUSTODIAN, Case.LAND),
                caller("hung", Role.UNIT_HEAD, Case.ROADS), caller("kien", Role.CUSTODIAN, Case.ROADS))) {
            reader(insider).check(charge);
            assertThat(reader(insider).seesPersonalData(charge)).as(insider.toString()).isTrue();
        }
        for (Caller outsider : List.of(caller("binh", Role.OFFICER, Case.LAND),
                caller("dung", Role.OFFICER, Case.ROADS), caller("binh", Role.OFFICER, Case.ROADS),
                caller("hanh", Role.UNIT_HEAD, Case.SCHOOLS), caller("kha", Role.CUSTODIAN, Case.SCHOOLS))) {
            assertThat(catchThrowable(() -> reader(outsider).check(charge))).as(outsider.toString())
                    .usingRecursiveComparison()
                    .ignoringFields("stackTrace")
                    .isEqualTo(CaseReader.noSuchCase());
            assertThat(reader(outsider).mayRead(charge)).isFalse();
        }
    }

    @Test
    void a_case_against_the_unit_in_charge_is_there_for_its_custodian_alone() {
        DenunciationCase secret = DenunciationCase.number(3);
        Charge charge = after(secret.received(), secret.team("cuc", "dung"), one.conflictOf(Case.LAND));

        CaseReader custodian = reader(caller("kim", Role.CUSTODIAN, Case.LAND));
        custodian.check(charge);
        assertThat(custodian.seesPersonalData(charge)).isTrue();
        var headAsWell = new Caller(new OfficerId("ha"), Set.of(Role.UNIT_HEAD, Role.CUSTODIAN), Case.LAND, Set.of());
        for (Caller other : List.of(caller("an", Role.OFFICER, Case.LAND), caller("dung", Role.OFFICER, Case.LAND),
                caller("ha", Role.UNIT_HEAD, Case.LAND), caller("giam", Role.SUPERVISOR, Case.LAND), headAsWell,
                caller("kha", Role.CUSTODIAN, Case.SCHOOLS))) {
            assertThat(reader(other).isKeptFromThem(charge)).as(other.toString()).isTrue();
        }
        Charge denounced = after(secret.received(), one.conflictOf(Case.LAND), secret.conflictOf("kim"));
        assertThat(custodian.isKeptFromThem(denounced)).isTrue();
    }

    @Test
    void the_heads_above_and_those_who_watch_over_all_see_where_a_confidential_case_stands_and_no_words() {
        Charge charge = after(DenunciationCase.number(3).received());

        for (Caller above : List.of(caller("tren", Role.UNIT_HEAD, PROVINCE), caller("giam", Role.SUPERVISOR, null),
                caller("kiem", Role.AUDITOR, null))) {
            reader(above).check(charge);
            assertThat(reader(above).seesPersonalData(charge)).as(above.toString()).isFalse();
        }
        assertThat(reader(caller("lan", Role.OFFICER, PROVINCE)).mayRead(charge)).isFalse();
    }

    @Test
    void the_denounced_sees_no_case_not_even_as_the_head() {
        DenunciationCase secret = DenunciationCase.number(3);
        Charge charge = after(secret.received(), secret.conflictOf("ha"), secret.conflictOf("giam"));

        assertThat(reader(caller("ha", Role.UNIT_HEAD, Case.LAND)).mayRead(charge)).isFalse();
        assertThat(reader(caller("giam", Role.SUPERVISOR, null)).mayRead(charge)).isFalse();
    }

    @Test
    void the_team_ends_with_a_transfer_and_a_new_one_takes_the_place_of_the_old() {
        DenunciationCase secret = DenunciationCase.number(3);

        assertThat(after(secret.received(), secret.team("cuc", "dung"), secret.team("dung", "em")).workers())
                .containsExactly(new OfficerId("an"), new OfficerId("dung"), new OfficerId("em"));
        Charge taken = after(secret.received(), secret.team("cuc", "dung"), secret.offeredTo(Case.ROADS),
                new DenunciationTransferAccepted(secret.id(), Case.RECORDED_AT, Case.LAND, Case.ROADS));
        assertThat(taken.workers()).isEmpty();
        assertThat(reader(caller("ha", Role.UNIT_HEAD, Case.LAND)).mayRead(taken)).isFalse();
    }

    @Test
    void a_missed_check_in_lies_on_the_desk_of_the_superior_until_somebody_followed_it_up() {
        DenunciationCase secret = DenunciationCase.number(3);
        var missed = new CheckInMissed(secret.id().value(), Case.RECORDED_AT, 1, LocalDate.of(2026, 11, 20), Case.LAND,
                PROVINCE);

        Charge charge = after(secret.received(), missed);
        assertThat(charge.deskUnits()).containsExactly(Case.LAND, PROVINCE);
        assertThat(reader(caller("tren", Role.UNIT_HEAD, PROVINCE)).seesPersonalData(charge)).isFalse();
        assertThat(charge.after(new CheckInFollowedUp(secret.id().value(), Case.RECORDED_AT, 1, PROVINCE,
                CheckInCondition.SAFE, Personal.of(Case.WORDS, "đã gặp"))).deskUnits()).containsExactly(Case.LAND);
    }

    @Test
    void a_custodian_reads_no_other_cases() {
        assertThat(reader(caller("kim", Role.CUSTODIAN, Case.LAND)).mayRead(after(one.received()))).isFalse();
    }

    private static CaseReader reader(Caller caller) {
        return CaseReader.of(caller, unit -> unit.equals(Case.LAND) ? List.of(PROVINCE) : List.of());
    }

    private static Caller caller(String id, Role role, @Nullable UnitId unit) {
        return new Caller(new OfficerId(id), Set.of(role), unit, Set.of());
    }

    private static Charge after(CaseEvent opening, CaseEvent... events) {
        Charge charge = Charge.of(opening);
        for (CaseEvent event : events) {
            charge = charge.after(event);
        }
        return charge;
    }
}
