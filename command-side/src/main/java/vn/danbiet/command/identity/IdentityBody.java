package vn.danbiet.command.identity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.platform.web.PlainText;

/** What is sent about that which a case keeps sealed apart. */
sealed interface IdentityBody {
    /** The longest letter or message, in characters. */
    int TEXT = 20_000;

    /** The longest reason, in characters. */
    int REASON = 2_000;

    /** A letter or message as it was written, to be sealed. */
    record Message(@Nullable Instant occurredAt, @NotNull @PlainText(max = TEXT) String text) implements IdentityBody {
        @Override
        public String toString() {
            return "Message[withheld]";
        }
    }

    /** What an original says, without what could give its author away. */
    record Cleared(@NotNull @PlainText(max = TEXT) String text) implements IdentityBody {
        @Override
        public String toString() {
            return "Cleared[withheld]";
        }
    }

    /** @param identity which of those that the case keeps, from 1; nothing for the first */
    record OpeningRequest(@Min(1) @Nullable Integer identity, @NotNull @PlainText(max = REASON) String reason)
            implements
                IdentityBody {
        @Override
        public String toString() {
            return "OpeningRequest[withheld]";
        }
    }

    /** There is nothing to say. */
    record Approval() implements IdentityBody {}

    record Refusal(@NotNull @PlainText(max = REASON) String reason) implements IdentityBody {
        @Override
        public String toString() {
            return "Refusal[withheld]";
        }
    }

    /** @param citation the article, order or decision */
    record Destruction(@NotNull ForgettingGround ground, @NotNull @PlainText(max = 200) String citation)
            implements
                IdentityBody {
        @Override
        public String toString() {
            return "Destruction[withheld]";
        }
    }
}
