package vn.danbiet.query.organisation;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;

/**
 * Puts names in the place of the codes of units. Facts keep codes, which never change; people are told what the unit was
 * called on the day of the fact. That is looked up when they ask, since a reform may be recorded after the fact.
 */
public final class UnitNames {
    /** A code that is not a part of a longer word, of another kind of code, or of an address. */
    private static final Pattern CODE = Pattern
            .compile("(?<![\\p{L}\\p{N}_.@/-])[a-z][a-z0-9-]{1,63}(?![\\p{L}\\p{M}\\p{N}_@/-])");

    private UnitNames() {}

    /** What was told of a fact, with each unit called as on that day. Words that are no unit's code stay as they are. */
    public static Phrase in(Phrase told, LocalDate day, OrganisationChart chart) {
        return chart.isEmpty()
                ? told
                : new Phrase(filled(told.vi(), day, chart, Phrase::vi), filled(told.en(), day, chart, Phrase::en));
    }

    private static String filled(String text, LocalDate day, OrganisationChart chart,
            Function<Phrase, String> language) {
        return CODE.matcher(text).replaceAll(code -> Matcher.quoteReplacement(name(code, day, chart, language)));
    }

    private static String name(MatchResult code, LocalDate day, OrganisationChart chart,
            Function<Phrase, String> language) {
        return chart.unit(new UnitId(code.group())).map(unit -> language.apply(unit.name(day))).orElse(code.group());
    }
}
