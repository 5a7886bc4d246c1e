package vn.danbiet.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.DisputeAnswered;
import vn.danbiet.events.casefile.DisputeOutcome;
import vn.danbiet.events.casefile.EntryDisputed;
import vn.danbiet.events.identity.TextCleared;

/**
 * What whoever filed the case says of an entry, and what they were answered. It stands beside the entry for ever.
 *
 * @param entry the version of the case that the entry made
 * @param original where the words lie sealed until a custodian clears them
 */
public record Dispute(
        int number,
        long entry,
        Instant at,
        @Nullable Personal<String> words,
        @Nullable Personal<String> correction,
        @Nullable String original,
        @Nullable Answer answer) {

    public record Answer(UnitId unit, Instant at, DisputeOutcome outcome, Personal<String> text) {}

    static List<Dispute> after(List<Dispute> before, CaseEvent event) {
        return switch (event) {
            case EntryDisputed one ->
                Stream.concat(before.stream(),
                        Stream.of(new Dispute(one.number(), one.version(), one.occurredAt(), one.words(),
                                one.correction(), one.original() == null ? null : one.original().piece().id(), null)))
                        .toList();
            case TextCleared cleared -> changed(before,
                    one -> cleared.original().equals(one.original)
                            ? new Dispute(one.number, one.entry, one.at, cleared.text(), one.correction, one.original,
                                    one.answer)
                            : one);
            case DisputeAnswered answered -> changed(before,
                    one -> one.number == answered.number()
                            ? new Dispute(one.number, one.entry, one.at, one.words, one.correction, one.original,
                                    new Answer(answered.unit(), answered.occurredAt(), answered.outcome(),
                                            answered.answer()))
                            : one);
            default -> before;
        };
    }

    private static List<Dispute> changed(List<Dispute> all, UnaryOperator<Dispute> change) {
        return all.stream().map(change).toList();
    }
}
