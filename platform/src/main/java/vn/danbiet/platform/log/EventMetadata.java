package vn.danbiet.platform.log;

import vn.danbiet.log.EventLogStorageEngine;

/** What the log keeps beside each event, all of it text: who did it, under which order, and on what basis. */
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

    /** The act it follows from, by its table: {@code complaint/ACCEPT}. With what follows, missing before there was this. */
    public static final String ACT = "act";

    /** Who may do that act, by the rules of the day. */
    public static final String ENTITLED = "entitled";

    /** The articles that govern the act, by the tables of the day; missing where a convention of this system does. */
    public static final String ARTICLES = "articles";

    private EventMetadata() {}
}
