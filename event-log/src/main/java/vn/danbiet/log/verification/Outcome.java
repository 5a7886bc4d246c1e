package vn.danbiet.log.verification;

import org.jspecify.annotations.Nullable;

/** How a verification ended. */
public sealed interface Outcome {
    /**
     * Everything up to this document is as it should be. In a single stream the links between documents were not
     * checked: they go across streams.
     *
     * @param last {@code null} when there is no document
     */
    record Valid(@Nullable Verified last) implements Outcome {}

    /** A document breaks a rule; everything before it is as it should be. */
    record Broken(Finding finding, @Nullable Verified last) implements Outcome {}

    /** Somebody stopped it; everything up to this document is as it should be. */
    record Stopped(@Nullable Verified last) implements Outcome {}
}
