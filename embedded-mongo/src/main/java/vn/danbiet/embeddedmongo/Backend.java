package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danbiet.embeddedmongo.Journal.Access;

/** Where all commands pass: decides how each runs in the {@link Journal}, and what of it is told to the log. */
final class Backend extends H2Backend {

    private static final Logger log = LoggerFactory.getLogger(Backend.class);

    /** Real servers answer with about as many documents when a client does not say how many it wants. */
    private static final int FIRST_BATCH = 101;
    private static final int NEXT_BATCH = 1000;

    private static final Set<String> READS = Set.of("find", "getmore", "count", "distinct", "killcursors",
            "listcollections", "listindexes", "collstats", "dbstats", "validate", "ismaster", "ping", "buildinfo",
            "serverstatus", "connectionstatus", "hostinfo", "getlog", "getcmdlineopts", "whatsmyuri", "endsessions",
            "replsetgetstatus", "getlasterror", "getfreemonitoringstatus");
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify");
    private static final Set<String> DEFINITIONS = Set.of("create", "drop", "dropdatabase", "createindexes",
            "dropindexes", "listdatabases");

    private final Journal journal;

    Backend(MVStore store) {
        journal = new Journal(store);
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Access access = access(command, query);
        adjust(command, query);
        return journal.run(access, wantsDisk(query), () -> super.handleCommand(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return journal.run(Access.READ, false, () -> super.handleQuery(query));
    }

    /** Answers failures itself: the library would log them together with the document that caused them. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            return refusal(e);
        } catch (RuntimeException e) {
            String command = message.getDocument().keySet().iterator().next();
            log.error("{} failed", command, withoutMessage(e));
            return refusal(new MongoServerException(command + " failed: " + e.getClass().getName()));
        }
    }

    private static Document refusal(MongoServerException e) {
        Document reply = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            reply.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
        }
        return reply;
    }

    /** The message of an unexpected exception may quote documents; where it came from is enough. */
    private static Throwable withoutMessage(Throwable e) {
        Throwable bare = new RuntimeException(e.getClass().getName());
        bare.setStackTrace(e.getStackTrace());
        if (e.getCause() != null && e.getCause() != e) {
            bare.initCause(withoutMessage(e.getCause()));
        }
        return bare;
    }

    /** What is not known to be sound is not offered. Besides, the library would log an unknown command in full. */
    private static Access access(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (READS.contains(name)) {
            return Access.READ;
        }
        if (WRITES.contains(name)) {
            return Access.WRITE;
        }
        if (name.equals("dropindexes") && !(query.get("index") instanceof Document)) {
            // By name, the library forgets indexes of that name of other collections too.
            throw new MongoServerError(115, "CommandNotSupported", "indexes are dropped by their keys only");
        }
        if (DEFINITIONS.contains(name)) {
            return Access.ALONE;
        }
        if (name.equals("aggregate")) {
            return writes(query.get("pipeline")) ? Access.ALONE : Access.READ;
        }
        throw new NoSuchCommandException(command);
    }

    private static boolean writes(Object pipeline) {
        return pipeline instanceof List<?> stages && stages.stream()
                .anyMatch(stage -> stage instanceof Map<?, ?> map
                        && (map.containsKey("$out") || map.containsKey("$merge")));
    }

    /** Without a batch size the library would answer a find with everything at once, and a getMore not at all. */
    private static void adjust(String command, Document query) {
        if (command.equalsIgnoreCase("find") && !Utils.isTrue(query.get("singleBatch"))) {
            query.putIfAbsent("batchSize", FIRST_BATCH);
        } else if (command.equalsIgnoreCase("getMore") && !Utils.isTrue(query.get("batchSize"))) {
            query.put("batchSize", NEXT_BATCH);
        }
    }

    private static boolean wantsDisk(Document query) {
        return query.get("writeConcern") instanceof Document concern
                && (Utils.isTrue(concern.get("j")) || "majority".equals(concern.get("w")));
    }
}
