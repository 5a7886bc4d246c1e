package vn.danbiet.command.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.platform.web.PlainText;

/**
 * What is sent to add to the file of a case. Every body may say when it happened in the world ({@code occurredAt}, RFC
 * 3339); otherwise it happened now.
 */
sealed interface CasefileBody {
    /** The longest note or letter, in characters. */
    int TEXT = 20_000;

    /** The longest reason, in characters. */
    int REASON = 2_000;

    /** So many at once are no conflict of interest but a mistake. */
    int MOST_NAMED = 50;

    @Nullable
    Instant occurredAt();

    /** A note, an urging letter, an answer to one. Sealed: it may name people. */
    record Text(@Nullable Instant occurredAt, @NotNull @PlainText(max = TEXT) String text) implements CasefileBody {
        @Override
        public String toString() {
            return "Text[withheld]";
        }
    }

    /** Why a file is withdrawn. Sealed: it may name people. */
    record Reason(@Nullable Instant occurredAt, @NotNull @PlainText(max = REASON) String reason)
            implements
                CasefileBody {
        @Override
        public String toString() {
            return "Reason[withheld]";
        }
    }

    /** @param other the id of the case at the other end */
    record Link(@Nullable Instant occurredAt, @NotNull @PlainText(max = 64) String other, @NotNull LetterLink link)
            implements
                CasefileBody {
        @Override
        public String toString() {
            return "Link[withheld]";
        }
    }

    /** Who is kept away from the case. */
    record Conflict(
            @Nullable Instant occurredAt,
            @Size(max = MOST_NAMED) @Nullable List<@NotNull OfficerId> officers,
            @Size(max = MOST_NAMED) @Nullable List<@NotNull UnitId> units,
            @NotNull ConflictGround ground) implements CasefileBody {
        @Override
        public String toString() {
            return "Conflict[withheld]";
        }
    }

    /** Who may take part again. */
    record Lifting(
            @Nullable Instant occurredAt,
            @Size(max = MOST_NAMED) @Nullable List<@NotNull OfficerId> officers,
            @Size(max = MOST_NAMED) @Nullable List<@NotNull UnitId> units,
            @NotNull @PlainText(max = REASON) String reason) implements CasefileBody {
        @Override
        public String toString() {
            return "Lifting[withheld]";
        }
    }

    /** What an upload comes to, so that the same key with another file is refused. */
    record Upload(@Nullable Instant occurredAt, String name, String mediaType, String sha256) implements CasefileBody {
        @Override
        public String toString() {
            return "Upload[withheld]";
        }
    }
}
