package vn.danbiet.query.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.UnitId;
import vn.danbiet.query.facts.CaseFact;
import vn.danbiet.query.facts.FactKind;
import vn.danbiet.query.facts.KnownCase;
import vn.danbiet.query.responsibility.Spells;
import vn.danbiet.query.supervision.Stay.Move;

class StayTest {
    private static final UnitId WARD = new UnitId("ward");
    private static final UnitId OTHER = new UnitId("other");

    private final List<CaseFact> facts = new ArrayList<>();
    private Spells spells = Spells.NONE;

    @Test
    void a_case_that_goes_from_unit_to_unit_leaves_the_one_as_it_comes_to_the_other() {
        happened(FactKind.OPENED, null, 1);
        happened(FactKind.CHARGE, WARD, 1);
        happened(FactKind.CHARGE, OTHER, 4);
        happened(FactKind.CLOSED, null, 9);

        assertThat(stays(UnaryOperator.identity())).extracting(Stay::unit, Stay::in, Stay::out)
                .containsExactly(tuple(WARD, Move.RECEIVED, Move.PASSED_ON),
                        tuple(OTHER, Move.TAKEN_OVER, Move.CLOSED));
        assertThat(stays(UnaryOperator.identity()).getFirst().until()).isEqualTo(day(4));
    }

    @Test
    void a_case_that_is_reopened_comes_again() {
        happened(FactKind.OPENED, null, 1);
        happened(FactKind.CHARGE, WARD, 1);
        happened(FactKind.CLOSED, null, 5);
        happened(FactKind.REOPENED, null, 7);

        assertThat(stays(UnaryOperator.identity())).extracting(Stay::in, Stay::out)
                .containsExactly(tuple(Move.RECEIVED, Move.CLOSED), tuple(Move.REOPENED, null));
    }

    @Test
    void what_passes_to_the_successor_stays_where_it_is() {
        happened(FactKind.OPENED, null, 1);
        happened(FactKind.CHARGE, OTHER, 1);
        happened(FactKind.CHARGE, WARD, 4);

        assertThat(stays(_ -> WARD)).extracting(Stay::unit, Stay::in, Stay::out)
                .containsExactly(tuple(WARD, Move.RECEIVED, null));
    }

    @Test
    void what_is_said_to_have_happened_before_what_is_on_record_counts_from_then() {
        happened(FactKind.OPENED, null, 5);
        happened(FactKind.CHARGE, WARD, 5);
        happened(FactKind.CLOSED, null, 2);

        assertThat(stays(UnaryOperator.identity()).getFirst().until()).isEqualTo(day(5));
    }

    /** Whatever happens to cases, at the end of any of it the moves add up to the backlog. */
    @Test
    void moves_add_up_to_the_backlog_of_each_unit() {
        Random random = new Random(31);
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            facts.clear();
            spells = Spells.NONE;
            int day = 1 + random.nextInt(50);
            happened(FactKind.OPENED, null, day);
            happened(FactKind.CHARGE, random.nextBoolean() ? WARD : OTHER, day);
            for (int more = random.nextInt(6); more > 0; more--) {
                day += random.nextInt(20) - 3;
                switch (random.nextInt(3)) {
                    case 0 -> happened(FactKind.CHARGE, random.nextBoolean() ? WARD : OTHER, day);
                    case 1 -> happened(FactKind.CLOSED, null, day);
                    default -> happened(FactKind.REOPENED, null, day);
                }
            }
            courses.add(Course.of(known(), UnaryOperator.identity()));
        }

        for (UnitId unit : List.of(WARD, OTHER)) {
            Digest digest = Digest.of(unit, courses::forEach);
            long balance = digest.flows()
                    .entrySet()
                    .stream()
                    .mapToLong(flow -> flow.getKey().move().isIn() ? flow.getValue() : -flow.getValue())
                    .sum();
            assertThat(balance).isPositive()
                    .isEqualTo(digest.open()
                            .entrySet()
                            .stream()
                            .filter(open -> open.getKey().here())
                            .mapToLong(Map.Entry::getValue)
                            .sum());
        }
        long settled = Stream.of(WARD, OTHER)
                .map(unit -> Digest.of(unit, courses::forEach))
                .flatMap(digest -> digest.verdicts().values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        assertThat(settled).isEqualTo(courses.stream().flatMap(Course::last).filter(stay -> !stay.lasts()).count());
    }

    @ParameterizedTest
    @CsvSource({"WEEK,2027-01-02,2026-W53,2026-12-28", "WEEK,2026-11-23,2026-W48,2026-11-23",
            "WEEK,2025-12-29,2026-W01,2025-12-29", "MONTH,2026-11-23,2026-11,2026-11-01"})
    void steps_are_those_of_the_calendar(Step step, LocalDate day, String name, LocalDate first) {
        assertThat(step.first(day)).isEqualTo(first);
        assertThat(step.name(first)).isEqualTo(name);
    }

    @Test
    void of_few_cases_there_is_no_share() {
        assertThat(Rate.of(9, 0, 0, 100).share()).isNull();
        assertThat(Rate.of(9, 0, 1, 100).share()).isNotNull().satisfies(share -> {
            assertThat(share.numerator()).isEqualTo(9);
            assertThat(share.denominator()).isEqualTo(10);
            assertThat(share.low()).isLessThan(share.share());
        });
    }

    private List<Stay> stays(UnaryOperator<UnitId> successor) {
        return Stay.of(known(), successor);
    }

    private KnownCase known() {
        return new KnownCase("case", CaseKind.PETITION, List.copyOf(facts), List.of(), spells);
    }

    private void happened(FactKind kind, UnitId unit, int day) {
        facts.add(new CaseFact(kind, facts.size() + 1, "type", day(day), day(day), unit, null, null, null));
        if (kind == FactKind.CHARGE) {
            spells = spells.with(unit, day(day));
        }
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-01T05:00:00Z").plusSeconds(86_400L * day);
    }
}
