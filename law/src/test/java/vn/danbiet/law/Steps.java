package vn.danbiet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermId;

/** Terms for tests, and what befalls them in the order of its days. */
final class Steps {
    static final TermId ID = new TermId("a-case.1");
    static final Law LAW = Law.first();

    private Steps() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** Noon there. */
    static Instant on(String date) {
        return at(day(date));
    }

    static Instant at(LocalDate date) {
        return date.atTime(LocalTime.NOON).atZone(Days.ZONE).toInstant();
    }

    static TermArmed armed(TermFamily family, String variant, String start) {
        return Term.arm(ID, on(start), LAW, family, variant, day(start));
    }

    static Term term(TermFamily family, String variant, String start) {
        return Term.of(armed(family, variant, start));
    }

    private record Step(LocalDate day, int order, Act act) {
        interface Act {
            Term upon(Term term);
        }
    }

    /**
     * @param pauses {@code from/on GROUND}, several parted by semicolons
     * @param extensions {@code day +length}, likewise; then the grade that the case is found to be of, where it is another
     */
    static Term after(Term armed, @Nullable String pauses, @Nullable String extensions) {
        List<Step> steps = Stream.concat(parts(pauses).flatMap(Steps::pause), parts(extensions).map(Steps::extension))
                .sorted(Comparator.comparing(Step::day).thenComparing(Step::order))
                .toList();
        Term term = armed;
        for (Step step : steps) {
            term = step.act().upon(term);
        }
        return term;
    }

    private static Stream<String> parts(@Nullable String text) {
        return text == null ? Stream.empty() : Arrays.stream(text.split("; "));
    }

    private static Stream<Step> pause(String text) {
        String[] words = text.split("[/ ]");
        LocalDate from = day(words[0]);
        LocalDate on = day(words[1]);
        PauseGround ground = PauseGround.valueOf(words[2]);
        return Stream.of(new Step(from, 0, term -> term.after(term.pause(at(from), from, ground, LAW))),
                new Step(on, 1, term -> term.after(term.resume(at(on), on, LAW))));
    }

    private static Step extension(String text) {
        String[] words = text.split(" \\+| ");
        LocalDate decided = day(words[0]);
        Integer days = Integer.valueOf(words[1]);
        return new Step(decided, 2, term -> term.after(term.extend(at(decided), days, "nhiều tình tiết phức tạp",
                words.length == 2 ? term.armedVariant() : words[2], LAW)));
    }
}
