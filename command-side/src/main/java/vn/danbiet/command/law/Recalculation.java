package vn.danbiet.command.law;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.CaseCommand.RecalculateTerms;
import vn.danbiet.command.casefile.OpenCase;
import vn.danbiet.command.casefile.OpenCases;
import vn.danbiet.command.rounds.DueOrder;
import vn.danbiet.command.rounds.Round;
import vn.danbiet.events.Phrase;
import vn.danbiet.law.Law;
import vn.danbiet.platform.law.LawBook;

/**
 * After an amendment of the law has the running terms counted anew that it moves. What it does not move stays as it is, and
 * nothing is put on record for it; so that it is not looked at for ever, a round that finds nothing due remembers how far
 * it has seen the index of cases, and until the next amendment looks only at cases that something has happened to since.
 */
@Component
@Order(Recalculation.ORDER)
final class Recalculation implements Round {
    /** Before the alarm, which marks what is due by then. */
    static final int ORDER = 50;

    private final OpenCases cases;
    private final LawBook book;

    /** Rounds are gone one at a time, but not always by the same thread. */
    private volatile Seen seen = new Seen(0, 0, 0);

    Recalculation(OpenCases cases, LawBook book) {
        this.cases = cases;
        this.book = book;
    }

    /** Under this law nothing is left to be moved in the index up to this position. */
    private record Seen(int pack, int calendar, long position) {
        boolean isUnder(Law law) {
            return pack == law.pack().version() && calendar == law.calendar().version();
        }
    }

    @Override
    public String name() {
        return "recalculation";
    }

    @Override
    public Stream<DueOrder> due(Act now) {
        Law law = now.law();
        long from = seen.isUnder(law) ? seen.position : 0;
        long position = cases.position();
        List<DueOrder> due = cases.countedBefore(law.calendar().version(), law.pack().version(), from)
                .filter(one -> moves(one, now))
                .map(one -> order(one, now))
                .toList();
        if (due.isEmpty()) {
            seen = new Seen(law.pack().version(), law.calendar().version(), position);
        }
        return due.stream();
    }

    private static boolean moves(OpenCase one, Act now) {
        return one.terms().stream().anyMatch(term -> term.recalculate(now.occurredAt(), now.law(), "").isPresent());
    }

    private DueOrder order(OpenCase one, Act now) {
        Law law = now.law();
        String commandId = "recalculation/%s/%d.%d/%d".formatted(one.id(), law.pack().version(),
                law.calendar().version(), one.version());
        return new DueOrder(commandId, new RecalculateTerms(one.id(), now, reason(one)));
    }

    /** Of all the amendments since the case was counted. */
    private String reason(OpenCase one) {
        return Phrase.shortened(book.history()
                .since(Objects.requireNonNull(one.pack()), Objects.requireNonNull(one.calendar()))
                .stream()
                .map(amendment -> amendment.reason() + " (" + amendment.citation() + ")")
                .collect(Collectors.joining("; ")));
    }
}
