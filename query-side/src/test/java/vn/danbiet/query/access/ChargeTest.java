package vn.danbiet.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

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
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;
import vn.danbiet.query.Case;
import vn.danbiet.query.ComplaintCase;

class ChargeTest {
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
        assertThat(Charge.handler(new OfficerId("an"), passed)).isEqualTo(new OfficerId("an"));
        assertThat(Charge.handler(new OfficerId("an"), one.takenOverBy(Case.ROADS))).isNull();
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
            assertThat(catchThrowable(() -> CaseReader.of(caller).check(charge))).as(caller.toString())
                    .usingRecursiveComparison()
                    .ignoringFields("stackTrace")
                    .isEqualTo(CaseReader.noSuchCase());
        }
        var successor = new Caller(new OfficerId("cuc"), Set.of(Role.OFFICER), Case.LAND, Set.of(Case.ROADS));
        assertThat(catchThrowable(() -> CaseReader.of(successor).check(charge)))
                .hasMessage(CaseReader.noSuchCase().getMessage());
        CaseReader.of(caller("ha", Role.UNIT_HEAD, Case.LAND)).check(charge);
    }

    @Test
    void what_was_lifted_excludes_nobody() {
        Charge charge = after(one.received(), one.conflictOf("an"), one.conflictOf("binh"),
                new ConflictLifted(one.id().value(), Case.RECORDED_AT, List.of(new OfficerId("an")), List.of(),
                        Personal.of(Case.WORDS, "nhầm người")));

        assertThat(charge.excluded()).isEqualTo(new Excluded(List.of(new OfficerId("binh")), List.of()));
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
