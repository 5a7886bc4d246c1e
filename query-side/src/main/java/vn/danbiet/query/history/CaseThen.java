package vn.danbiet.query.history;

import java.time.Instant;
import java.util.Map;

/**
 * A case as it stood at a moment.
 *
 * @param position with {@code at} the moment: asked again with both, the answer is the same, but for who is forgotten
 *        in between
 * @param version of the case then
 * @param lastPosition of its last event by then
 * @param views what the endpoints of each view told of it, by the name of the view
 */
record CaseThen(String id, long position, Instant at, long version, long lastPosition, Map<String, Object> views) {}
