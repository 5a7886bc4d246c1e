package vn.danbiet.platform.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What every process knows of a view, in one document, so that one write changes which generation is read. As stored.
 *
 * @param id the name of the view
 * @param revision counts each beginning, takeover, abortion and removal: whoever decides one has seen the one before
 * @param newest the highest number that a generation was given; none is given twice
 * @param serving the number of the generation that is read, by {@link #key} of the version
 * @param generations by {@link #key} of the number
 * @param used when a process with this version was last heard of, by {@link #key} of the version
 */
public record ViewEntry(
        @BsonId String id,
        long revision,
        int newest,
        Map<String, Integer> serving,
        Map<String, Generation> generations,
        Map<String, Instant> used) {

    /** A name for a number: a bare one could be taken for a place in a list. */
    static String key(int number) {
        return "n" + number;
    }

    /** The one that programs with this version of the definition read. */
    Optional<Generation> serving(int version) {
        return Optional.ofNullable(serving.get(key(version))).map(number -> generations.get(key(number)));
    }

    Optional<Generation> building(int version) {
        return followed(version).filter(one -> one.state() == Generation.State.BUILDING).findFirst();
    }

    Stream<Generation> followed(int version) {
        return all().filter(one -> one.version() == version && one.isFollowed());
    }

    Stream<Generation> all() {
        return generations.values().stream().sorted(Comparator.comparing(Generation::number));
    }
}
