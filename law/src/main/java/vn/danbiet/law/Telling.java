package vn.danbiet.law;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.Confidence;
import vn.danbiet.events.law.LawText;
import vn.danbiet.events.term.LengthUnit;

/** Puts a count into words. */
record Telling(Counting.Basis basis, Law law, Counting.Outcome outcome) {

    /** The days of the count, those that are alike taken together. */
    List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        List<Count.Counted> days = outcome.count().days();
        for (int first = 0; first < days.size();) {
            int last = first;
            while (last + 1 < days.size() && days.get(first).isLike(days.get(last + 1))) {
                last++;
            }
            stretches.add(stretch(days.get(first), days.get(last)));
            first = last + 1;
        }
        return List.copyOf(stretches);
    }

    private Stretch stretch(Count.Counted first, Count.Counted last) {
        Phrase days = Words.days(first.day(), last.day());
        Phrase name = first.name() != null ? first.name() : new Phrase("cuối tuần", "a weekend");
        Phrase told = switch (first.why()) {
            case START -> Phrase.of("%s: mốc tính (%s), ngày này không tính (BLDS 147.2)",
                    "%s: what it is counted from (%s); this day does not count (Civil Code 147.2)", days,
                    basis.rule().countedFrom());
            case COUNTED -> basis.unit() == LengthUnit.WD || basis.unit() == LengthUnit.WD_BEFORE
                    ? Phrase.of("%s: tính, đến hết là %d", "%s: counted, which makes %d", days, last.number())
                    : Phrase.of("%s: tính mọi ngày, đến hết là %d", "%s: every day is counted, which makes %d", days,
                            last.number());
            case PERIOD ->
                Phrase.of("%s: trong kỳ (%s)", "%s: within the period (%s)", days, basis.rule().countedFrom());
            case WORKED_SATURDAY ->
                Phrase.of("%s: %s, tính, đến hết là %d", "%s: %s; counted, which makes %d", days, name, last.number());
            case WEEKEND -> Phrase.of("%s: cuối tuần, không tính", "%s: weekend, not counted", days);
            case DAY_OFF -> Phrase.of("%s: nghỉ %s, không tính", "%s: day off, %s; not counted", days, name);
            case PROVISIONAL_DAY_OFF -> Phrase.of("%s: dự kiến nghỉ %s, chưa có văn bản ấn định; không tính",
                    "%s: day off, %s, which no decree has fixed yet; not counted", days, name);
            case PAUSED ->
                Phrase.of("%s: tạm dừng, %s; không tính", "%s: the clock stands still, %s; not counted", days, name);
            case ROLLED -> first.counts()
                    ? Phrase.of("%s: ngày thứ %d, nhưng là %s nên thời hạn không kết thúc (BLDS 148.5)",
                            "%s: number %d, but %s, so that the term does not end (Civil Code 148.5)", days,
                            last.number(), name)
                    : Phrase.of("%s: %s, thời hạn không kết thúc (BLDS 148.5)",
                            "%s: %s; the term does not end (Civil Code 148.5)", days, name);
            case DUE -> due(first);
        };
        return new Stretch(first.day(), last.day(), first.why(), first.counts(), last.number(), told);
    }

    private Phrase due(Count.Counted last) {
        Phrase day = Words.day(last.day());
        if (basis.isBackwards()) {
            return Phrase.of("%s: ngày thứ %d tính ngược, chậm nhất là hết ngày này",
                    "%s: number %d, counted backwards; at the latest by the end of this day", day, last.number());
        }
        if (last.counts()) {
            return Phrase.of("%s: ngày thứ %d, ngày cuối, đến 24 giờ (BLDS 148.6)",
                    "%s: number %d, the last day, until midnight (Civil Code 148.6)", day, last.number());
        }
        return last.number() == 0
                ? Phrase.of("%s: ngày cuối của kỳ", "%s: the last day of the period", day)
                : Phrase.of("%s: ngày làm việc tiếp theo, ngày cuối, đến 24 giờ (BLDS 148.5, 148.6)",
                        "%s: the next working day, the last day, until midnight (Civil Code 148.5, 148.6)", day);
    }

    /** What to beware of. */
    List<Phrase> notes(@Nullable LocalDate onRecord) {
        var notes = new ArrayList<Phrase>();
        Phrase remark = basis.rule().remark();
        if (remark != null) {
            notes.add(remark);
        } else if (basis.rule().confidence() == Confidence.PARAMETER) {
            notes.add(new Phrase("luật để ngỏ: đây là tham số", "the law leaves it open: this is a parameter"));
        }
        LawText text = basis.rule().lawText();
        LocalDate byLawText = outcome.dueByLawText();
        if (text != null && byLawText != null) {
            notes.add(Phrase.of("%s ghi %s, tức đến hết ngày %s: từ ngày đó là sắp hết hạn; chỉ quá hạn theo %s",
                    "%s says %s, that is until the end of %s: from that day it is told to be near its end; it runs out"
                            + " by %s only",
                    text.citation(), Words.length(text.length(), text.unit()), Words.date(byLawText),
                    basis.rule().citation()));
        }
        for (Pause pause : basis.pauses()) {
            if (pause.on() == null) {
                notes.add(Phrase.of("đang tạm dừng từ sau ngày %s: %s (%s); ngày cuối chỉ biết khi tiếp tục",
                        "the clock stands still since %s: %s (%s); the last day is known only once it goes on",
                        Words.date(pause.from()), pause.ground(), pause.citation()));
            }
        }
        notes.addAll(calendarNotes());
        if (onRecord != null && !onRecord.equals(outcome.due())) {
            notes.add(Phrase.of("đã ghi nhận ngày cuối là %s, theo phiên bản khác của quy tắc hoặc lịch",
                    "on record the last day is %s, by another version of the rules or the calendar",
                    Words.date(onRecord)));
        }
        return List.copyOf(notes);
    }

    /** Only where working days matter to the date: in a term of working days throughout, otherwise at its end. */
    private List<Phrase> calendarNotes() {
        var years = new TreeSet<Year>();
        switch (basis.unit()) {
            case WD, WD_BEFORE -> outcome.count().days().forEach(counted -> years.add(Year.from(counted.day())));
            case D, MONTHLY, YEAR -> years.add(Year.from(outcome.count().days().getLast().day()));
            default -> {
                return List.of();
            }
        }
        var notes = new ArrayList<Phrase>();
        for (Year year : years) {
            if (!law.calendar().years().contains(year)) {
                notes.add(Phrase.of("lịch (phiên bản %d) chưa có năm %s: chỉ trừ thứ Bảy, Chủ nhật",
                        "the calendar (version %d) does not know %s: only weekends are off", law.calendar().version(),
                        year));
            } else if (law.calendar().isProvisional(year)) {
                notes.add(Phrase.of("ngày nghỉ năm %s chưa được ấn định hết: ngày cuối có thể thay đổi",
                        "the days off of %s are not all fixed yet: the last day may move", year));
            }
        }
        return notes;
    }

    /** All of it in a few sentences. */
    Phrase summary() {
        Phrase length = Words.length(basis.length(), basis.unit());
        Phrase rule = Phrase.of("%s (%s, %s): %s", "%s (%s, %s): %s", basis.rule().step(), basis.rule().id(),
                basis.rule().citation(), length);
        Phrase start = Words.day(basis.start());
        LocalDate due = outcome.due();
        if (due == null) {
            return Phrase.of("%s, tính từ %s; đang tạm dừng.", "%s, counted from %s; the clock stands still.", rule,
                    start);
        }
        Phrase last = Words.day(due);
        return switch (basis.unit()) {
            case D_BEFORE, WD_BEFORE -> Phrase.of("%s, tính ngược từ %s; chậm nhất hết %s.",
                    "%s, counted back from %s; at the latest by the end of %s.", rule, start, last);
            case DAYS_PER_WEEK, DAYS_PER_MONTH, QUARTERLY, PER_YEAR ->
                Phrase.of("%s; kỳ có %s kết thúc hết %s.", "%s; the period of %s ends with %s.", rule, start, last);
            default -> Phrase.of("%s, tính từ sau %s%s%s; đến hết %s.",
                    "%s, counted from the day after %s%s%s; until the end of %s.", rule, start, extended(), paused(),
                    last);
        };
    }

    private Phrase extended() {
        int days = basis.extensions().stream().mapToInt(Extension::days).sum();
        return days == 0
                ? new Phrase("", "")
                : Phrase.of(", gồm %s gia hạn", ", of which %s were added", Words.length(days, unitOfExtension()));
    }

    private LengthUnit unitOfExtension() {
        return basis.unit() == LengthUnit.WD ? LengthUnit.WD : LengthUnit.D;
    }

    private Phrase paused() {
        long days = outcome.count().days().stream().filter(counted -> counted.why() == Stretch.Why.PAUSED).count();
        return days == 0
                ? new Phrase("", "")
                : Phrase.of(", không tính %d ngày tạm dừng", ", without %d days on which the clock stood still", days);
    }
}
