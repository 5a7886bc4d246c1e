package vn.danbiet.command.petition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.letter.Person;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.Direction;
import vn.danbiet.events.petition.FilingReason;
import vn.danbiet.events.petition.NoActionReason;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.platform.web.PlainText;

/**
 * What is sent to order something. Every body may say when it happened in the world ({@code occurredAt}, RFC 3339);
 * otherwise it happened now.
 */
sealed interface PetitionBody {
    /** The longest subject, in characters. */
    int SUBJECT = 300;

    String NEVER_SEALED = "The matter in a few words. It is never encrypted and cannot be forgotten: name no person here.";

    /** The longest content, answer or other long text, in characters. */
    int TEXT = 20_000;

    /** The longest remark, reason or name, in characters. */
    int REMARK = 2_000;

    @Nullable
    Instant occurredAt();

    /** A body that says nothing but, perhaps, when. */
    record Bare(@Nullable Instant occurredAt) implements PetitionBody {
        static final Bare NOW = new Bare(null);
    }

    /** An officer registers a petition for somebody. The subject is never sealed: it must not name anybody. */
    record Receipt(
            @Nullable Instant occurredAt,
            @NotNull Channel channel,
            @NotNull @PlainText(max = SUBJECT) @Schema(description = NEVER_SEALED) String subject,
            @NotNull @PlainText(max = TEXT) String content,
            @Min(1) @Max(100_000) @Nullable Integer groupSize,
            @Nullable Boolean signed,
            @NotNull @Size(max = 100) List<@NotNull @Valid Person> petitioners) implements PetitionBody {}

    /** A petitioner sends one in. The subject is never sealed: it must not name anybody. */
    record OnlineReceipt(
            @NotNull UnitId unit,
            @NotNull @PlainText(max = SUBJECT) @Schema(description = NEVER_SEALED) String subject,
            @NotNull @PlainText(max = TEXT) String content,
            @Min(1) @Max(100_000) @Nullable Integer groupSize,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Person> petitioners) implements PetitionBody {
        @Override
        public @Nullable Instant occurredAt() {
            return null;
        }
    }

    /** The parts of a mixed letter. */
    record Split(@Nullable Instant occurredAt, @NotNull @Size(max = 20) List<@NotNull @Valid Part> parts)
            implements
                PetitionBody {}

    /** One part; subject and content are for petitions and complaints. */
    record Part(
            @NotNull CaseKind kind,
            @PlainText(max = SUBJECT) @Schema(description = NEVER_SEALED) @Nullable String subject,
            @PlainText(max = TEXT) @Nullable String content) {}

    /** What is proposed, with what that direction needs. */
    record Classification(
            @Nullable Instant occurredAt,
            @NotNull Direction direction,
            @NotNull SubjectField field,
            @PlainText(max = REMARK) @Nullable String note,
            @PlainText(max = 200) @Nullable String competentBody,
            @PlainText(max = TEXT) @Nullable String guidance,
            @Nullable UnitId to,
            @PlainText(max = REMARK) @Nullable String reason,
            @Nullable FilingReason filingReason,
            @Nullable NoActionReason noActionReason) implements PetitionBody {}

    record Assignment(
            @Nullable Instant occurredAt,
            @NotNull OfficerId officer,
            @PlainText(max = REMARK) @Nullable String reason) implements PetitionBody {}

    record LongText(@Nullable Instant occurredAt, @NotNull @PlainText(max = TEXT) String text)
            implements
                PetitionBody {}

    record Withholding(
            @Nullable Instant occurredAt,
            @NotNull WithholdingGround ground,
            @NotNull @PlainText(max = 200) String citation) implements PetitionBody {}

    record Rating(
            @Nullable Instant occurredAt,
            @NotNull @Min(1) @Max(5) Integer score,
            @PlainText(max = REMARK) @Nullable String comment) implements PetitionBody {}

    record Withdrawal(@Nullable Instant occurredAt, @PlainText(max = REMARK) @Nullable String reason)
            implements
                PetitionBody {}

    record Transfer(@Nullable Instant occurredAt, @NotNull UnitId to, @NotNull @PlainText(max = REMARK) String reason)
            implements
                PetitionBody {}

    record Reason(@Nullable Instant occurredAt, @NotNull @PlainText(max = REMARK) String reason)
            implements
                PetitionBody {}

    /**
     * Whose personal data to forget.
     *
     * @param citation the article, order or decision
     * @param subjects some of the petitioners, or what they wrote; absent for everybody and everything
     */
    record Forgetting(
            @Nullable Instant occurredAt,
            @NotNull ForgettingGround ground,
            @NotNull @PlainText(max = 200) String citation,
            @Size(min = 1, max = 101) @Nullable List<@NotNull DataSubject> subjects) implements PetitionBody {}
}
