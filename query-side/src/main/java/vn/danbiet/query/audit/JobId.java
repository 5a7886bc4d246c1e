package vn.danbiet.query.audit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names what auditors have run beside everything else. */
public final class JobId {
    private JobId() {}

    /** The id of what somebody begins under their own name for it; a fresh one without such a name. */
    public static String of(String startedBy, @Nullable String key) {
        return (key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((startedBy + "\n" + key).getBytes(StandardCharsets.UTF_8))).toString();
    }
}
