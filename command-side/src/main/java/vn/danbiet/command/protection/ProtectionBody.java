package vn.danbiet.command.protection;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.identity.Identity;
import vn.danbiet.command.protection.ProtectionCommand.MeasureOrder;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.protection.BodyKind;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.events.protection.Measure;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.RefusalGround;
import vn.danbiet.events.protection.RequestForm;
import vn.danbiet.platform.web.PlainText;

/**
 * What is sent to order something to a protection. Every body may say when it happened in the world ({@code occurredAt},
 * RFC 3339); otherwise it happened now. What officers write gives away nobody who is protected.
 */
sealed interface ProtectionBody {
    /** The longest report or note, in characters. */
    int TEXT = 20_000;

    /** The longest reason or explanation, in characters. */
    int REMARK = 2_000;

    /** So many people are no family any more. */
    int MOST_PERSONS = 20;

    int MOST_MEASURES = 50;

    String GIVES_NOBODY_AWAY = "Everybody who works on the case reads it: write nothing that gives away who is protected.";

    @Nullable
    Instant occurredAt();

    /** A body that says nothing but, perhaps, when. */
    record Bare(@Nullable Instant occurredAt) implements ProtectionBody {
        static final Bare NOW = new Bare(null);
    }

    /**
     * Somebody to be protected.
     *
     * @param identity sealed at once; absent where it is kept off the system, or known from the denunciation
     * @param offSystem the reference of the paper file that says it, where the name is a state secret
     */
    record Protected(
            @NotNull IdentityOf of,
            @Valid @Nullable Identity identity,
            @Pattern(regexp = "[\\p{L}\\p{N}./-]{1,40}") @Nullable String offSystem) {
        @Override
        public String toString() {
            return "Protected[withheld]";
        }
    }

