package vn.danbiet.command.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.StaleVersion;
import vn.danbiet.command.organisation.OrganisationCommand.AppointLeader;
import vn.danbiet.command.organisation.OrganisationCommand.DelegateAuthority;
import vn.danbiet.command.organisation.OrganisationCommand.DissolveUnit;
import vn.danbiet.command.organisation.OrganisationCommand.EndDelegation;
import vn.danbiet.command.organisation.OrganisationCommand.EndTenure;
import vn.danbiet.command.organisation.OrganisationCommand.EstablishUnit;
import vn.danbiet.command.organisation.OrganisationCommand.MergeUnits;
import vn.danbiet.command.organisation.OrganisationCommand.MoveUnit;
import vn.danbiet.command.organisation.OrganisationCommand.RenameUnit;
import vn.danbiet.command.organisation.OrganisationCommand.SplitUnit;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.AuthorityDelegated;
import vn.danbiet.events.organisation.DelegationEnded;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.LeaderLeft;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitDissolved;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitMoved;
import vn.danbiet.events.organisation.UnitRenamed;
import vn.danbiet.events.organisation.UnitSplit;
import vn.danbiet.events.organisation.UnitsMerged;
import vn.danbiet.law.Law;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganisationTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final Actor ADMINISTRATOR = actor(Actor.Standing.ADMINISTRATOR);
    private static final String CITED = "NQ 1656/NQ-UBTVQH15";

    private static final LocalDate LONG_AGO = LocalDate.of(1997, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 1, 1);
    private static final LocalDate AHEAD = LocalDate.of(2027, 7, 1);

    private static final UnitId PROVINCE = new UnitId("ubnd-tinh-ha-nam");
    private static final UnitId OTHER_PROVINCE = new UnitId("ubnd-tinh-ninh-binh");
    private static final UnitId DISTRICT = new UnitId("ubnd-huyen-binh-luc");
    private static final UnitId COMMUNE = new UnitId("xa-trung-luong");
    private static final UnitId TOWN = new UnitId("thi-tran-binh-my");
    private static final UnitId MERGED = new UnitId("xa-binh-luc");
    private static final UnitId NOBODY = new UnitId("khong-co");

    private static final OfficerId AN = new OfficerId("an");
    private static final OfficerId BINH = new OfficerId("binh");
    private static final OfficerId CHI = new OfficerId("chi");
    private static final Designation CHAIR = Designation.of("Chủ tịch", "Chair");

    private static final Object[] HA_NAM = {established(PROVINCE, UnitKind.PROVINCE, null, LONG_AGO),
            established(OTHER_PROVINCE, UnitKind.PROVINCE, null, LONG_AGO),
            established(DISTRICT, UnitKind.DISTRICT, PROVINCE, LONG_AGO),
            established(COMMUNE, UnitKind.COMMUNE, DISTRICT, LONG_AGO),
            established(TOWN, UnitKind.COMMUNE, DISTRICT, LONG_AGO),
            established(MERGED, UnitKind.COMMUNE, DISTRICT, REFORM)};

    private static Actor actor(Actor.Standing standing) {
        return new Actor(new OfficerId("somebody"), standing, null);
    }

    private static Act act() {
        return act(ADMINISTRATOR, NOW);
    }

    /** The register asks its own chart, and no law. */
    private static Act act(Actor by, Instant occurredAt) {
        return new Act(by, occurredAt, NOW, Law.first(), OrganisationChart.EMPTY);
    }

    private static Designation name(UnitId unit) {
        return new Designation("Đơn vị " + unit, null);
    }

    private static UnitEstablished established(UnitId unit, UnitKind kind, @Nullable UnitId parent, LocalDate from) {
        return new UnitEstablished(unit, NOW, name(unit), kind, parent, from, CITED);
    }

    private static EstablishUnit establish(UnitId unit, UnitKind kind, @Nullable UnitId parent, LocalDate from) {
        return new EstablishUnit(act(), unit, name(unit), kind, parent, from, CITED);
    }

    private static UnitsMerged merged(LocalDate from, UnitId into, UnitId... units) {
        return new UnitsMerged(List.of(units), NOW, into, from, CITED);
    }

    private static MergeUnits merge(LocalDate from, UnitId into, UnitId... units) {
        return new MergeUnits(act(), List.of(units), into, from, CITED);
    }

    private static LeaderAppointed appointed(OfficerId leader, boolean acting, LocalDate from,
            @Nullable LocalDate until) {
        return new LeaderAppointed(COMMUNE, NOW, leader, "Ông " + leader, CHAIR, acting, from, until, CITED);
    }

    private static AppointLeader appoint(OfficerId leader, boolean acting, LocalDate from, @Nullable LocalDate until) {
        return new AppointLeader(act(), COMMUNE, leader, "Ông " + leader, CHAIR, acting, from, until, CITED);
    }

    private static AuthorityDelegated delegated(OfficerId by, OfficerId to, LocalDate from) {
        return new AuthorityDelegated(COMMUNE, NOW, by, to, "mọi việc", from, null, CITED);
    }

    private static DelegateAuthority delegate(OfficerId by, OfficerId to, LocalDate from, @Nullable LocalDate until) {
        return new DelegateAuthority(act(), COMMUNE, by, to, "mọi việc", from, until, CITED);
    }

    private static TestExecutor<Organisation> given(Object... history) {
        var fixture = new AggregateTestFixture<>(Organisation.class);
        return history.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(history);
    }

    /** Hà Nam as it was, and what happened since. */
    private static TestExecutor<Organisation> givenHaNamAnd(Object... history) {
        return given(Stream.concat(Stream.of(HA_NAM), Stream.of(history)).toArray());
    }

    private static void refused(OrganisationRule rule, ResultValidator<Organisation> result) {
        result.expectNoEvents().expectException(Refusal.class);
        result.expectExceptionMessage(rule.id());
    }

    @Nested
    class Everything {
        static Stream<OrganisationCommand> orders() {
            return Stream.of(establish(NOBODY, UnitKind.AGENCY, null, AFTERWARDS),
                    new RenameUnit(act(), COMMUNE, CHAIR, AFTERWARDS, CITED),
                    new MoveUnit(act(), COMMUNE, PROVINCE, AFTERWARDS, CITED), merge(REFORM, MERGED, COMMUNE),
                    new SplitUnit(act(), TOWN, List.of(COMMUNE, MERGED), COMMUNE, AFTERWARDS, CITED),
                    new DissolveUnit(act(), DISTRICT, PROVINCE, AFTERWARDS, CITED),
                    appoint(AN, false, AFTERWARDS, null), new EndTenure(act(), COMMUNE, AN, AFTERWARDS, CITED),
                    delegate(AN, BINH, AFTERWARDS, null), new EndDelegation(act(), COMMUNE, BINH, AFTERWARDS, CITED));
        }

        @ParameterizedTest
        @EnumSource(value = Actor.Standing.class, names = {"OFFICER", "UNIT_HEAD", "PETITIONER"})
        void only_administrators_touch_the_register(Actor.Standing standing) {
            refused(OrganisationRule.NOT_YOURS_TO_DO,
                    givenHaNamAnd().when(new RenameUnit(act(actor(standing), NOW), COMMUNE, CHAIR, AFTERWARDS, CITED)));
        }

        @Test
        void it_is_not_told_ahead_of_time() {
            var early = act(ADMINISTRATOR, NOW.plus(Duration.ofMinutes(5)));
            refused(OrganisationRule.TIME_IN_THE_FUTURE,
                    givenHaNamAnd().when(new RenameUnit(early, COMMUNE, CHAIR, AFTERWARDS, CITED)));
        }

        @Test
        void a_day_is_neither_before_independence_nor_far_ahead() {
            refused(OrganisationRule.DAY_OUT_OF_RANGE,
                    given().when(establish(PROVINCE, UnitKind.PROVINCE, null, LocalDate.of(1945, 9, 1))));
            refused(OrganisationRule.DAY_OUT_OF_RANGE,
                    given().when(establish(PROVINCE, UnitKind.PROVINCE, null, LocalDate.of(2036, 11, 21))));
        }

        @Test
        void who_names_another_version_than_the_present_one_has_not_read_it() {
            givenHaNamAnd()
                    .when(establish(NOBODY, UnitKind.AGENCY, null, AFTERWARDS),
                            Map.of(CommandDesk.EXPECTED_VERSION, 4L))
                    .expectNoEvents()
                    .expectException(StaleVersion.class);
            givenHaNamAnd()
                    .when(establish(NOBODY, UnitKind.AGENCY, null, AFTERWARDS),
                            Map.of(CommandDesk.EXPECTED_VERSION, 5L))
                    .expectSuccessfulHandlerExecution();
        }

        @ParameterizedTest
        @MethodSource("orders")
        void nothing_but_an_establishment_is_possible_in_an_empty_register(OrganisationCommand order) {
            if (order instanceof EstablishUnit) {
                given().when(order).expectSuccessfulHandlerExecution();
            } else {
                refused(OrganisationRule.UNKNOWN_UNIT, given().when(order));
            }
        }
    }

    @Nested
    class Establishing {
        @Test
        void a_unit_gets_a_code_a_name_a_kind_and_a_place_in_the_tree() {
            givenHaNamAnd().when(establish(NOBODY, UnitKind.DEPARTMENT, OTHER_PROVINCE, REFORM))
                    .expectEvents(established(NOBODY, UnitKind.DEPARTMENT, OTHER_PROVINCE, REFORM));
        }

        @Test
        void it_can_be_decided_ahead() {
            givenHaNamAnd().when(establish(NOBODY, UnitKind.AGENCY, OTHER_PROVINCE, AHEAD))
                    .expectEvents(established(NOBODY, UnitKind.AGENCY, OTHER_PROVINCE, AHEAD));
        }

        @ParameterizedTest
        @ValueSource(strings = {"organisation", "law"})
        void a_code_that_a_register_goes_by_is_not_given(String code) {
            refused(OrganisationRule.CODE_RESERVED,
                    givenHaNamAnd().when(establish(new UnitId(code), UnitKind.AGENCY, PROVINCE, AFTERWARDS)));
            givenHaNamAnd().when(establish(new UnitId("so-" + code), UnitKind.AGENCY, PROVINCE, AFTERWARDS))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void a_code_is_given_once_even_when_its_unit_is_no_more() {
            refused(OrganisationRule.CODE_TAKEN, givenHaNamAnd(merged(REFORM, MERGED, COMMUNE))
                    .when(establish(COMMUNE, UnitKind.COMMUNE, PROVINCE, AFTERWARDS)));
        }

        @Test
        void the_unit_above_is_there_on_that_day() {
            refused(OrganisationRule.UNKNOWN_UNIT,
                    given().when(establish(COMMUNE, UnitKind.COMMUNE, PROVINCE, REFORM)));
            refused(OrganisationRule.BEFORE_THE_UNIT,
                    givenHaNamAnd().when(establish(NOBODY, UnitKind.AGENCY, MERGED, REFORM.minusDays(1))));
            refused(OrganisationRule.UNIT_IS_NO_MORE, givenHaNamAnd(merged(REFORM, OTHER_PROVINCE, PROVINCE))
                    .when(establish(NOBODY, UnitKind.DEPARTMENT, PROVINCE, REFORM)));
        }

        @Test
        void there_are_no_new_districts_since_the_reform() {
            refused(OrganisationRule.NO_MORE_DISTRICTS,
                    givenHaNamAnd().when(establish(NOBODY, UnitKind.DISTRICT, PROVINCE, REFORM)));
            givenHaNamAnd().when(establish(NOBODY, UnitKind.DISTRICT, PROVINCE, REFORM.minusDays(1)))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Changing {
        @Test
        void a_unit_is_called_otherwise_from_a_day_on() {
            givenHaNamAnd().when(new RenameUnit(act(), COMMUNE, CHAIR, AHEAD, CITED))
                    .expectEvents(new UnitRenamed(COMMUNE, NOW, CHAIR, AHEAD, CITED));
        }

        @Test
        void what_is_no_more_or_not_yet_is_not_renamed() {
            refused(OrganisationRule.UNIT_IS_NO_MORE, givenHaNamAnd(merged(REFORM, MERGED, COMMUNE))
                    .when(new RenameUnit(act(), COMMUNE, CHAIR, REFORM, CITED)));
            refused(OrganisationRule.BEFORE_THE_UNIT,
                    givenHaNamAnd().when(new RenameUnit(act(), MERGED, CHAIR, REFORM.minusDays(1), CITED)));
        }

        @Test
        void after_the_fact_it_is_renamed_for_the_time_in_which_it_was() {
            givenHaNamAnd(merged(REFORM, MERGED, COMMUNE))
                    .when(new RenameUnit(act(), COMMUNE, CHAIR, REFORM.minusDays(1), CITED))
                    .expectEvents(new UnitRenamed(COMMUNE, NOW, CHAIR, REFORM.minusDays(1), CITED));
        }

        @Test
        void a_unit_is_moved_under_another_or_to_the_top() {
            givenHaNamAnd().when(new MoveUnit(act(), COMMUNE, PROVINCE, REFORM, CITED))
                    .expectEvents(new UnitMoved(COMMUNE, NOW, PROVINCE, REFORM, CITED));
            givenHaNamAnd().when(new MoveUnit(act(), COMMUNE, null, REFORM, CITED))
                    .expectEvents(new UnitMoved(COMMUNE, NOW, null, REFORM, CITED));
        }

        @Test
        void no_unit_is_under_itself() {
            refused(OrganisationRule.UNDER_ITSELF,
                    givenHaNamAnd().when(new MoveUnit(act(), PROVINCE, PROVINCE, REFORM, CITED)));
            refused(OrganisationRule.UNDER_ITSELF,
                    givenHaNamAnd().when(new MoveUnit(act(), PROVINCE, COMMUNE, REFORM, CITED)));
        }

        @Test
        void nor_does_it_come_to_be_by_a_move_that_is_decided_already() {
            refused(OrganisationRule.UNDER_ITSELF,
                    givenHaNamAnd(new UnitMoved(PROVINCE, NOW, OTHER_PROVINCE, AHEAD, CITED))
                            .when(new MoveUnit(act(), OTHER_PROVINCE, DISTRICT, AFTERWARDS, CITED)));
        }
    }

    @Nested
    class Ending {
        @Test
        void units_are_merged_into_one_that_goes_on() {
            givenHaNamAnd().when(merge(REFORM, MERGED, COMMUNE, TOWN))
                    .expectEvents(merged(REFORM, MERGED, COMMUNE, TOWN));
        }

        @Test
        void what_was_merged_can_be_merged_again_with_its_heir() {
            givenHaNamAnd(merged(REFORM, MERGED, COMMUNE)).when(merge(AFTERWARDS, TOWN, MERGED))
                    .expectEvents(merged(AFTERWARDS, TOWN, MERGED));
        }

        @Test
        void what_is_no_more_is_not_merged_again() {
            refused(OrganisationRule.UNIT_IS_NO_MORE,
                    givenHaNamAnd(merged(REFORM, MERGED, COMMUNE)).when(merge(AFTERWARDS, MERGED, COMMUNE)));
        }

        @Test
        void an_end_that_is_decided_already_is_not_decided_otherwise() {
            refused(OrganisationRule.UNIT_IS_NO_MORE,
                    givenHaNamAnd(merged(AHEAD, MERGED, COMMUNE)).when(merge(AFTERWARDS, TOWN, COMMUNE)));
        }

        @Test
        void the_heir_is_there_on_that_day() {
            refused(OrganisationRule.UNKNOWN_UNIT, givenHaNamAnd().when(merge(REFORM, NOBODY, COMMUNE)));
            refused(OrganisationRule.BEFORE_THE_UNIT,
                    givenHaNamAnd().when(merge(REFORM.minusDays(1), MERGED, COMMUNE)));
            refused(OrganisationRule.UNIT_IS_NO_MORE,
                    givenHaNamAnd(merged(REFORM, MERGED, TOWN)).when(merge(REFORM, TOWN, COMMUNE)));
        }

        @Test
        void no_unit_is_merged_into_itself_or_twice() {
            refused(OrganisationRule.MERGED_INTO_ITSELF, givenHaNamAnd().when(merge(REFORM, TOWN, COMMUNE, TOWN)));
            refused(OrganisationRule.MERGED_INTO_ITSELF, givenHaNamAnd().when(merge(REFORM, MERGED, COMMUNE, COMMUNE)));
        }

        @Test
        void no_unit_ends_before_what_is_recorded_of_it() {
            refused(OrganisationRule.ENDS_BEFORE_WHAT_IS_RECORDED,
                    givenHaNamAnd().when(merge(REFORM, COMMUNE, MERGED)));
            refused(OrganisationRule.ENDS_BEFORE_WHAT_IS_RECORDED,
                    givenHaNamAnd(appointed(AN, false, AFTERWARDS, null)).when(merge(AFTERWARDS, MERGED, COMMUNE)));
            refused(OrganisationRule.ENDS_BEFORE_WHAT_IS_RECORDED,
                    givenHaNamAnd(merged(AHEAD, MERGED, COMMUNE)).when(merge(AFTERWARDS, TOWN, MERGED)));
        }

        @Test
        void an_end_leaves_no_unit_under_itself() {
            refused(OrganisationRule.UNDER_ITSELF,
                    givenHaNamAnd().when(new DissolveUnit(act(), DISTRICT, COMMUNE, REFORM, CITED)));
        }

        @Test
        void a_unit_is_dissolved_and_leaves_an_heir() {
            givenHaNamAnd().when(new DissolveUnit(act(), DISTRICT, PROVINCE, REFORM, CITED))
                    .expectEvents(new UnitDissolved(DISTRICT, NOW, PROVINCE, REFORM, CITED));
            refused(OrganisationRule.MERGED_INTO_ITSELF,
                    givenHaNamAnd().when(new DissolveUnit(act(), DISTRICT, DISTRICT, REFORM, CITED)));
        }

        @Test
        void a_unit_is_split_among_others_of_which_one_is_the_heir() {
            givenHaNamAnd().when(new SplitUnit(act(), TOWN, List.of(COMMUNE, MERGED), MERGED, REFORM, CITED))
                    .expectEvents(new UnitSplit(TOWN, NOW, List.of(COMMUNE, MERGED), MERGED, REFORM, CITED));
        }

        @Test
        void a_split_is_into_two_others_at_least_and_the_heir_is_one_of_them() {
            for (List<UnitId> parts : List.of(List.of(MERGED), List.of(MERGED, MERGED), List.of(TOWN, MERGED))) {
                refused(OrganisationRule.SPLIT_INTO_AT_LEAST_TWO,
                        givenHaNamAnd().when(new SplitUnit(act(), TOWN, parts, MERGED, REFORM, CITED)));
            }
            refused(OrganisationRule.HEIR_IS_ONE_OF_THE_PARTS, givenHaNamAnd()
                    .when(new SplitUnit(act(), TOWN, List.of(COMMUNE, MERGED), PROVINCE, REFORM, CITED)));
            refused(OrganisationRule.UNKNOWN_UNIT,
                    givenHaNamAnd().when(new SplitUnit(act(), TOWN, List.of(NOBODY, MERGED), MERGED, REFORM, CITED)));
        }
    }

    @Nested
    class Leading {
        @Test
        void a_head_is_appointed_from_a_day_on() {
            givenHaNamAnd().when(appoint(AN, false, AHEAD, null)).expectEvents(appointed(AN, false, AHEAD, null));
        }

        @Test
        void one_follows_the_other() {
            givenHaNamAnd(appointed(AN, false, LONG_AGO, null),
                    new LeaderLeft(COMMUNE, NOW, AN, REFORM.minusDays(1), CITED))
                    .when(appoint(BINH, false, REFORM, null))
                    .expectEvents(appointed(BINH, false, REFORM, null));
        }

        @Test
        void and_who_led_it_before_can_be_recorded_after_the_fact() {
            givenHaNamAnd(appointed(BINH, false, REFORM, null)).when(appoint(AN, false, LONG_AGO, REFORM.minusDays(1)))
                    .expectEvents(appointed(AN, false, LONG_AGO, REFORM.minusDays(1)));
        }

        @Test
        void there_is_one_head_at_a_time() {
            refused(OrganisationRule.TENURES_OVERLAP,
                    givenHaNamAnd(appointed(AN, false, LONG_AGO, null)).when(appoint(BINH, false, REFORM, null)));
            refused(OrganisationRule.TENURES_OVERLAP,
                    givenHaNamAnd(appointed(BINH, false, REFORM, null)).when(appoint(AN, false, LONG_AGO, REFORM)));
        }

        @Test
        void no_head_is_appointed_to_what_is_no_more() {
            refused(OrganisationRule.UNIT_IS_NO_MORE,
                    givenHaNamAnd(merged(REFORM, MERGED, COMMUNE)).when(appoint(AN, false, REFORM, null)));
        }

        @Test
        void a_last_day_is_not_before_the_first() {
            refused(OrganisationRule.UNTIL_BEFORE_FROM,
                    givenHaNamAnd().when(appoint(AN, false, REFORM, REFORM.minusDays(1))));
        }

        @Test
        void an_acting_head_stands_in_while_there_is_none() {
            givenHaNamAnd(appointed(AN, false, LONG_AGO, REFORM.minusDays(1))).when(appoint(BINH, true, REFORM, null))
                    .expectEvents(appointed(BINH, true, REFORM, null));
        }

        @Test
        void not_beside_a_head_who_has_not_delegated() {
            refused(OrganisationRule.ACTING_BESIDE_HEAD,
                    givenHaNamAnd(appointed(AN, false, LONG_AGO, null)).when(appoint(BINH, true, REFORM, null)));
            givenHaNamAnd(appointed(AN, false, LONG_AGO, null), delegated(AN, BINH, REFORM))
                    .when(appoint(BINH, true, REFORM, null))
                    .expectEvents(appointed(BINH, true, REFORM, null));
        }

        @Test
        void nor_beside_another_acting_head_nor_is_a_head_appointed_before_the_acting_one_has_left() {
            refused(OrganisationRule.TENURES_OVERLAP,
                    givenHaNamAnd(appointed(AN, true, REFORM, null)).when(appoint(BINH, true, AFTERWARDS, null)));
            refused(OrganisationRule.TENURES_OVERLAP,
                    givenHaNamAnd(appointed(AN, true, REFORM, null)).when(appoint(BINH, false, AFTERWARDS, null)));
        }

        @Test
        void a_head_leaves_with_a_last_day() {
            givenHaNamAnd(appointed(AN, false, LONG_AGO, null))
                    .when(new EndTenure(act(), COMMUNE, AN, AFTERWARDS, CITED))
                    .expectEvents(new LeaderLeft(COMMUNE, NOW, AN, AFTERWARDS, CITED));
        }

        @Test
        void who_does_not_lead_does_not_leave() {
            refused(OrganisationRule.NOT_THE_LEADER, givenHaNamAnd(appointed(AN, false, REFORM, null))
                    .when(new EndTenure(act(), COMMUNE, BINH, AFTERWARDS, CITED)));
            refused(OrganisationRule.NOT_THE_LEADER, givenHaNamAnd(appointed(AN, false, REFORM, null))
                    .when(new EndTenure(act(), COMMUNE, AN, REFORM.minusDays(1), CITED)));
        }

        @Test
        void who_has_left_leaves_earlier_at_most() {
            var history = new Object[]{appointed(AN, false, LONG_AGO, AFTERWARDS)};
            refused(OrganisationRule.TENURE_HAS_ENDED,
                    givenHaNamAnd(history).when(new EndTenure(act(), COMMUNE, AN, AFTERWARDS, CITED)));
            givenHaNamAnd(history).when(new EndTenure(act(), COMMUNE, AN, REFORM, CITED))
                    .expectEvents(new LeaderLeft(COMMUNE, NOW, AN, REFORM, CITED));
        }
    }

    @Nested
    class Delegating {
        private final LeaderAppointed head = appointed(AN, false, LONG_AGO, null);

        @Test
        void a_head_gives_authority_for_some_time() {
            givenHaNamAnd(head).when(delegate(AN, BINH, REFORM, AFTERWARDS))
                    .expectEvents(
                            new AuthorityDelegated(COMMUNE, NOW, AN, BINH, "mọi việc", REFORM, AFTERWARDS, CITED));
        }

        @Test
        void only_who_leads_has_it_to_give_and_not_to_themselves() {
            refused(OrganisationRule.NOT_THE_LEADER, givenHaNamAnd(head).when(delegate(BINH, CHI, REFORM, null)));
            refused(OrganisationRule.DELEGATED_TO_THEMSELVES, givenHaNamAnd(head).when(delegate(AN, AN, REFORM, null)));
            refused(OrganisationRule.UNTIL_BEFORE_FROM,
                    givenHaNamAnd(head).when(delegate(AN, BINH, REFORM, REFORM.minusDays(1))));
        }

        @Test
        void nobody_has_it_twice_at_a_time() {
            refused(OrganisationRule.ALREADY_DELEGATED,
                    givenHaNamAnd(head, delegated(AN, BINH, REFORM)).when(delegate(AN, BINH, AFTERWARDS, null)));
            givenHaNamAnd(head, delegated(AN, BINH, REFORM)).when(delegate(AN, CHI, AFTERWARDS, null))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void it_is_ended_with_a_last_day() {
            givenHaNamAnd(head, delegated(AN, BINH, REFORM))
                    .when(new EndDelegation(act(), COMMUNE, BINH, AFTERWARDS, CITED))
                    .expectEvents(new DelegationEnded(COMMUNE, NOW, AN, BINH, REFORM, AFTERWARDS, CITED));
        }

        @Test
        void what_was_not_given_is_not_ended() {
            refused(OrganisationRule.NOT_DELEGATED, givenHaNamAnd(head, delegated(AN, BINH, REFORM))
                    .when(new EndDelegation(act(), COMMUNE, CHI, AFTERWARDS, CITED)));
            refused(OrganisationRule.NOT_DELEGATED,
                    givenHaNamAnd(head, delegated(AN, BINH, REFORM),
                            new DelegationEnded(COMMUNE, NOW, AN, BINH, REFORM, AFTERWARDS, CITED))
                            .when(new EndDelegation(act(), COMMUNE, BINH, AFTERWARDS, CITED)));
        }
    }
}
