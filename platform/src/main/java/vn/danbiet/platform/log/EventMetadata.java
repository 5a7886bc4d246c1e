package vn.danbiet.platform.log;

import vn.danbiet.log.EventLogStorageEngine;

/** What the log keeps beside each event, all of it text: who did it, and under which order. */
public final class EventMetadata {
    /** The subject of the token; {@code petitioner} or {@code system} where there is none. */
    public static final String ACTOR = "actor";

    /** In what capacity. */
    public static final String STANDING = "standing";

    /** The unit they acted for; missing for petitioners and the system. */
    public static final String UNIT = "unit";

    /** The id of the order; unique in the log. */
    public static final String COMMAND_ID = EventLogStorageEngine.COMMAND_ID;

    /** A keyed digest of what was sent, to tell another order under the same key. */
    public static final String REQUEST = "request";

    private EventMetadata() {}
}
