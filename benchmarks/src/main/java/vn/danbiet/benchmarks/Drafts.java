package vn.danbiet.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.danbiet.benchmarks.Letters.Letter;

/**
 * What one caller writes, one unit after the other: streams of about ten events, each unit one event and sometimes
 * two. For one thread.
 */
final class Drafts {
    private static final int EVENTS_IN_STREAM = 10;

    private final SplittableRandom random = new SplittableRandom();
    private String stream = name();
    private long version;

    Draft next() {
        if (version >= EVENTS_IN_STREAM) {
            stream = name();
            version = 0;
        }
        int count = random.nextInt(10) == 0 ? 2 : 1;
        List<String> ids = new ArrayList<>(count);
        List<Letter> letters = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ids.add(name());
            letters.add(Letters.get(random.nextInt()));
        }
        Draft draft = new Draft(stream, version, name(), ids, letters);
        version += count;
        return draft;
    }

    /** As long as a real id, without the price of a secure one. */
    private String name() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
