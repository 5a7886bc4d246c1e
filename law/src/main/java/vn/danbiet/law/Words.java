package vn.danbiet.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.term.LengthUnit;

/** How dates and lengths are said. */
final class Words {
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<Phrase> WEEKDAYS = List.of(new Phrase("thứ Hai", "Monday"),
            new Phrase("thứ Ba", "Tuesday"), new Phrase("thứ Tư", "Wednesday"), new Phrase("thứ Năm", "Thursday"),
            new Phrase("thứ Sáu", "Friday"), new Phrase("thứ Bảy", "Saturday"), new Phrase("Chủ nhật", "Sunday"));

    private Words() {}

    static Phrase date(LocalDate day) {
        return new Phrase(VIETNAMESE.format(day), day.toString());
    }

    /** With its weekday. */
    static Phrase day(LocalDate day) {
        return Phrase.of("%s %s", "%s %s", WEEKDAYS.get(day.getDayOfWeek().getValue() - 1), date(day));
    }

    static Phrase days(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : Phrase.of("%s đến %s", "%s to %s", day(from), day(to));
    }

    static Phrase length(int length, LengthUnit unit) {
        Phrase said = switch (unit) {
            case D -> new Phrase("%d ngày", "%d days");
            case WD -> new Phrase("%d ngày làm việc", "%d working days");
            case D_BEFORE -> new Phrase("trước ít nhất %d ngày", "at least %d days before");
            case WD_BEFORE -> new Phrase("trước ít nhất %d ngày làm việc", "at least %d working days before");
            case D_MIN -> new Phrase("ít nhất %d ngày", "at least %d days");
            case D_MIN_CONSECUTIVE -> new Phrase("ít nhất %d ngày liên tục", "at least %d consecutive days");
            case DAYS_PER_WEEK -> new Phrase("ít nhất %d ngày trong một tuần", "at least %d days a week");
            case DAYS_PER_MONTH -> new Phrase("ít nhất %d ngày trong một tháng", "at least %d days a month");
            case MONTHLY -> new Phrase("mỗi %d tháng", "every %d months");
            case QUARTERLY -> new Phrase("mỗi quý %d lần", "%d times each quarter");
            case PER_YEAR -> new Phrase("mỗi năm ít nhất %d lần", "at least %d times a year");
            case YEAR -> new Phrase("%d năm", "%d years");
        };
        return Phrase.of(said.vi(), length == 1 ? said.en().replaceFirst("(day|month|year|time)s", "$1") : said.en(),
                length);
    }

    /** From when to when a rule is in force. */
    static Phrase force(TermRule rule) {
        LocalDate from = rule.effectiveFrom();
        LocalDate to = rule.effectiveTo();
        if (from == null) {
            return to == null
                    ? new Phrase("không giới hạn", "without limit")
                    : Phrase.of("đến %s", "until %s", date(to));
        }
        return to == null
                ? Phrase.of("từ %s", "from %s", date(from))
                : Phrase.of("từ %s đến %s", "from %s to %s", date(from), date(to));
    }

    static Phrase list(Stream<Phrase> phrases) {
        List<Phrase> all = phrases.toList();
        return new Phrase(all.stream().map(Phrase::vi).collect(Collectors.joining("; ")),
                all.stream().map(Phrase::en).collect(Collectors.joining("; ")));
    }
}
