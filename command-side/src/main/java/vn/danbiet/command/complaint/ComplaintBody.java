package vn.danbiet.command.complaint;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.letter.Person;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintDirection;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.CourtOutcome;
import vn.danbiet.events.complaint.FirstDecision;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.Party;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.complaint.Recipient;
import vn.danbiet.events.complaint.RefusalGround;
import vn.danbiet.events.complaint.ReviewResult;
import vn.danbiet.events.complaint.TerminationGround;
import vn.danbiet.events.complaint.WithdrawalForm;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.platform.web.PlainText;

/**
 * What is sent to order something to a complaint. Every body may say when it happened in the world ({@code occurredAt},
 * RFC 3339); otherwise it happened now. Texts that are kept in clear name no complainant.
 */
sealed interface ComplaintBody {
    /** The longest subject or title, in characters. */
    int SUBJECT = 300;

    String NEVER_SEALED = "It is never encrypted and cannot be forgotten: name no complainant here.";

    String KEPT_AWAY = "The ids of the officers complained about. They are kept away from the case, except the head "
            + "who settles a first complaint by law.";

    /** The longest content, report, decision or other long text, in characters. */
    int TEXT = 20_000;

    /** The longest remark, reason or name, in characters. */
    int REMARK = 2_000;

    @Nullable
    Instant occurredAt();

    /** A body that says nothing but, perhaps, when. */
    record Bare(@Nullable Instant occurredAt) implements ComplaintBody {
        static final Bare NOW = new Bare(null);
    }

    /** What is complained about. */
    record Contested(
            @NotNull ContestedKind kind,
            @NotNull @PlainText(max = SUBJECT) @Schema(description = NEVER_SEALED) String title,
            @NotNull UnitId issuer,
            @Size(max = 20) @Nullable @Schema(description = KEPT_AWAY) List<@NotNull OfficerId> officers,
            @NotNull LocalDate knownOn) {
        ContestedAct toAct() {
            return new ContestedAct(kind, title, issuer, Objects.requireNonNullElse(officers, List.of()), knownOn);
        }
    }

    /** An officer registers a complaint. A second one is registered so only where the first is no case of this system. */
    record Receipt(
            @Nullable Instant occurredAt,
            @NotNull Channel channel,
            @Nullable Instance instance,
            @NotNull @Valid Contested contested,
            @NotNull @PlainText(max = SUBJECT) @Schema(description = NEVER_SEALED) String subject,
            @NotNull @PlainText(max = TEXT) String content,
            @Min(1) @Max(100_000) @Nullable Integer groupSize,
            @Nullable Boolean signed,
            @Nullable Boolean remote,
            @PlainText(max = 200) @Nullable String forwardedBy,
            @NotNull @Size(max = 100) List<@NotNull @Valid Person> complainants) implements ComplaintBody {}

    /** What is proposed, with what that direction needs. */
    record Classification(
            @Nullable Instant occurredAt,
            @NotNull ComplaintDirection direction,
            @NotNull ComplaintField field,
            @PlainText(max = REMARK) @Nullable String note,
            @PlainText(max = 200) @Nullable String competentBody,
            @PlainText(max = TEXT) @Nullable String guidance,
            @Nullable UnitId to,
            @PlainText(max = REMARK) @Nullable String reason) implements ComplaintBody {}

    record Acceptance(
            @Nullable Instant occurredAt,
            @Min(0) @Max(3_650) @Nullable Integer excusedDays,
            @NotNull @Size(max = 10) List<@NotNull Recipient> notified) implements ComplaintBody {}

    record NonAcceptance(
            @Nullable Instant occurredAt,
            @NotNull RefusalGround ground,
            @PlainText(max = TEXT) @Nullable String explanation,
            @NotNull @Size(max = 10) List<@NotNull Recipient> notified) implements ComplaintBody {}

    record Reason(@Nullable Instant occurredAt, @NotNull @PlainText(max = REMARK) String reason)
            implements
                ComplaintBody {}

    record Assignment(
            @Nullable Instant occurredAt,
            @NotNull OfficerId officer,
            @PlainText(max = REMARK) @Nullable String reason) implements ComplaintBody {}

    record Review(@Nullable Instant occurredAt, @NotNull ReviewResult result) implements ComplaintBody {}

    record Team(
            @Nullable Instant occurredAt,
            @NotNull OfficerId lead,
            @Size(max = 50) @Nullable List<@NotNull OfficerId> members) implements ComplaintBody {}

    record Request(@Nullable Instant occurredAt, @NotNull Party from, @NotNull @PlainText(max = TEXT) String what)
            implements
                ComplaintBody {}

