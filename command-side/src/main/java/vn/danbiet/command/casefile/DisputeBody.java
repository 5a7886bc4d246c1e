package vn.danbiet.command.casefile;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.web.PlainText;

/**
 * What is sent to dispute an entry of a case.
 *
 * @param version of the case that the entry made, as the timeline tells it
 * @param words what is wrong. Sealed: it may name people. In a denunciation write nothing that gives the denouncer away
 * @param correction what it should say
 */
public record DisputeBody(
        @Nullable Instant occurredAt,
        @NotNull @Min(0) Long version,
        @NotNull @PlainText(max = 20_000) String words,
        @PlainText(max = 20_000) @Nullable String correction) {
    @Override
    public String toString() {
        return "DisputeBody[withheld]";
    }
}
