package vn.danbiet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermPaused;
import vn.danbiet.events.term.TermResumed;

/**
 * Stops a clock and lets it go on: only on a ground that the law lists for the step on the day the pause begins (LKN 11a
 * since 2026-07-01; LTC 34.2, NĐ31 15.4; LKN 9, 48; NĐ 59/2019 13), and only where time is left.
 */
final class Pausing {
    private Pausing() {}

    static TermPaused pause(Term term, Instant at, LocalDate from, PauseGround ground, Law law) {
        TermRule row = law.row(term.rule(), term.armedVariant());
        PauseProvision provision = provision(term, row, from, ground, law.pack());
        if (term.state() == TermState.PAUSED) {
            throw new TermRefusal(provision.citation(), Phrase.of("Thời hạn %s đang tạm dừng rồi (%s).",
                    "The clock of %s stands still already (%s).", term.rule(), provision.citation()));
        }
        if (!term.isOpen()) {
            throw over(term, row);
        }
        if (from.isAfter(Days.of(at))) {
            throw new TermRefusal(provision.citation(),
                    Phrase.of("Không thể tạm dừng từ một ngày chưa đến (%s; %s).",
                            "A pause cannot begin on a day that has not come yet (%s; %s).", Words.date(from),
                            provision.citation()));
        }
        LocalDate earliest = lastDayAccountedFor(term);
        if (from.isBefore(earliest)) {
            throw new TermRefusal(provision.citation(),
                    Phrase.of("Tạm dừng sớm nhất từ ngày %s, không phải %s (%s).",
                            "A pause can begin on %s at the earliest, not on %s (%s).", Words.date(earliest),
                            Words.date(from), provision.citation()));
        }
        if (!from.isBefore(term.due())) {
            throw new TermRefusal(provision.citation(),
                    Phrase.of("Ngày cuối của thời hạn %s là %s: đến ngày %s không còn ngày nào để tạm dừng (%s).",
                            "The last day of %s is %s: on %s no day is left to pause (%s).", term.rule(),
                            Words.date(term.due()), Words.date(from), provision.citation()));
        }
        if (term.marks().breached()) {
            throw new TermRefusal(provision.citation(),
                    Phrase.of("Thời hạn %s đã quá hạn từ sau ngày %s (%s).",
                            "%s ran out at the end of %s, and that is on record (%s).", term.rule(),
                            Words.date(term.due()), provision.citation()));
        }
        return new TermPaused(term.id(), at, term.rule(), from, ground, provision.citation());
    }

    private static PauseProvision provision(Term term, TermRule row, LocalDate day, PauseGround ground,
            PolicyPack pack) {
        List<PauseProvision> listed = pack.pausesOf(term.family(), term.armedVariant()).toList();
        return listed.stream()
                .filter(provision -> provision.ground() == ground && provision.isInForceOn(day))
                .findFirst()
                .orElseThrow(() -> {
                    String citation = listed.stream()
                            .filter(provision -> provision.ground() == ground)
                            .findFirst()
                            .map(PauseProvision::citation)
                            .orElse(row.citation());
                    List<PauseProvision> inForce = listed.stream().filter(each -> each.isInForceOn(day)).toList();
                    return new TermRefusal(citation,
                            Phrase.of("Ngày %s, pháp luật không cho tạm dừng thời hạn %s vì lý do \"%s\" (%s). %s",
                                    "On %s the law does not stop the clock of %s on the ground \"%s\" (%s). %s",
                                    Words.date(day), term.rule(), ground, citation, allowed(inForce)));
                });
    }

    private static Phrase allowed(List<PauseProvision> inForce) {
        return inForce.isEmpty()
                ? new Phrase("Ngày đó không có căn cứ tạm dừng nào.",
                        "On that day there is no ground for a pause at all.")
                : Phrase.of("Các căn cứ: %s.", "The grounds are: %s.", Words.list(
                        inForce.stream().map(each -> Phrase.of("%s (%s)", "%s (%s)", each.ground(), each.citation()))));
    }

    static TermResumed resume(Term term, Instant at, LocalDate on, Law law) {
        TermRule row = law.row(term.rule(), term.armedVariant());
        if (!term.isOpen()) {
            throw over(term, row);
        }
        if (term.state() != TermState.PAUSED) {
            throw new TermRefusal(row.citation(), Phrase.of("Thời hạn %s không bị tạm dừng (%s).",
                    "The clock of %s does not stand still (%s).", term.rule(), row.citation()));
        }
        Pause open = term.pauses().getLast();
        if (on.isBefore(open.from())) {
            throw new TermRefusal(open.citation(),
                    Phrase.of("Thời hạn %s tạm dừng từ ngày %s, không thể tiếp tục ngày %s (%s).",
                            "The clock of %s was stopped on %s; it cannot go on on %s (%s).", term.rule(),
                            Words.date(open.from()), Words.date(on), open.citation()));
        }
        if (on.isAfter(Days.of(at))) {
            throw new TermRefusal(open.citation(), Phrase.of("Không thể tiếp tục từ một ngày chưa đến (%s; %s).",
                    "It cannot go on on a day that has not come yet (%s; %s).", Words.date(on), open.citation()));
        }
        var resumed = new TermResumed(term.id(), at, term.rule(), on, law.calendar().version(), term.due(),
                term.warnFrom());
        Counting.Outcome counted = Counting.count(term.after(resumed), law);
        return new TermResumed(term.id(), at, term.rule(), on, law.calendar().version(), counted.certainDue(),
                counted.certainWarnFrom());
    }

    static TermRefusal over(Term term, TermRule row) {
        return new TermRefusal(row.citation(),
                Phrase.of("Thời hạn %s đã kết thúc (%s).", "The term %s is over (%s).", term.rule(), row.citation()));
    }

    private static LocalDate lastDayAccountedFor(Term term) {
        LocalDate resumed = term.pauses().isEmpty() ? null : term.pauses().getLast().on();
        return resumed == null ? term.start() : resumed;
    }
}
