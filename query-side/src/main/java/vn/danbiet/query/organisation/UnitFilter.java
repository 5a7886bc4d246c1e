package vn.danbiet.query.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.platform.web.PlainText;

/**
 * Which units to list: those that there are on a day.
 *
 * @param on the day, today unless said
 * @param under directly under this unit
 * @param text words of the name or the code, with or without their marks
 * @param limit how many at most
 * @param after the {@code next} of the page before
 */
record UnitFilter(
        @Nullable LocalDate on,
        @Nullable UnitKind kind,
        @Nullable UnitId under,
        @PlainText(max = 200) @Nullable String text,
        @Min(1) @Max(1000) @Nullable Integer limit,
        @Nullable UnitId after) {
    private static final int USUAL_LIMIT = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    UnitPage page(OrganisationChart chart, LocalDate today) {
        LocalDate day = on == null ? today : on;
        int most = limit == null ? USUAL_LIMIT : limit;
        List<Unit> found = chart.units()
                .stream()
                .filter(unit -> unit.isActive(day) && fits(unit, chart, day))
                .sorted(Comparator.comparing(unit -> unit.id().value()))
                .filter(unit -> after == null || unit.id().value().compareTo(after.value()) > 0)
                .limit(most + 1L)
                .toList();
        return new UnitPage(day, found.stream().limit(most).map(unit -> UnitSummary.of(unit, chart, day)).toList(),
                found.size() > most ? found.get(most - 1).id() : null);
    }

    private boolean fits(Unit unit, OrganisationChart chart, LocalDate day) {
        return (kind == null || kind == unit.kind())
                && (under == null || chart.superior(unit.id(), day).filter(under::equals).isPresent())
                && (text == null || hasWords(unit, day));
    }

    private boolean hasWords(Unit unit, LocalDate day) {
        Phrase name = unit.name(day);
        String known = bare(name.vi() + " " + name.en() + " " + unit.id());
        return words(text).allMatch(known::contains);
    }

    private static Stream<String> words(@Nullable String typed) {
        return typed == null ? Stream.empty() : BETWEEN.splitAsStream(bare(typed)).filter(word -> !word.isEmpty());
    }

    private static String bare(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
