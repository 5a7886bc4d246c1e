package vn.danbiet.query.cases;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.identity.FileCleared;
import vn.danbiet.events.identity.IdentityDestroyed;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.SealedApart;
import vn.danbiet.events.identity.TextCleared;

/**
 * Something that was handed in under seal, as those see it who cannot open it: that it is there, and what was cleared of
 * it.
 *
 * @param id of the sealed piece
 * @param text without what could give its author away
 * @param file in evidence, likewise
 */
public record SealedOriginal(
        String id,
        OriginalKind kind,
        OriginalSource from,
        Instant at,
        @Nullable Personal<String> text,
        @Nullable DataSubject file,
        boolean destroyed) {

    /** Whether a custodian has to make a copy that others may see. */
    public boolean waits() {
        return text == null && file == null && !destroyed;
    }

    public static List<SealedOriginal> after(List<SealedOriginal> before, CaseEvent event) {
        List<SealedOriginal> all = switch (event) {
            case TextCleared cleared -> before.stream()
                    .map(one -> one.id.equals(cleared.original()) ? one.with(cleared.text(), one.file, false) : one)
                    .toList();
            case FileCleared cleared -> before.stream()
                    .map(one -> one.id.equals(cleared.original()) ? one.with(one.text, cleared.evidence(), false) : one)
                    .toList();
            case IdentityDestroyed gone -> before.stream()
                    .map(one -> gone.pieces().contains(one.id) ? one.with(one.text, one.file, true) : one)
                    .toList();
            default -> before;
        };
        return Stream
                .concat(all.stream(),
                        event.sealed()
                                .map(SealedApart::originals)
                                .orElse(List.of())
                                .stream()
                                .map(more -> new SealedOriginal(more.piece().id(), more.kind(), more.from(),
                                        event.occurredAt(), null, null, false)))
                .toList();
    }

    private SealedOriginal with(@Nullable Personal<String> text, @Nullable DataSubject file, boolean destroyed) {
        return new SealedOriginal(id, kind, from, at, text, file, destroyed);
    }
}
