package vn.danbiet.platform.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.danbiet.log.LogDocument;

/** Tells whoever follows a stream that this process has just appended to it. */
@Component
public final class Followers {
    private final Map<String, FollowedStream<?, ?>> followed = new ConcurrentHashMap<>();

    void add(String stream, FollowedStream<?, ?> follower) {
        if (followed.putIfAbsent(stream, follower) != null) {
            throw new IllegalStateException(stream + " is followed already; one state per stream is enough");
        }
    }

    /** Told by the log's engine. */
    void appended(LogDocument document) {
        FollowedStream<?, ?> follower = followed.get(document.stream());
        if (follower != null) {
            follower.lookAgain();
        }
    }
}
