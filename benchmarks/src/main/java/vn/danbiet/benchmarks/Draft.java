package vn.danbiet.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.types.Binary;
import vn.danbiet.benchmarks.Letters.Letter;
import vn.danbiet.log.LogEvent;
import vn.danbiet.log.NewUnit;

/**
 * The events of one unit of work, in the form in which each competitor wants them.
 *
 * @param ids of the events
 */
record Draft(String stream, long version, String command, List<String> ids, List<Letter> letters) {
    private static final Binary SOME_HASH = new Binary(new byte[32]);
    private static final Map<String, String> METADATA = Map.of("actor", "officer-a", "standing", "OFFICER", "unit",
            "xa-binh-luc");

    /** For the log. */
    NewUnit unit() {
        List<LogEvent> events = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            events.add(new LogEvent(ids.get(i), "letter.written", "1", letters.get(i).json(), Letters.METADATA));
        }
        return new NewUnit(stream, version, command, events);
    }

    /** For the bare driver: the very document the log would write, apart from the hashes, which nobody computes. */
    Document document(long position) {
        List<Document> events = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            events.add(new Document("id", ids.get(i)).append("type", "letter.written")
                    .append("revision", "1")
                    .append("payload", letters.get(i).json())
                    .append("metadata", Letters.METADATA));
        }
        return new Document("_id", position).append("stream", stream)
                .append("version", version)
                .append("count", ids.size())
                .append("at", new Date())
                .append("command", command)
                .append("events", events)
                .append("prev", SOME_HASH)
                .append("hash", SOME_HASH);
    }

    /** For a storage engine of Axon's. */
    List<GenericDomainEventMessage<LetterWritten>> messages() {
        List<GenericDomainEventMessage<LetterWritten>> messages = new ArrayList<>(ids.size());
        MetaData metadata = MetaData.from(METADATA).and("commandId", command);
        for (int i = 0; i < ids.size(); i++) {
            messages.add(new GenericDomainEventMessage<>("letter", stream, version + i, letters.get(i).event(),
                    metadata, ids.get(i), Instant.now()));
        }
        return messages;
    }
}
