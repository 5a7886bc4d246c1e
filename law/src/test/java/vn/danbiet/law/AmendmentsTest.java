package vn.danbiet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danbiet.law.Steps.LAW;
import static vn.danbiet.law.Steps.day;
import static vn.danbiet.law.Steps.on;
import static vn.danbiet.law.Steps.term;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermRecalculated;

/** Later versions of the calendar and the pack, and what becomes of running terms under them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AmendmentsTest {
    private static final Phrase DECREE = new Phrase("theo quyết định", "by decree");
    private static final WorkingCalendar CALENDAR = LAW.calendar();
    private static final PolicyPack PACK = LAW.pack();

    private static Law with(Map<LocalDate, Day> days) {
        return new Law(PACK, CALENDAR.amended(2, days));
    }

    private static TermRule acceptance(int length, LengthUnit unit) {
        TermRule old = PACK.row("C-ACC2", "DEFAULT").orElseThrow();
        return new TermRule(old.id(), old.family(), old.procedure(), old.nature(), old.step(), length, unit,
                old.countedFrom(), old.variant(), old.effectiveFrom(), old.effectiveTo(), old.citation(), old.lawText(),
                old.warning(), old.remark(), old.confidence());
    }

    private static TermRule renamed(TermRule rule, String id, LocalDate from, LocalDate to) {
        return new TermRule(id, rule.family(), rule.procedure(), rule.nature(), rule.step(), rule.length(), rule.unit(),
                rule.countedFrom(), rule.variant(), from, to, rule.citation(), rule.lawText(), rule.warning(),
                rule.remark(), rule.confidence());
    }

    @Test
    void the_first_calendar_knows_holidays_swaps_and_worked_Saturdays() {
        assertThat(CALENDAR.version()).isEqualTo(1);
        assertThat(CALENDAR.isWorking(day("2026-01-10"))).isTrue();
        assertThat(CALENDAR.isWorking(day("2026-01-17"))).isFalse();
        assertThat(CALENDAR.isWorking(day("2026-01-02"))).isFalse();
        assertThat(CALENDAR.isWorking(day("2026-01-05"))).isTrue();
        assertThat(CALENDAR.years()).containsExactly(Year.of(2024), Year.of(2025), Year.of(2026), Year.of(2027));
        assertThat(CALENDAR.isProvisional(Year.of(2027))).isTrue();
        assertThat(CALENDAR.isProvisional(Year.of(2026))).isFalse();
    }

    @Test
    void an_amended_calendar_adds_replaces_and_takes_back_and_the_old_one_stays() {
        WorkingCalendar amended = CALENDAR.amended(2, Map.of(day("2026-11-24"), new Day(DayKind.OFF, DECREE),
                day("2027-01-01"), new Day(DayKind.OFF, DECREE), day("2026-08-22"), new Day(DayKind.ORDINARY, DECREE)));

        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.isWorking(day("2026-11-24"))).isFalse();
        assertThat(amended.day(day("2027-01-01"))).contains(new Day(DayKind.OFF, DECREE));
        assertThat(amended.isWorking(day("2026-08-22"))).isFalse();
        assertThat(amended.day(day("2026-08-22"))).isEmpty();
        assertThat(CALENDAR.isWorking(day("2026-11-24"))).isTrue();
        assertThat(CALENDAR.isWorking(day("2026-08-22"))).isTrue();
    }

    @Test
    void only_a_weekend_day_can_be_worked_instead_of_another() {
        assertThatThrownBy(
                () -> CALENDAR.amended(2, Map.of(day("2026-11-24"), new Day(DayKind.WORKED_SATURDAY, DECREE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11-24");
    }

    @Test
    void an_amended_pack_replaces_by_name_and_adds_what_is_new() {
        PolicyPack amended = PACK.amended(2, List.of(acceptance(5, LengthUnit.WD)));

        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.rules()).hasSameSizeAs(PACK.rules());
        assertThat(amended.row("C-ACC2", "DEFAULT").orElseThrow().length()).isEqualTo(5);
        assertThat(amended.extensions()).isEqualTo(PACK.extensions());
        assertThat(amended.pauses()).isEqualTo(PACK.pauses());
        assertThat(PACK.row("C-ACC2", "DEFAULT").orElseThrow().length()).isEqualTo(7);
    }

    @Test
    void a_rule_ends_where_its_successor_begins() {
        TermRule now = PACK.row("C-ACC2", "DEFAULT").orElseThrow();
        TermRule next = renamed(now, "C-ACC3", day("2028-01-01"), null);

        Law law = new Law(PACK.amended(2, List.of(now.endedOn(day("2027-12-31")), next)), CALENDAR);

        assertThat(law.rule(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", day("2027-12-31")).id()).isEqualTo("C-ACC2");
        assertThat(law.rule(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", day("2028-01-01")).id()).isEqualTo("C-ACC3");
        assertThatThrownBy(() -> PACK.amended(2, List.of(next))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C-ACC2 and C-ACC3");
        assertThatThrownBy(() -> now.endedOn(day("2026-06-30"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PACK.amended(2, List.of(now, now))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C-ACC2");
    }

    @Test
    void a_rule_has_a_length_that_makes_sense() {
        assertThatThrownBy(() -> acceptance(0, LengthUnit.WD)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C-ACC2");
        assertThatThrownBy(() -> acceptance(401, LengthUnit.WD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bounds_and_grounds_are_amended_too() {
        var longer = new ExtensionBound("C1-SETTLE", "NORMAL", 20, 1, "COMPLEX", "LKN 28");
        var ground = new PauseProvision(TermFamily.COMPLAINT_ACCEPTANCE, null, PauseGround.FORCE_MAJEURE,
                day("2027-01-01"), null, "LKN 27");

        PolicyPack amended = PACK.amended(2, List.of(), List.of(longer), List.of(ground));

        assertThat(amended.extensionOf("C1-SETTLE", "NORMAL")).contains(longer);
        assertThat(amended.pauses()).containsExactly(ground);
        assertThat(amended.rules()).isEqualTo(PACK.rules());
    }

    @Test
    void a_day_off_that_is_decreed_later_moves_the_terms_that_run_across_it() {
        Term term = term(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-11-20");
        assertThat(term.due()).isEqualTo("2026-12-01");

        TermRecalculated moved = term
                .recalculate(on("2026-11-21"), with(Map.of(day("2026-11-24"), new Day(DayKind.OFF, DECREE))),
                        "nghỉ 24/11")
                .orElseThrow();

        assertThat(moved.due()).isEqualTo("2026-12-02");
        assertThat(moved.calendar()).isEqualTo(2);
        assertThat(moved.pack()).isEqualTo(1);
        assertThat(moved.reason()).isEqualTo("nghỉ 24/11");
        assertThat(term.after(moved).due()).isEqualTo("2026-12-02");
        assertThat(term.after(moved).calendar()).isEqualTo(2);
    }

    @Test
    void a_term_that_does_not_move_is_left_alone() {
        Term term = term(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-11-20");
        Law law = with(Map.of(day("2027-02-08"), new Day(DayKind.OFF, DECREE)));

        assertThat(term.recalculate(on("2026-11-21"), law, "Tết")).isEmpty();
        assertThat(term.after(term.meet(on("2026-11-23"), day("2026-11-23")))
                .recalculate(on("2026-11-24"), with(Map.of(day("2026-11-24"), new Day(DayKind.OFF, DECREE))), "nghỉ"))
                .as("what is over stays as it was")
                .isEmpty();
    }

    @Test
    void a_node_that_has_not_heard_of_the_amendment_does_not_turn_it_back() {
        Term term = term(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-11-20");
        Law amended = with(Map.of(day("2026-11-24"), new Day(DayKind.OFF, DECREE)));
        Term moved = term.after(term.recalculate(on("2026-11-21"), amended, "nghỉ").orElseThrow());

        assertThat(moved.recalculate(on("2026-11-22"), LAW, "nghỉ")).isEmpty();
        assertThat(moved.recalculate(on("2026-11-22"), amended, "nghỉ")).isEmpty();
    }

    @Test
    void a_corrected_rule_moves_its_terms_and_keeps_what_was_added() {
        Term settlement = term(TermFamily.FIRST_SETTLEMENT, "NORMAL", "2026-10-01");
        Term extended = settlement.after(settlement.extend(on("2026-10-20"), 10, "phức tạp", LAW));
        TermRule old = PACK.row("C1-SETTLE", "NORMAL").orElseThrow();
        TermRule corrected = new TermRule(old.id(), old.family(), old.procedure(), old.nature(), old.step(), 25,
                old.unit(), old.countedFrom(), old.variant(), old.effectiveFrom(), null, old.citation(), null,
                old.warning(), null, old.confidence());

        TermRecalculated moved = extended
                .recalculate(on("2026-10-21"), new Law(PACK.amended(2, List.of(corrected)), CALENDAR), "đính chính")
                .orElseThrow();

        assertThat(moved.length()).isEqualTo(35);
        assertThat(moved.due()).isEqualTo("2026-11-05");
        assertThat(moved.pack()).isEqualTo(2);
        assertThat(extended.after(moved).extensions()).hasSize(1);
    }

    @Test
    void where_the_corrected_pack_has_another_rule_for_the_start_that_one_takes_its_place() {
        Term term = term(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-07-01");
        TermRule first = PACK.row("C-ACC1", "DEFAULT").orElseThrow();
        TermRule second = PACK.row("C-ACC2", "DEFAULT").orElseThrow();
        PolicyPack corrected = PACK.amended(2,
                List.of(first.endedOn(day("2026-07-31")), renamed(second, "C-ACC2", day("2026-08-01"), null)));

        TermRecalculated moved = term.recalculate(on("2026-07-03"), new Law(corrected, CALENDAR), "đính chính")
                .orElseThrow();

        assertThat(moved.rule()).isEqualTo("C-ACC1");
        assertThat(moved.length()).isEqualTo(10);
        assertThat(moved.due()).isEqualTo("2026-07-15");
        assertThat(term.after(moved).rule()).isEqualTo("C-ACC1");
    }

    @Test
    void a_breach_that_the_corrected_calendar_undoes_is_put_on_record_again_only_if_it_comes_again() {
        Term term = term(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-11-20");
        for (TermEvent mark : term.marksAt(on("2026-12-02"), new UnitId("xa-binh-luc"), null)) {
            term = term.after(mark);
        }
        Law corrected = with(Map.of(day("2026-11-24"), new Day(DayKind.OFF, DECREE), day("2026-11-25"),
                new Day(DayKind.OFF, DECREE)));
        assertThat(term.marks().breached()).isTrue();

        Term moved = term.after(term.recalculate(on("2026-12-02"), corrected, "nghỉ").orElseThrow());

        assertThat(moved.due()).isEqualTo("2026-12-03");
        assertThat(moved.marks().breached()).isFalse();
        assertThat(moved.marksAt(on("2026-12-04"), new UnitId("xa-binh-luc"), null))
                .anyMatch(TermBreached.class::isInstance);
    }

    @Test
    void a_clock_that_stands_still_is_counted_anew_when_it_goes_on() {
        Term settlement = term(TermFamily.FIRST_SETTLEMENT, "NORMAL", "2026-10-28");
        Term paused = settlement
                .after(settlement.pause(on("2026-11-02"), day("2026-11-02"), PauseGround.FORCE_MAJEURE, LAW));
        Law amended = with(Map.of(day("2026-12-02"), new Day(DayKind.OFF, DECREE)));

        assertThat(paused.recalculate(on("2026-11-03"), amended, "nghỉ")).isEmpty();
        assertThat(paused.resume(on("2026-11-07"), day("2026-11-07"), LAW).due()).isEqualTo("2026-12-02");
        assertThat(paused.resume(on("2026-11-07"), day("2026-11-07"), amended).due()).isEqualTo("2026-12-03");
    }
}
