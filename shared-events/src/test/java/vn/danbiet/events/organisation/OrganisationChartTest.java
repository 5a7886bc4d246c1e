package vn.danbiet.events.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganisationChartTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);
    private static final String CITED = "NQ 1656/NQ-UBTVQH15";

    private static final UnitId HA_NAM = new UnitId("ubnd-tinh-ha-nam");
    private static final UnitId NINH_BINH = new UnitId("ubnd-tinh-ninh-binh");
    private static final UnitId DISTRICT = new UnitId("ubnd-huyen-binh-luc");
    private static final UnitId OLD_COMMUNE = new UnitId("xa-trung-luong");
    private static final UnitId COMMUNE = new UnitId("xa-binh-luc");
    private static final UnitId UNKNOWN = new UnitId("khong-co");
    private static final OfficerId AN = new OfficerId("an");
    private static final OfficerId BINH = new OfficerId("binh");

    private final List<OrganisationEvent> events = new ArrayList<>(
            List.of(established(HA_NAM, "UBND tỉnh Hà Nam", null), established(NINH_BINH, "UBND tỉnh Ninh Bình", null),
                    established(DISTRICT, "UBND huyện Bình Lục", HA_NAM),
                    established(OLD_COMMUNE, "UBND xã Trung Lương", DISTRICT),
                    new UnitEstablished(COMMUNE, NOW, Designation.of("UBND xã Bình Lục", "Bình Lục commune committee"),
                            UnitKind.COMMUNE, HA_NAM, REFORM, CITED),
                    new UnitsMerged(List.of(OLD_COMMUNE), NOW, COMMUNE, REFORM, CITED),
                    new UnitDissolved(DISTRICT, NOW, HA_NAM, REFORM, CITED),
                    new UnitsMerged(List.of(HA_NAM), NOW, NINH_BINH, REFORM, CITED)));

    private static UnitEstablished established(UnitId unit, String name, @Nullable UnitId parent) {
        return new UnitEstablished(unit, NOW, new Designation(name, null), UnitKind.AGENCY, parent,
                LocalDate.of(1997, 1, 1), CITED);
    }

    private OrganisationChart chart(OrganisationEvent... more) {
        events.addAll(List.of(more));
        return OrganisationChart.EMPTY.after(events);
    }

    private static LeaderAppointed appointed(OfficerId leader, boolean acting, LocalDate from) {
        return new LeaderAppointed(COMMUNE, NOW, leader, "Bà " + leader, Designation.of("Chủ tịch", "Chair"), acting,
                from, null, CITED);
    }

    @Test
    void a_unit_is_there_from_its_first_day_to_the_day_before_its_end() {
        assertThat(chart().isActive(COMMUNE, BEFORE)).isFalse();
        assertThat(chart().isActive(COMMUNE, REFORM)).isTrue();
        assertThat(chart().isActive(OLD_COMMUNE, BEFORE)).isTrue();
        assertThat(chart().isActive(OLD_COMMUNE, REFORM)).isFalse();
        assertThat(chart().isActive(UNKNOWN, REFORM)).isFalse();
    }

    @Test
    void an_old_code_leads_to_whoever_answers_on_that_day() {
        assertThat(chart().successor(OLD_COMMUNE, BEFORE)).isEqualTo(OLD_COMMUNE);
        assertThat(chart().successor(OLD_COMMUNE, REFORM)).isEqualTo(COMMUNE);
        assertThat(chart().successor(DISTRICT, REFORM)).as("by way of Hà Nam").isEqualTo(NINH_BINH);
        assertThat(chart().successor(UNKNOWN, REFORM)).isEqualTo(UNKNOWN);
        assertThat(chart().unit(OLD_COMMUNE)).isPresent();
    }

    @Test
    void predecessors_are_those_of_predecessors_too_once_they_have_ended() {
        assertThat(chart().predecessors(NINH_BINH, BEFORE)).isEmpty();
        assertThat(chart().predecessors(NINH_BINH, REFORM)).containsExactlyInAnyOrder(HA_NAM, DISTRICT);
        assertThat(chart().predecessors(COMMUNE)).containsExactly(OLD_COMMUNE);
        assertThat(chart().predecessors(UNKNOWN)).isEmpty();
    }

    @Test
    void the_heir_of_a_split_unit_and_no_other_part_is_its_successor() {
        var split = new UnitSplit(COMMUNE, NOW, List.of(NINH_BINH, UNKNOWN), NINH_BINH, LATER, CITED);

        assertThat(chart(split).successor(OLD_COMMUNE, LATER)).isEqualTo(NINH_BINH);
        assertThat(chart().predecessors(UNKNOWN, LATER)).isEmpty();
    }

    @Test
    void who_was_under_a_unit_that_ended_is_under_its_heir() {
        assertThat(chart().superior(COMMUNE, REFORM)).contains(NINH_BINH);
        assertThat(chart().superior(OLD_COMMUNE, BEFORE)).contains(DISTRICT);
        assertThat(chart().superior(NINH_BINH, REFORM)).isEmpty();
    }

    @Test
    void a_move_counts_from_its_day_on_whenever_it_is_told() {
        var moved = new UnitMoved(COMMUNE, NOW, null, LATER, CITED);

        assertThat(chart(moved).superior(COMMUNE, LATER.minusDays(1))).contains(NINH_BINH);
        assertThat(chart().superior(COMMUNE, LATER)).isEmpty();
    }

    @Test
    void a_unit_is_called_what_it_was_called_on_that_day() {
        var chart = chart(new UnitRenamed(COMMUNE, NOW, Designation.of("UBND phường Bình Lục", "Ward"), LATER, CITED));

        assertThat(chart.name(COMMUNE, REFORM)).isEqualTo(new Phrase("UBND xã Bình Lục", "Bình Lục commune committee"));
        assertThat(chart.name(COMMUNE, LATER).en()).isEqualTo("Ward");
        assertThat(chart.name(OLD_COMMUNE, LATER).en()).as("no translation, and its last name")
                .isEqualTo("UBND xã Trung Lương");
        assertThat(chart.name(UNKNOWN, LATER).vi()).isEqualTo("khong-co");
    }

    @Test
    void a_head_leads_from_the_first_day_to_the_last_in_viet_nam() {
        var chart = chart(appointed(AN, false, REFORM), new LeaderLeft(COMMUNE, NOW, AN, LATER.minusDays(1), CITED),
                appointed(BINH, false, LATER));

        assertThat(chart.headAt(COMMUNE, Instant.parse("2025-06-30T16:59:59Z"))).isEmpty();
        assertThat(chart.headAt(COMMUNE, Instant.parse("2025-06-30T17:00:00Z")).orElseThrow().leader()).isEqualTo(AN);
        assertThat(chart.headAt(COMMUNE, Instant.parse("2025-12-31T16:59:59Z")).orElseThrow().leader()).isEqualTo(AN);
        assertThat(chart.headAt(COMMUNE, Instant.parse("2025-12-31T17:00:00Z")).orElseThrow().leader()).isEqualTo(BINH);
        assertThat(chart.headOn(UNKNOWN, LATER)).isEmpty();
    }

    @Test
    void who_leads_a_unit_leaves_with_its_end() {
        var chart = chart(appointed(AN, false, REFORM), new UnitDissolved(COMMUNE, NOW, NINH_BINH, LATER, CITED));

        assertThat(chart.headOn(COMMUNE, LATER.minusDays(1))).isPresent();
        assertThat(chart.headOn(COMMUNE, LATER)).isEmpty();
    }

    @Test
    void an_acting_head_leads_only_while_the_head_has_delegated() {
        var chart = chart(appointed(AN, false, REFORM),
                new AuthorityDelegated(COMMUNE, NOW, AN, BINH, "mọi việc", LATER, null, CITED),
                appointed(BINH, true, LATER));

        assertThat(chart.headOn(COMMUNE, LATER.minusDays(1)).orElseThrow().leader()).isEqualTo(AN);
        assertThat(chart.headOn(COMMUNE, LATER).orElseThrow().acting()).isTrue();

        var ended = chart(new DelegationEnded(COMMUNE, NOW, AN, BINH, LATER, LATER.plusDays(9), CITED));
        assertThat(ended.headOn(COMMUNE, LATER.plusDays(9)).orElseThrow().leader()).isEqualTo(BINH);
        assertThat(ended.headOn(COMMUNE, LATER.plusDays(10)).orElseThrow().leader()).isEqualTo(AN);
    }

    @Test
    void what_a_head_has_delegated_ends_with_their_tenure() {
        var chart = chart(appointed(AN, false, REFORM),
                new AuthorityDelegated(COMMUNE, NOW, AN, BINH, "mọi việc", REFORM, null, CITED),
                new LeaderLeft(COMMUNE, NOW, AN, LATER.minusDays(1), CITED));

        assertThat(chart.unit(COMMUNE).orElseThrow().delegationsOn(LATER.minusDays(1))).hasSize(1);
        assertThat(chart.unit(COMMUNE).orElseThrow().delegationsOn(LATER)).isEmpty();
    }

    @Test
    void one_by_one_or_all_at_once_it_is_the_same_organisation() {
        OrganisationChart single = OrganisationChart.EMPTY;
        for (OrganisationEvent event : events) {
            single = single.after(event);
        }

        assertThat(single.units()).containsExactlyInAnyOrderElementsOf(chart().units());
        assertThat(OrganisationChart.EMPTY.isEmpty()).isTrue();
    }
}
