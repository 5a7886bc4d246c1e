package vn.danbiet.command.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.law.LawCommand.AmendCalendar;
import vn.danbiet.command.law.LawCommand.AmendPolicyPack;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.law.CalendarAmended;
import vn.danbiet.events.law.CalendarChange;
import vn.danbiet.events.law.Confidence;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.events.law.LawText;
import vn.danbiet.events.law.PolicyPackAmended;
import vn.danbiet.events.law.RuleEnd;
import vn.danbiet.events.law.RuleRow;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.law.Law;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LawRegisterTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final Actor ADMINISTRATOR = actor(Actor.Standing.ADMINISTRATOR);
    private static final String REASON = "Ngày Văn hóa Việt Nam";
    private static final String CITED = "BLLĐ 112";

    private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate TET_2027 = LocalDate.of(2027, 2, 6);
    private static final LocalDate LABOUR_DAY_2027 = LocalDate.of(2027, 5, 1);

    private static Actor actor(Actor.Standing standing) {
        UnitId unit = standing == Actor.Standing.OFFICER || standing == Actor.Standing.UNIT_HEAD
                ? new UnitId("xa-binh-luc")
                : null;
        return new Actor(new OfficerId("somebody"), standing, unit);
    }

    private static Act by(Actor actor) {
        return new Act(actor, NOW, NOW, Law.first(), OrganisationChart.EMPTY);
    }

    private static TestExecutor<LawRegister> given(Object... history) {
        return new AggregateTestFixture<>(LawRegister.class).given(history);
    }

    private static void refused(ResultValidator<LawRegister> result, LawRule rule) {
        result.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(rule.id());
    }

    private static CalendarChange day(LocalDate date, DayKind kind) {
        return day(date, kind, "quyết định của Thủ tướng");
    }

    private static CalendarChange day(LocalDate date, DayKind kind, String note) {
        return new CalendarChange(date, kind, new Phrase(note, note));
    }

    private static AmendCalendar calendar(int basedOn, CalendarChange... changes) {
        return new AmendCalendar(by(ADMINISTRATOR), basedOn, List.of(changes), REASON, CITED);
    }

    private static CalendarAmended amended(int version, CalendarChange... changes) {
        return new CalendarAmended(NOW, version, List.of(changes), REASON, CITED);
    }

    @Nested
    class Days_of_the_calendar {
        @Test
        void become_others_and_a_version_begins() {
            given().when(calendar(1, day(CULTURE_DAY, DayKind.OFF), day(SATURDAY, DayKind.WORKED_SATURDAY)))
                    .expectEvents(amended(2, day(CULTURE_DAY, DayKind.OFF), day(SATURDAY, DayKind.WORKED_SATURDAY)));
        }

        @Test
        void are_amended_again_on_top_of_that() {
            given(amended(2, day(CULTURE_DAY, DayKind.OFF))).when(calendar(2, day(CULTURE_DAY, DayKind.ORDINARY)))
                    .expectEvents(amended(3, day(CULTURE_DAY, DayKind.ORDINARY)));
        }

        @ParameterizedTest
        @EnumSource(value = Actor.Standing.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
        void are_amended_by_administrators_only(Actor.Standing standing) {
            refused(given().when(
                    new AmendCalendar(by(actor(standing)), 1, List.of(day(CULTURE_DAY, DayKind.OFF)), REASON, CITED)),
                    LawRule.ADMINISTRATOR_ONLY);
        }

        @Test
        void are_not_amended_by_who_rehearsed_against_another_version() {
            CalendarAmended meanwhile = amended(2, day(SATURDAY, DayKind.WORKED_SATURDAY));
            refused(given(meanwhile).when(calendar(1, day(CULTURE_DAY, DayKind.OFF))), LawRule.AMENDED_MEANWHILE);
            refused(given().when(calendar(2, day(CULTURE_DAY, DayKind.OFF))), LawRule.AMENDED_MEANWHILE);
        }

        @Test
        void are_named_once_each() {
            refused(given().when(calendar(1, day(SATURDAY, DayKind.WORKED_SATURDAY), day(SATURDAY, DayKind.ORDINARY))),
                    LawRule.ONE_ENTRY_PER_DAY);
        }

        @Test
        void are_worked_instead_of_others_on_saturdays_only() {
            refused(given().when(calendar(1, day(SATURDAY.plusDays(1), DayKind.WORKED_SATURDAY))),
                    LawRule.NOT_A_SATURDAY);
            refused(given().when(calendar(1, day(CULTURE_DAY, DayKind.WORKED_SATURDAY))), LawRule.NOT_A_SATURDAY);
        }

        @Test
        void on_a_weekend_are_off_anyway_and_an_entry_has_to_name_the_weekday_off_instead() {
            LocalDate monday = LABOUR_DAY_2027.plusDays(2);
            String note = "Quốc tế Lao động, nghỉ bù ngày " + monday;
            refused(given().when(calendar(1, day(LABOUR_DAY_2027, DayKind.OFF))), LawRule.WEEKEND_IS_OFF_ANYWAY);
            refused(given().when(calendar(1, day(LABOUR_DAY_2027, DayKind.OFF, note))), LawRule.WEEKEND_IS_OFF_ANYWAY);
            refused(given().when(calendar(1, day(LABOUR_DAY_2027, DayKind.OFF, "nghỉ bù 2027-05-02 hoặc 2027-02-30"))),
                    LawRule.WEEKEND_IS_OFF_ANYWAY);
            given().when(calendar(1, day(LABOUR_DAY_2027, DayKind.OFF, note), day(monday, DayKind.OFF)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void that_were_foreseen_become_final_and_stay_so() {
            LocalDate hungKings = LocalDate.of(2027, 4, 16);
            CalendarAmended decreed = amended(2, day(hungKings, DayKind.OFF));
            given().when(calendar(1, day(hungKings, DayKind.OFF))).expectEvents(decreed);
            refused(given(decreed).when(calendar(2, day(hungKings, DayKind.PROVISIONAL))), LawRule.FINAL_STAYS_FINAL);
            given(decreed).when(calendar(2, day(hungKings, DayKind.ORDINARY))).expectSuccessfulHandlerExecution();
        }

        @Test
        void are_foreseen_ahead_only() {
            given().when(calendar(1, day(TET_2027.plusDays(2), DayKind.PROVISIONAL)))
                    .expectSuccessfulHandlerExecution();
            refused(given().when(calendar(1, day(LocalDate.of(2026, 11, 20), DayKind.PROVISIONAL))),
                    LawRule.PAST_IS_NOT_PROVISIONAL);
        }

        @Test
        void may_be_past_but_not_from_before_the_calendar_nor_far_ahead() {
            given().when(calendar(1, day(LocalDate.of(2026, 3, 3), DayKind.OFF))).expectSuccessfulHandlerExecution();
            given().when(calendar(1, day(LocalDate.of(2029, 12, 31), DayKind.OFF))).expectSuccessfulHandlerExecution();
            refused(given().when(calendar(1, day(LocalDate.of(2023, 12, 29), DayKind.OFF))), LawRule.DAY_OUT_OF_RANGE);
            refused(given().when(calendar(1, day(LocalDate.of(2030, 1, 1), DayKind.OFF))), LawRule.DAY_OUT_OF_RANGE);
        }

        @Test
        void that_are_so_already_are_not_entered_again() {
            refused(given().when(calendar(1, day(CULTURE_DAY, DayKind.ORDINARY))), LawRule.NOTHING_CHANGES);
            refused(given(amended(2, day(CULTURE_DAY, DayKind.OFF))).when(calendar(2, day(CULTURE_DAY, DayKind.OFF))),
                    LawRule.NOTHING_CHANGES);
        }
    }

    @Nested
    class Rules_of_the_policy_pack {
        private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

        private static RuleRow row(String id, String family, int length, LocalDate from) {
            return new RuleRow(id, family, "complaint", TermNature.DUTY, new Phrase("thụ lý", "acceptance"), length,
                    LengthUnit.WD, new Phrase("ngày nhận", "receipt"), "DEFAULT", from, null, "Luật mới", null, 2, null,
                    Confidence.SOURCE);
        }

        private static final RuleRow NEXT = row("C-ACC3", "C-ACC", 5, NEW_YEAR);
        private static final RuleEnd END = new RuleEnd("C-ACC2", "DEFAULT", NEW_YEAR.minusDays(1));

        private static AmendPolicyPack pack(int basedOn, List<RuleRow> added, List<RuleRow> replaced,
                RuleEnd... ended) {
            return new AmendPolicyPack(by(ADMINISTRATOR), basedOn, added, replaced, List.of(ended), REASON, CITED);
        }

        private static PolicyPackAmended amended(int version, List<RuleRow> added, List<RuleRow> replaced,
                RuleEnd... ended) {
            return new PolicyPackAmended(NOW, version, added, replaced, List.of(ended), REASON, CITED);
        }

        @Test
        void come_and_cease() {
            given().when(pack(1, List.of(NEXT), List.of(), END))
                    .expectEvents(amended(2, List.of(NEXT), List.of(), END));
        }

        @Test
        void are_replaced() {
            RuleRow shorter = row("C-ACC2", "C-ACC", 6, LocalDate.of(2026, 7, 1));
            given(amended(2, List.of(NEXT), List.of(), END))
                    .when(pack(2, List.of(), List.of(row("C-ACC3", "C-ACC", 4, NEW_YEAR))))
                    .expectSuccessfulHandlerExecution();
            given().when(pack(1, List.of(), List.of(shorter))).expectEvents(amended(2, List.of(), List.of(shorter)));
        }

        @Test
        void have_a_version_of_their_own() {
            given(LawRegisterTest.amended(2, day(CULTURE_DAY, DayKind.OFF)))
                    .when(pack(1, List.of(NEXT), List.of(), END))
                    .expectEvents(amended(2, List.of(NEXT), List.of(), END));
        }

        @ParameterizedTest
        @EnumSource(value = Actor.Standing.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
        void are_amended_by_administrators_only(Actor.Standing standing) {
            refused(given().when(
                    new AmendPolicyPack(by(actor(standing)), 1, List.of(NEXT), List.of(), List.of(END), REASON, CITED)),
                    LawRule.ADMINISTRATOR_ONLY);
        }

        @Test
        void are_not_amended_by_who_rehearsed_against_another_version() {
            refused(given(amended(2, List.of(NEXT), List.of(), END)).when(pack(1, List.of(NEXT), List.of(), END)),
                    LawRule.AMENDED_MEANWHILE);
        }

        @Test
        void are_not_amended_by_nothing() {
            refused(given().when(pack(1, List.of(), List.of())), LawRule.NO_CHANGE);
        }

        @Test
        void are_named_once_each() {
            refused(given().when(pack(1, List.of(NEXT, NEXT), List.of(), END)), LawRule.ONE_CHANGE_PER_RULE);
        }

        @Test
        void are_new_under_a_name_of_their_own() {
            refused(given().when(pack(1, List.of(row("C-ACC2", "C-ACC", 5, NEW_YEAR)), List.of())),
                    LawRule.RULE_IS_THERE);
        }

        @Test
        void that_are_not_there_cannot_be_replaced_nor_end() {
            refused(given().when(pack(1, List.of(), List.of(NEXT))), LawRule.NO_SUCH_RULE);
            refused(given().when(pack(1, List.of(), List.of(), new RuleEnd("C-ACC9", "DEFAULT", NEW_YEAR))),
                    LawRule.NO_SUCH_RULE);
        }

        @Test
        void are_of_a_step_that_some_procedure_takes() {
            refused(given().when(pack(1, List.of(row("Z-NEW", "Z-STEP", 5, NEW_YEAR)), List.of())),
                    LawRule.UNKNOWN_FAMILY);
        }

        @Test
        void stay_of_their_step() {
            refused(given().when(pack(1, List.of(), List.of(row("C-ACC2", "C-ENF", 5, NEW_YEAR)))),
                    LawRule.STEP_STAYS_THE_SAME);
        }

        private static RuleRow of(RuleRow row, TermNature nature, LengthUnit unit, @Nullable LawText lawText) {
            return new RuleRow(row.id(), row.family(), row.procedure(), nature, row.step(), row.length(), unit,
                    row.countedFrom(), row.variant(), row.effectiveFrom(), row.effectiveTo(), row.citation(), lawText,
                    row.warning(), row.remark(), row.confidence());
        }

        private static void refusedAsAnotherKind(TermNature nature, LengthUnit unit, @Nullable LawText lawText) {
            refused(given().when(pack(1, List.of(of(NEXT, nature, unit, lawText)), List.of(), END)),
                    LawRule.KIND_STAYS_THE_SAME);
            RuleRow present = row("C-ACC2", "C-ACC", 7, LocalDate.of(2026, 7, 1));
            refused(given().when(pack(1, List.of(), List.of(of(present, nature, unit, lawText)))),
                    LawRule.KIND_STAYS_THE_SAME);
        }

        @ParameterizedTest
        @EnumSource(names = "DUTY", mode = EnumSource.Mode.EXCLUDE)
        void stay_a_duty_where_their_step_is_one(TermNature nature) {
            refusedAsAnotherKind(nature, LengthUnit.WD, null);
        }

        @ParameterizedTest
        @EnumSource(names = {"D", "WD", "YEAR"}, mode = EnumSource.Mode.EXCLUDE)
        void stay_counted_towards_a_last_day_where_their_step_is(LengthUnit unit) {
            refusedAsAnotherKind(TermNature.DUTY, unit, null);
            refusedAsAnotherKind(TermNature.DUTY, LengthUnit.WD, new LawText(7, unit, "LKN 27"));
        }

        @Test
        void may_be_counted_in_other_days_that_lead_the_same_way() {
            given().when(
                    pack(1, List.of(of(NEXT, TermNature.DUTY, LengthUnit.D, new LawText(4, LengthUnit.WD, "LKN 27"))),
                            List.of(), END))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void do_not_cease_before_they_begin() {
            refused(given()
                    .when(pack(1, List.of(), List.of(), new RuleEnd("C-ACC2", "DEFAULT", LocalDate.of(2026, 6, 30)))),
                    LawRule.PERIOD_ENDS_BEFORE_IT_BEGINS);
            UnaryOperator<RuleRow> backwards = row -> new RuleRow(row.id(), row.family(), row.procedure(), row.nature(),
                    row.step(), row.length(), row.unit(), row.countedFrom(), row.variant(), row.effectiveFrom(),
                    NEW_YEAR.minusDays(1), row.citation(), row.lawText(), row.warning(), row.remark(),
                    row.confidence());
            refused(given().when(pack(1, List.of(backwards.apply(NEXT)), List.of(), END)),
                    LawRule.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }

        @Test
        void of_one_step_and_variant_are_not_in_force_on_one_day() {
            refused(given().when(pack(1, List.of(NEXT), List.of())), LawRule.TWO_RULES_AT_ONCE);
            refused(given().when(pack(1, List.of(NEXT), List.of(), new RuleEnd("C-ACC2", "DEFAULT", NEW_YEAR))),
                    LawRule.TWO_RULES_AT_ONCE);
        }

        @Test
        void that_are_so_already_are_not_amended() {
            refused(given(amended(2, List.of(NEXT), List.of(), END)).when(pack(2, List.of(), List.of(NEXT))),
                    LawRule.RULE_STAYS_AS_IT_IS);
            refused(given(amended(2, List.of(NEXT), List.of(), END)).when(pack(2, List.of(), List.of(), END)),
                    LawRule.RULE_STAYS_AS_IT_IS);
        }
    }

    /** Each rule that can refuse is told in both languages, and has a test above. */
    @Test
    void every_refusal_is_told_in_both_languages() {
        Assertions.assertThat(Stream.of(LawRule.values()))
                .allSatisfy(rule -> Assertions.assertThat(List.of(rule.text().vi(), rule.text().en()))
                        .doesNotContain("")
                        .doesNotHaveDuplicates());
    }
}
