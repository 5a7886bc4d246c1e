package vn.danbiet.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.util.Scanner;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;

/** Reads or verifies a whole log in a heap of its own. */
final class ReplayProcess {
    private ReplayProcess() {}

    /**
     * Is told where the server is and which database to read, then {@code replay} or {@code verify}; answers each with
     * {@code events nanoseconds bytes}, the last being what was still in use after the last collection of garbage.
     */
    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        try (MongoClient client = BenchmarkServer.connect(in.nextLine())) {
            MongoDatabase database = client.getDatabase(in.nextLine());
            while (in.hasNextLine()) {
                boolean verify = in.nextLine().equals("verify");
                Rate rate = Rate.of(() -> verify ? Verifying.verify(database) : replay(database));
                System.out.println(rate.count() + " " + rate.nanos() + " " + leftAfterCollection());
            }
        }
    }

    private static long replay(MongoDatabase database) {
        try (EventLog log = EventLog.open(database, Clock.systemUTC())) {
            return Replay.replay(new EventLogStorageEngine(log, Letters.SERIALIZER));
        }
    }

    private static long leftAfterCollection() {
        long left = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
                left += pool.getCollectionUsage().getUsed();
            }
        }
        return left;
    }
}
