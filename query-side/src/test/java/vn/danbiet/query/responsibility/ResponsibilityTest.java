package vn.danbiet.query.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.PassedToSuccessor;
import vn.danbiet.events.organisation.AuthorityDelegated;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitsMerged;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionTransferAccepted;
import vn.danbiet.law.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResponsibilityTest {
    private static final UnitId OLD = new UnitId("xa-binh-nghia");
    private static final UnitId NEW = new UnitId("xa-binh-luc");
    private static final UnitId OTHER = new UnitId("so-xay-dung");
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final Instant NOW = Days.startOf(LocalDate.of(2026, 1, 1));
    private static final PetitionId CASE = new PetitionId("6f1f2a0e-0000-3000-8000-000000000000");

    private final List<OrganisationEvent> organisation = new ArrayList<>(List.of(established(OLD), established(NEW),
            established(OTHER), new UnitsMerged(List.of(OLD), Instant.EPOCH, NEW, MERGED, "NQ"),
            led(OLD, "hoa", false, LocalDate.of(2020, 1, 1), null), led(NEW, "anh", false, MERGED, null)));

    private static UnitEstablished established(UnitId unit) {
        return new UnitEstablished(unit, Instant.EPOCH, new Designation("UBND " + unit, null), UnitKind.COMMUNE, null,
                LocalDate.of(1997, 1, 1), "NQ");
    }

    private static LeaderAppointed led(UnitId unit, String leader, boolean acting, LocalDate from,
            @Nullable LocalDate until) {
        return new LeaderAppointed(unit, Instant.EPOCH, new OfficerId(leader), leader,
                Designation.of("Chủ tịch", "Chair"), acting, from, until, "QĐ");
    }

    /** A fact that puts a unit in charge. */
    private static CaseEvent taken(UnitId by, Instant at) {
        return new PetitionTransferAccepted(CASE, at, OTHER, by);
    }

    private List<String> told(CaseEvent... history) {
        return Responsibility.of(CASE.value(), List.of(history), OrganisationChart.EMPTY.after(organisation), NOW)
                .intervals()
                .stream()
                .map(one -> "%s/%s %s-%s".formatted(one.unit(), one.head() == null ? "-" : one.head().name(),
                        Days.of(one.from()), one.until() == null ? "" : Days.of(one.until())))
                .toList();
    }

    private static Instant on(int year, int month, int day) {
        return Days.startOf(LocalDate.of(year, month, day)).plusSeconds(36_000);
    }

    @Test
    void a_unit_answers_until_another_takes_over() {
        assertThat(told(taken(OTHER, on(2025, 8, 1)), taken(NEW, on(2025, 8, 9))))
                .containsExactly("so-xay-dung/- 2025-08-01-2025-08-09", "xa-binh-luc/anh 2025-08-09-");
    }

    @Test
    void a_successor_answers_from_the_day_of_the_merger_whenever_the_case_was_passed() {
        assertThat(told(taken(OLD, on(2025, 6, 1)))).containsExactly("xa-binh-nghia/hoa 2025-06-01-2025-07-01",
                "xa-binh-luc/anh 2025-07-01-");
        assertThat(told(taken(OLD, on(2025, 6, 1)), new PassedToSuccessor(CASE.value(), on(2025, 7, 20), OLD, NEW)))
                .containsExactly("xa-binh-nghia/hoa 2025-06-01-2025-07-01", "xa-binh-luc/anh 2025-07-01-");
    }

    @Test
    void heads_answer_for_their_tenure_and_nobody_for_a_vacancy() {
        organisation.add(led(OTHER, "chi", false, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 8, 31)));
        organisation.add(led(OTHER, "dung", true, LocalDate.of(2025, 9, 10), null));

        assertThat(told(taken(OTHER, on(2025, 8, 1)))).containsExactly("so-xay-dung/chi 2025-08-01-2025-09-01",
                "so-xay-dung/- 2025-09-01-2025-09-10", "so-xay-dung/dung 2025-09-10-");
    }

    @Test
    void what_a_head_delegated_is_told_beside_them() {
        organisation.add(new AuthorityDelegated(NEW, Instant.EPOCH, new OfficerId("anh"), new OfficerId("binh"), "ký",
                LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30), "QĐ"));

        List<Answering> intervals = Responsibility
                .of(CASE.value(), List.of(taken(NEW, on(2025, 8, 1))), OrganisationChart.EMPTY.after(organisation), NOW)
                .intervals();

        assertThat(intervals).extracting(one -> one.delegated().size()).containsExactly(0, 1, 0);
        assertThat(intervals).extracting(one -> one.head().name()).containsOnly("anh");
    }

    @Test
    void what_lies_ahead_is_not_told() {
        organisation.add(led(OTHER, "chi", false, LocalDate.of(2026, 1, 1), null));

        assertThat(told(taken(OTHER, on(2025, 8, 1)))).containsExactly("so-xay-dung/- 2025-08-01-");
    }
}