    /** An officer, the head or a custodian takes a request down. */
    record Request(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = 64) String denunciation,
            @NotNull RequestForm form,
            @Nullable Boolean urgent,
            @NotNull @Size(min = 1, max = MOST_PERSONS) List<@NotNull @Valid Protected> persons,
            @NotNull @Size(min = 1, max = 5) List<@NotNull ProtectionBasis> bases,
            @Size(max = MOST_MEASURES) @Nullable List<@NotNull Measure> sought,
            @PlainText(max = TEXT) @Schema(description = "As it was asked for; sealed, read by a custodian only.") @Nullable String original,
            @PlainText(max = TEXT) @Schema(description = GIVES_NOBODY_AWAY) @Nullable String summary)
            implements
                ProtectionBody {
        @Override
        public String toString() {
            return "Request[withheld]";
        }
    }

    /** The denouncer asks for it, with the receipt. */
    record OnlineRequest(
            @Nullable Instant occurredAt,
            @Nullable Boolean urgent,
            @NotNull @Size(min = 1, max = MOST_PERSONS) List<@NotNull @Valid Protected> persons,
            @NotNull @Size(min = 1, max = 5) List<@NotNull ProtectionBasis> bases,
            @Size(max = MOST_MEASURES) @Nullable List<@NotNull Measure> sought,
            @NotNull @PlainText(max = TEXT) @Schema(description = "Why, in your own words; sealed, read by a custodian only.") String words)
            implements
                ProtectionBody {
        @Override
        public String toString() {
            return "OnlineRequest[withheld]";
        }
    }

    /** What tells one request from another under the same key: all of it but what is sealed. */
    record Unsealed(
            @Nullable Instant occurredAt,
            String denunciation,
            RequestForm form,
            boolean urgent,
            List<IdentityOf> persons,
            List<ProtectionBasis> bases,
            List<Measure> sought,
            @Nullable String summary) implements ProtectionBody {
        @Override
        public String toString() {
            return "Unsealed[withheld]";
        }
    }

    record Assignment(
            @Nullable Instant occurredAt,
            @NotNull OfficerId officer,
            @PlainText(max = REMARK) @Nullable String reason) implements ProtectionBody {
        @Override
        public String toString() {
            return "Assignment[withheld]";
        }
    }

    record Report(
            @Nullable Instant occurredAt,
            @NotNull @Size(max = 5) List<@NotNull ProtectionBasis> found,
            @NotNull @PlainText(max = TEXT) @Schema(description = GIVES_NOBODY_AWAY) String report)
            implements
                ProtectionBody {
        @Override
        public String toString() {
            return "Report[withheld]";
        }
    }

    /** @param consented for what needs their consent */
    record Ordered(
            @NotNull Measure measure,
            @NotNull @Size(max = MOST_PERSONS) List<@NotNull Integer> persons,
            @Nullable BodyKind by,
            @Nullable LocalDate until,
            @Nullable Boolean consented) {
        MeasureOrder order() {
            return new MeasureOrder(measure, persons, by, until, Boolean.TRUE.equals(consented));
        }
    }

    record Interim(
            @Nullable Instant occurredAt,
            @NotNull @Size(max = MOST_MEASURES) List<@NotNull @Valid Ordered> measures) implements ProtectionBody {}

    record Decision(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = 300) @Schema(description = "Number and date of the decision. It is never encrypted: name nobody here.") String decision,
            @NotNull @Size(max = 5) List<@NotNull ProtectionBasis> bases,
            @NotNull @Size(max = MOST_MEASURES) List<@NotNull @Valid Ordered> measures) implements ProtectionBody {
        @Override
        public String toString() {
            return "Decision[withheld]";
        }
    }

    record NonProtection(
            @Nullable Instant occurredAt,
            @NotNull RefusalGround ground,
            @NotNull @PlainText(max = REMARK) @Schema(description = GIVES_NOBODY_AWAY) String explanation)
            implements
                ProtectionBody {
        @Override
        public String toString() {
            return "NonProtection[withheld]";
        }
    }

    record Asking(
            @Nullable Instant occurredAt,
            @NotNull BodyKind kind,
            @NotNull @PlainText(max = 300) @Schema(description = "Which body. It is never encrypted: name nobody who is protected.") String body,
            @NotNull @Size(max = MOST_MEASURES) List<@NotNull Integer> measures,
            @NotNull LocalDate answerBy) implements ProtectionBody {
        @Override
        public String toString() {
            return "Asking[withheld]";
        }
    }

    record Answer(
            @Nullable Instant occurredAt,
            @NotNull Boolean agreed,
            @NotNull @PlainText(max = TEXT) @Schema(description = GIVES_NOBODY_AWAY) String answer)
            implements
                ProtectionBody {
        @Override
        public String toString() {
            return "Answer[withheld]";
        }
    }

    record Note(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = TEXT) @Schema(description = GIVES_NOBODY_AWAY) String note)
            implements
                ProtectionBody {
        @Override
        public String toString() {
            return "Note[withheld]";
        }
    }

    record Change(
            @Nullable Instant occurredAt,
            @Size(max = MOST_MEASURES) @Nullable List<@NotNull @Valid Ordered> added,
            @Size(max = MOST_MEASURES) @Nullable List<@NotNull Integer> ended,
            @NotNull @PlainText(max = REMARK) @Schema(description = GIVES_NOBODY_AWAY) String reason)
            implements
                ProtectionBody {
        @Override
        public String toString() {
            return "Change[withheld]";
        }
    }

    record End(
            @Nullable Instant occurredAt,
            @NotNull EndGround ground,
            @NotNull @PlainText(max = REMARK) @Schema(description = GIVES_NOBODY_AWAY) String explanation)
            implements
                ProtectionBody {
        @Override
        public String toString() {
            return "End[withheld]";
        }
    }

    record Forgetting(
            @Nullable Instant occurredAt,
            @NotNull ForgettingGround ground,
            @NotNull @PlainText(max = 300) String citation) implements ProtectionBody {
        @Override
        public String toString() {
            return "Forgetting[withheld]";
        }
    }
}
