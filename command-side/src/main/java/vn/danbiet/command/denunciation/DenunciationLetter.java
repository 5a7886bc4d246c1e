package vn.danbiet.command.denunciation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.identity.Identity;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.platform.web.PlainText;

/** A denunciation as it is handed in, with what of it is sealed apart. */
sealed interface DenunciationLetter extends DenunciationBody {
    @Nullable
    Identity identity();

    @Nullable
    String identityReference();

    @Nullable
    String letter();

    /** Without what is sealed apart: it tells one order from another under the same key. */
    Object clear();

    String OFF_SYSTEM = "The reference of the paper file, where the list of state secrets covers the name; instead of"
            + " identity.";

    /** An officer registers a denunciation or other information. */
    record Received(
            @Nullable Instant occurredAt,
            @NotNull DenunciationChannel channel,
            @Valid @Nullable Identity identity,
            @PlainText(max = 40) @Nullable @Schema(description = OFF_SYSTEM) String identityReference,
            @PlainText(max = TEXT) @Nullable String letter,
            @Min(1) @Max(100_000) @Nullable Integer denouncers,
            @Nullable Boolean signed,
            @Nullable Boolean identityShown,
            @PlainText(max = NAME) @Nullable @Schema(description = NEVER_SEALED) String forwardedBy,
            @Nullable PetitionId splitFrom,
            @Size(max = 50) @Nullable List<@NotNull @Valid NamedPerson> denounced,
            @Size(max = 20) @Nullable List<@NotNull OfficerId> officers,
            @Size(max = 20) @Nullable List<@NotNull UnitId> units) implements DenunciationLetter {
        @Override
        public Received clear() {
            return new Received(occurredAt, channel, null, null, null, denouncers, signed, identityShown, forwardedBy,
                    splitFrom, denounced, officers, units);
        }

        /** Stays out of logs and error texts, also by accident. */
        @Override
        public String toString() {
            return "Received[withheld]";
        }
    }

    /** Somebody denounces online: information by the law (LTC 25), unless they sign later. */
    record SentOnline(
            @NotNull UnitId unit,
            @Valid @Nullable Identity identity,
            @NotNull @PlainText(max = TEXT) String letter,
            @Size(max = 50) @Nullable List<@NotNull @Valid NamedPerson> denounced) implements DenunciationLetter {
        @Override
        public @Nullable Instant occurredAt() {
            return null;
        }

        @Override
        public @Nullable String identityReference() {
            return null;
        }

        @Override
        public Object clear() {
            return Objects.requireNonNullElse(denounced, List.of());
        }

        /** Stays out of logs and error texts, also by accident. */
        @Override
        public String toString() {
            return "SentOnline[withheld]";
        }
    }

    /** Whoever denounced does not agree with the conclusion; on record by an officer, or by themselves. */
    record Repeated(
            @Nullable Instant occurredAt,
            @NotNull DenunciationChannel channel,
            @Nullable Boolean signed,
            @NotNull @PlainText(max = TEXT) String letter) implements DenunciationLetter {
        @Override
        public @Nullable Identity identity() {
            return null;
        }

        @Override
        public @Nullable String identityReference() {
            return null;
        }

        @Override
        public Repeated clear() {
            return new Repeated(occurredAt, channel, signed, "");
        }

        /** Stays out of logs and error texts, also by accident. */
        @Override
        public String toString() {
            return "Repeated[withheld]";
        }
    }
}
