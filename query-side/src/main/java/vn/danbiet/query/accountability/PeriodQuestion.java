package vn.danbiet.query.accountability;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/**
 * The period that is asked about, of ten years at most; the year so far unless said.
 *
 * @param from its first day; the first of the year of {@code to} unless said
 * @param to its last day; the day of the moment as of which is asked unless said
 */
record PeriodQuestion(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final int YEARS = 10;

    Period on(LocalDate today) {
        if (to == null && today.isBefore(EARLIEST)) {
            throw refused("asOfPosition",
                    new Phrase("Khi đó chưa có gì được ghi nhận.", "Nothing was on record then."));
        }
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        if (first.isBefore(EARLIEST) || last.isAfter(LATEST)) {
            throw refused("from", Phrase.of("Kỳ phải nằm trong khoảng từ %s đến %s.",
                    "The period must lie within %s to %s.", EARLIEST, LATEST));
        }
        if (first.isAfter(last)) {
            throw refused("from", new Phrase("Ngày đầu kỳ sau ngày cuối kỳ.", "The period ends before it begins."));
        }
        if (!last.isBefore(first.plusYears(YEARS))) {
            throw refused("to", Phrase.of("Kỳ dài nhất là %d năm.", "The period may have %d years at most.", YEARS));
        }
        return new Period(first, last);
    }

    /** For the public: whole months, and the last one so far, so that periods do not differ by the few cases of a day. */
    Period ofWholeMonths(LocalDate today) {
        Period period = on(today);
        if (period.from().getDayOfMonth() != 1
                || period.to().plusDays(1).getDayOfMonth() != 1 && !period.to().equals(today)) {
            throw refused("from", new Phrase("Kỳ phải gồm các tháng trọn vẹn: từ ngày đầu tháng đến ngày cuối tháng.",
                    "The period must have whole months: from the first day of one to the last day of one."));
        }
        return period;
    }

    private static RuntimeException refused(String field, Phrase phrase) {
        return new Problem(ProblemType.INVALID_FIELDS, phrase,
                List.of(new Problem.FieldError(field, phrase.vi(), phrase.en())), null).asException();
    }
}
