package vn.danbiet.log.verification;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.Hash;

/**
 * What the rules ask of one document, without its content.
 *
 * @param position claimed
 * @param stream UTF-8
 * @param version claimed
 * @param count claimed
 * @param events how many there are
 * @param at milliseconds since 1970
 * @param command UTF-8, or {@code null} when there is none
 * @param prev claimed
 * @param hash claimed
 * @param computed from the content
 * @param offset where a reader finds the document again: in an export the line, otherwise 0
 */
public record DocumentFacts(
        long position,
        byte[] stream,
        long version,
        int count,
        int events,
        long at,
        byte @Nullable [] command,
        Hash prev,
        Hash hash,
        Hash computed,
        Offset offset) {

    /**
     * A place in an export.
     *
     * @param line counted from 1; 0 where there are no lines
     * @param bytes before it
     */
    public record Offset(long line, long bytes) {
        /** For what is no export. */
        public static final Offset NONE = new Offset(0, 0);
    }

    String streamText() {
        return new String(stream, StandardCharsets.UTF_8);
    }
}
