package vn.danbiet.command.casefile;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.platform.web.PlainText;

/** What is sent to order something about a term. Each may say when it happened ({@code occurredAt}); otherwise now. */
sealed interface TermBody {
    @Nullable
    Instant occurredAt();

    record Extension(
            @Nullable Instant occurredAt,
            @Min(1) @Max(366) @Schema(description = "In the term's own unit; absent for as many as its article allows.") @Nullable Integer days,
            @NotNull @PlainText(max = 2_000) @Schema(description = "As decided. It is never encrypted and cannot be forgotten: name no petitioner here.") String reason)
            implements
                TermBody {
        @Override
        public String toString() {
            return "Extension[withheld]";
        }
    }

    record Pause(@Nullable Instant occurredAt, @NotNull PauseGround ground) implements TermBody {}

    record Resumption(@Nullable Instant occurredAt) implements TermBody {
        static final Resumption NOW = new Resumption(null);
    }
}
