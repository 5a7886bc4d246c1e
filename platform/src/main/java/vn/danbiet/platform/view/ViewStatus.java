package vn.danbiet.platform.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a view stands.
 *
 * @param version of its definition in this program
 * @param serving the generation that is read; nothing while it has never been complete in this version
 * @param building the one that is to take over
 * @param leaving what is about to be removed, and what programs of other versions read
 * @param deadLetters events that were put aside in what is read, with those that wait for them
 * @param skipped events that it does without
 */
public record ViewStatus(
        String name,
        int version,
        @Nullable Generation serving,
        @Nullable Generation building,
        List<Generation> leaving,
        long deadLetters,
        long skipped) {
    static ViewStatus of(String name, int version, @Nullable ViewEntry entry, long deadLetters, long skipped) {
        if (entry == null) {
            return new ViewStatus(name, version, null, null, List.of(), deadLetters, skipped);
        }
        return new ViewStatus(name, version, entry.serving(version).orElse(null), entry.building(version).orElse(null),
                entry.all().filter(one -> one.version() != version || !one.isFollowed()).toList(), deadLetters,
                skipped);
    }

    /** Up to where the log has gone into what is read, or will be when it is built. */
    public long position() {
        Generation newest = serving == null ? building : serving;
        return newest == null ? 0 : newest.position();
    }
}
