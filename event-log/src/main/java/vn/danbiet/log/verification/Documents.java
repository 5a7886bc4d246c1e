package vn.danbiet.log.verification;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A log, or one stream of it, or an export, to be verified. */
public interface Documents {
    /** What is to be verified: checkpoints belong to one. */
    Scope scope();

    /** From the beginning, or from the last document that was verified, which is then the first one read. */
    Reading read(@Nullable Verified last);

    /** Answers about the documents themselves. */
    Witness witness();

    /** Answers about what is before the first document; {@code null} when nobody knows. */
    default @Nullable Witness before() {
        return null;
    }

    /** Documents one after the other. */
    interface Reading extends AutoCloseable {
        /**
         * The next document, or {@code null} at the end.
         *
         * @throws Malformed when it cannot be read as a document
         */
        @Nullable
        DocumentFacts next();

        /** How much of {@link #total} was read: positions or bytes. */
        long done();

        /** How much there is to read, as far as that was known at the beginning. */
        OptionalLong total();

        @Override
        void close();
    }
}
