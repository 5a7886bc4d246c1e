package vn.danbiet.command.denunciation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.denunciation.ComplexityCriterion;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.Denounced;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationField;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationRecipient;
import vn.danbiet.events.denunciation.DenunciationTerminationGround;
import vn.danbiet.events.denunciation.GoesOnGround;
import vn.danbiet.events.denunciation.HandlingMeasure;
import vn.danbiet.events.denunciation.Hearing;
import vn.danbiet.events.denunciation.IdentityFinding;
import vn.danbiet.events.denunciation.InformationGround;
import vn.danbiet.events.denunciation.RefusalReason;
import vn.danbiet.events.denunciation.ResettlementGround;
import vn.danbiet.events.denunciation.WithdrawalManner;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.platform.web.PlainText;

/**
 * What is sent to order something to a denunciation. Every body may say when it happened in the world ({@code occurredAt},
 * RFC 3339); otherwise it happened now. Texts that are kept in clear name neither denouncer nor denounced.
 */
sealed interface DenunciationBody
        permits DenunciationBody.Bare, DenunciationLetter, DenunciationBody.Reason, DenunciationBody.LongText,
        DenunciationBody.Numbered, DenunciationBody.IdentityCheck, DenunciationBody.Precheck, DenunciationBody.Transfer,
        DenunciationBody.Recipients, DenunciationBody.NonAcceptance, DenunciationBody.Information,
        DenunciationBody.Inspection, DenunciationBody.Outside, DenunciationBody.Investigation,
        DenunciationBody.Assignment, DenunciationBody.Team, DenunciationBody.Naming, DenunciationBody.HearingRecord,
        DenunciationBody.Grading, DenunciationBody.Findings, DenunciationBody.SuspensionOrder,
        DenunciationBody.WithdrawalRecord, DenunciationBody.GoingOn, DenunciationBody.TerminationOrder,
        DenunciationBody.Draft, DenunciationBody.ConclusionText, DenunciationBody.Measures, DenunciationBody.Progress,
        DenunciationBody.PublicationOrder, DenunciationBody.Ending, DenunciationBody.WithholdingOrder,
        DenunciationBody.Review, DenunciationBody.Forgetting {
    String NEVER_SEALED = "It is never encrypted and cannot be forgotten: name neither denouncer nor denounced here.";

    String TO_THE_PUBLIC = "What the public reads: without state secrets, and without what could tell who denounced or who"
            + " was denounced.";

    /** The longest letter, report, conclusion or other long text, in characters. */
    int TEXT = 20_000;

    /** The longest remark or reason, in characters. */
    int REMARK = 2_000;

    /** The longest name of a body, in characters. */
    int NAME = 200;

    /** The longest number of a decision, in characters. */
    int NUMBER = 50;

    @Nullable
    Instant occurredAt();

    /** A body that says nothing but, perhaps, when. */
    record Bare(@Nullable Instant occurredAt) implements DenunciationBody {
        static final Bare NOW = new Bare(null);
    }

    /** Somebody who is denounced. */
    record NamedPerson(
            @NotNull @PlainText(max = NAME) String name,
            @PlainText(max = NAME) @Nullable String position,
            @PlainText(max = NAME) @Nullable String workplace) {
        Denounced toDenounced() {
            return new Denounced(name, position, workplace);
        }

        /** Personal data stays out of logs and error texts, also by accident. */
        @Override
        public String toString() {
            return "NamedPerson[withheld]";
        }
    }

    /** What the precheck found. */
    record ConditionsFound(
            @NotNull Boolean capable,
            @NotNull Boolean ownAuthority,
            @NotNull Boolean founded,
            @NotNull Boolean clearAndVerifiable,
            @NotNull Boolean crime) {
        Conditions toConditions() {
            return new Conditions(capable, ownAuthority, founded, clearAndVerifiable, crime);
        }
    }

    record Reason(@Nullable Instant occurredAt, @NotNull @PlainText(max = REMARK) String reason)
            implements
                DenunciationBody {
        @Override
        public String toString() {
            return "Reason[withheld]";
        }
    }

    record LongText(@Nullable Instant occurredAt, @NotNull @PlainText(max = TEXT) String text)
            implements
                DenunciationBody {
        @Override
        public String toString() {
            return "LongText[withheld]";
        }
    }

    record Numbered(@Nullable Instant occurredAt, @NotNull @PlainText(max = NUMBER) String number)
            implements
                DenunciationBody {
        @Override
        public String toString() {
            return "Numbered[withheld]";
        }
    }

    record IdentityCheck(@Nullable Instant occurredAt, @NotNull IdentityFinding finding) implements DenunciationBody {}

    record Precheck(
            @Nullable Instant occurredAt,
            @NotNull DenunciationField field,
            @NotNull @Valid ConditionsFound conditions,
            @NotNull DenunciationDirection direction,
            @PlainText(max = REMARK) @Nullable String note) implements DenunciationBody {
        @Override
        public String toString() {
            return "Precheck[withheld]";
        }
    }

    record Transfer(
            @Nullable Instant occurredAt,
            @NotNull UnitId to,
            @NotNull @PlainText(max = REMARK) @Schema(description = NEVER_SEALED) String reason)
            implements
                DenunciationBody {
        @Override
        public String toString() {
            return "Transfer[withheld]";
        }
    }

    record Recipients(
            @Nullable Instant occurredAt,
            @NotNull @Size(min = 1, max = 10) List<@NotNull DenunciationRecipient> to) implements DenunciationBody {}

    record NonAcceptance(
            @Nullable Instant occurredAt,
            @NotNull RefusalReason reason,
            @PlainText(max = TEXT) @Nullable String explanation,
            @NotNull @Size(max = 10) List<@NotNull DenunciationRecipient> notified) implements DenunciationBody {
        @Override
        public String toString() {
            return "NonAcceptance[withheld]";
        }
    }

    record Information(@Nullable Instant occurredAt, @NotNull InformationGround ground) implements DenunciationBody {}

    record Inspection(
            @Nullable Instant occurredAt,
            @NotNull InformationGround ground,
            @NotNull @PlainText(max = NAME) @Schema(description = NEVER_SEALED) String body)
            implements
                DenunciationBody {
        @Override
        public String toString() {
            return "Inspection[withheld]";
        }
    }

    record Outside(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = NAME) @Schema(description = NEVER_SEALED) String authority,
            @NotNull @PlainText(max = NAME) String citation) implements DenunciationBody {
        @Override
        public String toString() {
            return "Outside[withheld]";
        }
    }

    record Investigation(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = NAME) @Schema(description = NEVER_SEALED) String authority,
            @NotNull @PlainText(max = NUMBER) String number,
            @NotNull Boolean whole) implements DenunciationBody {
        @Override
        public String toString() {
            return "Investigation[withheld]";
        }
    }

    record Assignment(
            @Nullable Instant occurredAt,
            @NotNull OfficerId officer,
            @PlainText(max = REMARK) @Nullable String reason) implements DenunciationBody {
        @Override
        public String toString() {
            return "Assignment[withheld]";
        }
    }

    record Team(
            @Nullable Instant occurredAt,
            @NotNull OfficerId lead,
            @NotNull @Size(max = 20) List<@NotNull OfficerId> members) implements DenunciationBody {
        @Override
        public String toString() {
            return "Team[withheld]";
        }
    }

    record Naming(
            @Nullable Instant occurredAt,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NamedPerson> denounced,
            @Size(max = 20) @Nullable List<@NotNull OfficerId> officers,
            @Size(max = 20) @Nullable List<@NotNull UnitId> units) implements DenunciationBody {
        @Override
        public String toString() {
            return "Naming[withheld]";
        }
    }

    record HearingRecord(
            @Nullable Instant occurredAt,
            @NotNull DataSubject person,
            @NotNull Hearing hearing,
            @PlainText(max = TEXT) @Nullable String account) implements DenunciationBody {
        @Override
        public String toString() {
            return "HearingRecord[withheld]";
        }
    }

    record Grading(@Nullable Instant occurredAt, @NotNull @Size(max = 7) Set<@NotNull ComplexityCriterion> criteria)
            implements
                DenunciationBody {}

    record Findings(
            @Nullable Instant occurredAt,
            @NotNull DenunciationOutcome finding,
            @NotNull @PlainText(max = TEXT) String report) implements DenunciationBody {
        @Override
        public String toString() {
            return "Findings[withheld]";
        }
    }

    record SuspensionOrder(
            @Nullable Instant occurredAt,
            @NotNull PauseGround ground,
            @NotNull @PlainText(max = NUMBER) String number) implements DenunciationBody {
        @Override
        public String toString() {
            return "SuspensionOrder[withheld]";
        }
    }

    record WithdrawalRecord(
            @Nullable Instant occurredAt,
            @NotNull WithdrawalManner manner,
            @Min(1) @Max(100_000) @Nullable Integer withdrawing) implements DenunciationBody {}

    record GoingOn(
            @Nullable Instant occurredAt,
            @NotNull GoesOnGround ground,
            @NotNull @PlainText(max = TEXT) String finding) implements DenunciationBody {
        @Override
        public String toString() {
            return "GoingOn[withheld]";
        }
    }

    record TerminationOrder(
            @Nullable Instant occurredAt,
            @NotNull DenunciationTerminationGround ground,
            @NotNull @PlainText(max = NUMBER) String number) implements DenunciationBody {
        @Override
        public String toString() {
            return "TerminationOrder[withheld]";
        }
    }

    record Draft(
            @Nullable Instant occurredAt,
            @NotNull DenunciationOutcome outcome,
            @NotNull @PlainText(max = TEXT) String draft) implements DenunciationBody {
        @Override
        public String toString() {
            return "Draft[withheld]";
        }
    }

    record ConclusionText(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = NUMBER) String number,
            @NotNull DenunciationOutcome outcome,
            @Nullable Boolean wilfullyFalse,
            @NotNull @PlainText(max = REMARK) @Schema(description = NEVER_SEALED) String summary,
            @NotNull @PlainText(max = TEXT) String responsibility,
            @NotNull @PlainText(max = TEXT) String conclusion) implements DenunciationBody {
        @Override
        public String toString() {
            return "ConclusionText[withheld]";
        }
    }

    record Measures(
            @Nullable Instant occurredAt,
            @NotNull @Size(min = 1, max = 8) List<@NotNull HandlingMeasure> measures,
            @NotNull @PlainText(max = TEXT) String details) implements DenunciationBody {
        @Override
        public String toString() {
            return "Measures[withheld]";
        }
    }

    record Progress(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = TEXT) String progress,
            @NotNull Boolean completed) implements DenunciationBody {
        @Override
        public String toString() {
            return "Progress[withheld]";
        }
    }

    record PublicationOrder(
            @Nullable Instant occurredAt,
            @NotNull PublicationManner manner,
            @NotNull @PlainText(max = REMARK) String where,
            @NotNull @PlainText(max = TEXT) @Schema(description = TO_THE_PUBLIC) String text)
            implements
                DenunciationBody {
        @Override
        public String toString() {
            return "PublicationOrder[withheld]";
        }
    }

    record Ending(@Nullable Instant occurredAt, @NotNull PublicationManner manner) implements DenunciationBody {}

    record WithholdingOrder(
            @Nullable Instant occurredAt,
            @NotNull WithholdingGround ground,
            @NotNull @PlainText(max = REMARK) String citation) implements DenunciationBody {
        @Override
        public String toString() {
            return "WithholdingOrder[withheld]";
        }
    }

    record Review(
            @Nullable Instant occurredAt,
            @NotNull @Size(max = 3) Set<@NotNull ResettlementGround> grounds,
            @NotNull @PlainText(max = TEXT) String finding) implements DenunciationBody {
        @Override
        public String toString() {
            return "Review[withheld]";
        }
    }

    record Forgetting(
            @Nullable Instant occurredAt,
            @Size(max = 200) @Nullable List<@NotNull DataSubject> subjects,
            @NotNull ForgettingGround ground,
            @NotNull @PlainText(max = REMARK) String citation) implements DenunciationBody {
        @Override
        public String toString() {
            return "Forgetting[withheld]";
        }
    }
}
