package vn.danbiet.query.plans;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bson.BsonDocument;

/** Listens to what the application asks the server: which indexes it declares, and what it looks for while it is recorded. */
final class Questions implements CommandListener {
    private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct");

    private final Map<String, List<BsonDocument>> indexes = new ConcurrentHashMap<>();
    private final ThreadLocal<List<BsonDocument>> recorded = new ThreadLocal<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("createIndexes")) {
            BsonDocument command = BsonDocument.parse(event.getCommand().toJson());
            command.getArray("indexes")
                    .forEach(index -> indexes
                            .computeIfAbsent(command.getString("createIndexes").getValue(), _ -> new ArrayList<>())
                            .add(index.asDocument().getDocument("key")));
        }
        List<BsonDocument> mine = recorded.get();
        if (mine != null && READS.contains(event.getCommandName())) {
            mine.add(BsonDocument.parse(event.getCommand().toJson()));
        }
    }

    /** The keys of the indexes of a collection, that over {@code _id} among them. */
    List<BsonDocument> indexes(String collection) {
        List<BsonDocument> all = new ArrayList<>(indexes.getOrDefault(collection, List.of()));
        all.add(BsonDocument.parse("{_id: 1}"));
        return all;
    }

    /** What is asked by this thread while it does something. */
    List<BsonDocument> during(Supplier<?> doing) {
        List<BsonDocument> mine = new ArrayList<>();
        recorded.set(mine);
        try {
            doing.get();
        } finally {
            recorded.remove();
        }
        return mine;
    }
}
