package vn.danbiet.log.verification;

import org.jspecify.annotations.Nullable;

/**
 * What a verification is about.
 *
 * @param stream the only stream, or {@code null} for all documents
 * @param after the position of the last event before the first document; 0 for a log from its beginning
 */
public record Scope(@Nullable String stream, long after) {
    /** A log from its beginning. */
    public static final Scope WHOLE = new Scope(null, 0);

    /** One stream from its beginning. Links between documents cannot be checked then. */
    public static Scope of(String stream) {
        return new Scope(stream, 0);
    }
}
