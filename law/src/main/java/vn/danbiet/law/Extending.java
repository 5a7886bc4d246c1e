package vn.danbiet.law;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.term.TermExtended;

/**
 * Lengthens a term within the bound of its article, as often as that allows, with a reason, and before it is over
 * (LKN 28, 37, 50; LTC 24, 30; NĐ 59/2019 13; NĐ 356/2025).
 */
final class Extending {
    private Extending() {}

    static TermExtended extend(Term term, Instant at, @Nullable Integer days, String reason, String grade, Law law) {
        TermRule row = row(term, grade, law);
        if (!term.isOpen()) {
            throw Pausing.over(term, row);
        }
        ExtensionBound bound = law.pack()
                .extensionOf(term.rule(), grade)
                .orElseThrow(() -> new TermRefusal(row.citation(),
                        Phrase.of("%s không cho gia hạn thời hạn %s (trường hợp %s: %s).",
                                "%s does not allow %s to be extended (variant %s: %s).", row.citation(), term.rule(),
                                grade, Words.length(row.length(), row.unit()))));
        if (term.state() == TermState.PAUSED) {
            throw refusal(bound, "Thời hạn %s đang tạm dừng; chỉ gia hạn sau khi tiếp tục (%s).",
                    "The clock of %s stands still; it can be extended once it goes on (%s).", term.rule(),
                    bound.citation());
        }
        int done = term.extensions().size();
        if (done >= bound.times()) {
            throw refusal(bound, "%s cho gia hạn %d lần; thời hạn %s đã được gia hạn %d lần.",
                    "%s allows %d extension(s); %s was extended %d time(s) already.", bound.citation(), bound.times(),
                    term.rule(), done);
        }
        int added = days == null ? bound.days() : days;
        if (added < 1 || added > bound.days()) {
            throw refusal(bound, "%s cho gia hạn mỗi lần từ 1 đến %d, tức tối đa %s; không thể gia hạn %d.",
                    "%s allows 1 to %d to be added at a time, that is %s at most; %d cannot be added.",
                    bound.citation(), bound.days(), Words.length(term.length() + bound.days(), term.unit()), added);
        }
        if (reason.isBlank()) {
            throw refusal(bound, "Gia hạn phải nêu lý do (%s).", "An extension needs a reason (%s).", bound.citation());
        }
        if (Days.of(at).isAfter(term.due()) || term.marks().breached()) {
            throw refusal(bound, "Thời hạn %s đã hết vào cuối ngày %s; chỉ gia hạn khi chưa hết (%s).",
                    "%s ran out at the end of %s; it can be extended only before that (%s).", term.rule(),
                    Words.date(term.due()), bound.citation());
        }
        return counted(term, at, added, reason, grade, bound, law);
    }

    private static TermRule row(Term term, String grade, Law law) {
        TermRule armed = law.row(term.rule(), term.armedVariant());
        TermRule row = law.row(term.rule(), grade);
        if (row.length() != armed.length() || row.unit() != armed.unit()) {
            throw new IllegalArgumentException(
                    "%s %s is not as long as %s".formatted(term.rule(), grade, term.armedVariant()));
        }
        return row;
    }

    private static TermExtended counted(Term term, Instant at, int added, String reason, String grade,
            ExtensionBound bound, Law law) {
        int number = term.extensions().size() + 1;
        String regraded = grade.equals(term.armedVariant()) ? term.variant() : grade;
        String variant = bound.becomes() == null ? regraded : bound.becomes();
        int length = term.length() + added;
        int calendar = law.calendar().version();
        var undated = new TermExtended(term.id(), at, term.rule(), number, variant, length, reason, bound.citation(),
                calendar, term.due(), term.warnFrom());
        Counting.Outcome counted = Counting.count(term.after(undated), law);
        return new TermExtended(term.id(), at, term.rule(), number, variant, length, reason, bound.citation(), calendar,
                counted.certainDue(), counted.certainWarnFrom());
    }

    private static TermRefusal refusal(ExtensionBound bound, String vi, String en, Object... args) {
        return new TermRefusal(bound.citation(), Phrase.of(vi, en, args));
    }
}
