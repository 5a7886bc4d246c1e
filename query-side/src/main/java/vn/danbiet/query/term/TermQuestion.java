package vn.danbiet.query.term;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.platform.web.PlainText;

/**
 * What somebody asks about a term.
 *
 * @param rule id of a rule, for example {@code C-ACC2}, or of a step, for example {@code C-ACC}: then the one in force
 * @param variant of the case; nothing for the usual one
 * @param start the day it is counted from; for rules that count backwards, the day it has to precede
 */
record TermQuestion(
        @Schema(example = "C-ACC2") @NotNull @PlainText(max = 40) String rule,
        @Schema(example = "DEFAULT") @PlainText(max = 40) @Nullable String variant,
        @Schema(example = "2026-07-01") @NotNull LocalDate start,
        @Size(max = 20) @Nullable List<@Valid @NotNull StoppedClock> pauses,
        @Size(max = 10) @Nullable List<@Valid @NotNull MoreTime> extensions) {

    /**
     * The clock stands still.
     *
     * @param from the day it is stopped, the last that counts
     * @param on the day it goes on, the last that does not count; nothing while it stands still
     */
    record StoppedClock(@NotNull LocalDate from, @Nullable LocalDate on, @NotNull PauseGround ground) {}

    /**
     * The head extends the term.
     *
     * @param on the day of the decision
     * @param days in the rule's own unit; nothing for as many as its article allows
     */
    record MoreTime(@NotNull LocalDate on, @Min(1) @Max(1000) @Nullable Integer days) {}
}