    record Documents(
            @Nullable Instant occurredAt,
            @NotNull @Min(1) Integer request,
            @NotNull @PlainText(max = TEXT) String what) implements ComplaintBody {}

    record Findings(
            @Nullable Instant occurredAt,
            @NotNull Outcome finding,
            @NotNull Boolean meetsDemand,
            @NotNull @PlainText(max = TEXT) String report) implements ComplaintBody {}

    record Summons(
            @Nullable Instant occurredAt,
            @NotNull LocalDate on,
            @NotNull @PlainText(max = 500) String place,
            @NotNull OfficerId chair,
            @Nullable Boolean delegated) implements ComplaintBody {}

    record Minutes(
            @Nullable Instant occurredAt,
            @NotNull @Size(min = 1, max = 3) List<@NotNull Party> present,
            @NotNull Boolean agreed,
            @NotNull @PlainText(max = TEXT) String minutes) implements ComplaintBody {}

    record Absence(
            @Nullable Instant occurredAt,
            @NotNull Party absent,
            @NotNull Boolean excused,
            @NotNull @PlainText(max = TEXT) String minutes) implements ComplaintBody {}

    record Stay(@Nullable Instant occurredAt, @NotNull LocalDate until, @NotNull @PlainText(max = REMARK) String reason)
            implements
                ComplaintBody {}

    record Suspension(
            @Nullable Instant occurredAt,
            @NotNull PauseGround ground,
            @NotNull @PlainText(max = REMARK) String reason) implements ComplaintBody {}

    record PartialWithdrawal(
            @Nullable Instant occurredAt,
            @NotNull WithdrawalForm form,
            @NotNull @PlainText(max = TEXT) String withdrawn) implements ComplaintBody {}

    record FullWithdrawal(
            @Nullable Instant occurredAt,
            @NotNull WithdrawalForm form,
            @PlainText(max = REMARK) @Nullable String reason) implements ComplaintBody {}

    record TerminationOrder(@Nullable Instant occurredAt, @NotNull TerminationGround ground) implements ComplaintBody {}

    record LongText(@Nullable Instant occurredAt, @NotNull @PlainText(max = TEXT) String text)
            implements
                ComplaintBody {}

    record Draft(@Nullable Instant occurredAt, @NotNull Outcome outcome, @NotNull @PlainText(max = TEXT) String draft)
            implements
                ComplaintBody {}

    record Issue(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = 100) String number,
            @NotNull Outcome outcome,
            @Nullable FirstDecision firstDecision,
            @NotNull @PlainText(max = REMARK) @Schema(description = NEVER_SEALED) String operative,
            @NotNull @PlainText(max = TEXT) String decision) implements ComplaintBody {}

    record Recipients(
            @Nullable Instant occurredAt,
            @NotNull @Size(min = 1, max = 10) List<@NotNull Recipient> recipients) implements ComplaintBody {}

    record Publishing(
            @Nullable Instant occurredAt,
            @NotNull PublicationManner manner,
            @NotNull @PlainText(max = 500) String where,
            @Nullable LocalDate announcedOn,
            @NotNull Boolean bodyHasPortal) implements ComplaintBody {}

    record PublicationEnd(@Nullable Instant occurredAt, @NotNull PublicationManner manner) implements ComplaintBody {}

    record Appeal(
            @Nullable Instant occurredAt,
            @NotNull Channel channel,
            @NotNull @PlainText(max = TEXT) String content,
            @Nullable Boolean signed,
            @Nullable UnitId to) implements ComplaintBody {}

    record Suit(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = 200) String court,
            @NotNull @PlainText(max = 100) String suit) implements ComplaintBody {}

    record Ruling(
            @Nullable Instant occurredAt,
            @NotNull CourtOutcome outcome,
            @NotNull @PlainText(max = 200) String ruling) implements ComplaintBody {}

    record Measure(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = REMARK) String measure,
            @NotNull UnitId enforcer) implements ComplaintBody {}

    record Sanction(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = REMARK) String measure,
            @NotNull @PlainText(max = 200) String citation) implements ComplaintBody {}

    record WithholdingOrder(
            @Nullable Instant occurredAt,
            @NotNull WithholdingGround ground,
            @NotNull @PlainText(max = 200) String citation) implements ComplaintBody {}

    /** Whose personal data to forget; without subjects, everybody and everything. */
    record Forgetting(
            @Nullable Instant occurredAt,
            @NotNull ForgettingGround ground,
            @NotNull @PlainText(max = 200) String citation,
            @Size(min = 1, max = 101) @Nullable List<@NotNull DataSubject> subjects) implements ComplaintBody {}
}
