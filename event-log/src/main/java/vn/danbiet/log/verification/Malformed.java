package vn.danbiet.log.verification;

import org.jspecify.annotations.Nullable;
import vn.danbiet.log.verification.DocumentFacts.Offset;

/** A document cannot be read as one. */
public final class Malformed extends RuntimeException {
    private final Rule rule;
    private final @Nullable Long position;
    private final @Nullable String stream;
    private final transient Offset offset;

    /**
     * @param position of the document, where it can be read
     * @param stream of the document, where it can be read
     * @param message the place inside the document or the line
     */
    public Malformed(Rule rule, @Nullable Long position, @Nullable String stream, Offset offset, String message) {
        super(message, null, false, false);
        this.rule = rule;
        this.position = position;
        this.stream = stream;
        this.offset = offset;
    }

    Finding finding(long due) {
        return new Finding(position == null ? due : position, stream, offset.line(), rule, null, getMessage());
    }
}
