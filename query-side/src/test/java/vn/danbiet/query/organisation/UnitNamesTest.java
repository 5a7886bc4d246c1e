package vn.danbiet.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitRenamed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitNamesTest {
    private static final UnitId UNIT = new UnitId("xa-binh-luc");
    private static final LocalDate RENAMED = LocalDate.of(2026, 7, 1);
    private static final OrganisationChart CHART = OrganisationChart.EMPTY.after(List.of(
            new UnitEstablished(UNIT, Instant.EPOCH, Designation.of("UBND xã Bình Lục", "Bình Lục commune"),
                    UnitKind.COMMUNE, null, LocalDate.of(2025, 7, 1), "NQ 1674"),
            new UnitRenamed(UNIT, Instant.EPOCH, Designation.of("UBND phường Bình Lục", "$1 ward"), RENAMED, "NQ 1")));

    private static Phrase named(String vi, String en, LocalDate day) {
        return UnitNames.in(new Phrase(vi, en), day, CHART);
    }

    @Test
    void a_unit_is_called_as_on_the_day_of_the_fact_in_each_language() {
        assertThat(named("Chuyển đến xa-binh-luc; so-la chờ", "To xa-binh-luc.", RENAMED.minusDays(1)))
                .isEqualTo(new Phrase("Chuyển đến UBND xã Bình Lục; so-la chờ", "To Bình Lục commune."));
        assertThat(named("(xa-binh-luc)", "xa-binh-luc", RENAMED))
                .isEqualTo(new Phrase("(UBND phường Bình Lục)", "$1 ward"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa-binh-luc-2", "my-xa-binh-luc", "a@xa-binh-luc", "xa-binh-luc@vn", "ủxa-binh-luc",
            "xa-binh-lucạ", "http://xa-binh-luc/", "XA-BINH-LUC"})
    void what_only_looks_like_it_stays(String text) {
        assertThat(named(text, text, RENAMED).vi()).isEqualTo(text);
    }

    @Test
    void without_a_register_codes_stay_codes() {
        var told = new Phrase("xa-binh-luc", "xa-binh-luc");

        assertThat(UnitNames.in(told, RENAMED, OrganisationChart.EMPTY)).isEqualTo(told);
    }
}
