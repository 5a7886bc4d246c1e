package vn.danbiet.events.casefile;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.SealedApart;

/**
 * Whoever filed the case says that an entry of it is not right. It stands beside the entry for ever; nothing is edited.
 *
 * @param number of the dispute in this case, from 1
 * @param version of the case that the entry made: its place in the stream, from 0
 * @param words what is wrong; nothing where they lie sealed, because they could give a denouncer away
 * @param correction what it should say, where that was said
 * @param original the words of a denouncer, sealed; a custodian clears them
 */
@EventType("case.entry-disputed")
public record EntryDisputed(
        String caseId,
        Instant occurredAt,
        int number,
        long version,
        @Nullable Personal<String> words,
        @Nullable Personal<String> correction,
        @Nullable Original original) implements CasefileEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người gửi không đồng ý với mục số %d", "Whoever filed the case disputes entry %d", version);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional
                .of(new Phrase("Người gửi không đồng ý với một mục ghi", "Whoever filed the case disputes an entry"));
    }

    @Override
    public Optional<SealedApart> sealed() {
        return Optional.ofNullable(original).map(SealedApart::original);
    }
}
