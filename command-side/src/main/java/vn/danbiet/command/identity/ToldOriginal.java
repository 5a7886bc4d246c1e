package vn.danbiet.command.identity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.identity.FileCleared;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.OriginalRead;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.TextCleared;

/**
 * An original, without what it says.
 *
 * @param id of the sealed piece
 * @param read how many times it was read
 * @param cleared whether those who work on the case have a copy without identity
 */
record ToldOriginal(
        String id,
        OriginalKind kind,
        Phrase kindText,
        OriginalSource from,
        Instant at,
        int read,
        boolean cleared) {

    static List<ToldOriginal> of(List<CaseEvent> facts) {
        Map<String, ToldOriginal> told = new LinkedHashMap<>();
        for (CaseEvent fact : facts) {
            fact.sealed()
                    .ifPresent(apart -> apart.originals()
                            .forEach(original -> told.put(original.piece().id(), of(original, fact))));
            switch (fact) {
                case OriginalRead read -> told.computeIfPresent(read.original(), (_, one) -> one.readAgain());
                case TextCleared text -> told.computeIfPresent(text.original(), (_, one) -> one.nowCleared());
                case FileCleared file -> told.computeIfPresent(file.original(), (_, one) -> one.nowCleared());
                default -> {
                    // About something else.
                }
            }
        }
        return List.copyOf(told.values());
    }

    private static ToldOriginal of(Original original, CaseEvent fact) {
        return new ToldOriginal(original.piece().id(), original.kind(), original.kind().phrase(), original.from(),
                fact.occurredAt(), 0, false);
    }

    private ToldOriginal readAgain() {
        return new ToldOriginal(id, kind, kindText, from, at, read + 1, cleared);
    }

    private ToldOriginal nowCleared() {
        return new ToldOriginal(id, kind, kindText, from, at, read, true);
    }
}
