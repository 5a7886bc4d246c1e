package vn.danbiet.command.violation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.identity.Identity;
import vn.danbiet.command.letter.Person;
import vn.danbiet.command.violation.ViolationCommand.Occurrence;
import vn.danbiet.command.violation.ViolationCommand.Origin;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.violation.AccusedPerson;
import vn.danbiet.events.violation.AppealOutcome;
import vn.danbiet.events.violation.Board;
import vn.danbiet.events.violation.ConclusionManner;
import vn.danbiet.events.violation.DismissalGround;
import vn.danbiet.events.violation.ExplanationForm;
import vn.danbiet.events.violation.InspectionManner;
import vn.danbiet.events.violation.SanctionForm;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationSource;
import vn.danbiet.platform.web.PlainText;

/**
 * What is sent to order something to a violation. Every body may say when it happened in the world ({@code occurredAt},
 * RFC 3339); otherwise it happened now. Texts that are kept in clear name no person.
 */
sealed interface ViolationBody {
    /** The longest subject or title, in characters. */
    int SUBJECT = 300;

    String NEVER_SEALED = "It is never encrypted and cannot be forgotten: name no person here.";

    String KEPT_AWAY = "The ids of the officers who are said to have committed it. They are kept away from the case.";

    String SEALED = "Who informed, to be sealed apart. Use one of this, informants, who stay by name, and "
            + "informantReference, for a name that is kept off this system.";

    String PART = "The letter of mixed content that was split, with a part that tells of this violation. Its words and "
            + "who wrote them are taken over; leave content and informants out.";

    /** The longest content, report, conclusion or other long text, in characters. */
    int TEXT = 20_000;

    /** The longest remark, reason or name, in characters. */
    int REMARK = 2_000;

    @Nullable
    Instant occurredAt();

    /** A body that says nothing but, perhaps, when. */
    record Bare(@Nullable Instant occurredAt) implements ViolationBody {
        static final Bare NOW = new Bare(null);
    }

    /** Somebody accused, by name. */
    record Accused(@NotNull @PlainText(max = 200) String name, @PlainText(max = SUBJECT) @Nullable String position) {
        AccusedPerson toPerson() {
            return new AccusedPerson(name, position);
        }

        /** Personal data stays out of logs and error texts, also by accident. */
        @Override
        public String toString() {
            return "Accused[withheld]";
        }
    }

    /** A violation is reported to a unit, or found by it. */
    record Report(
            @Nullable Instant occurredAt,
            @NotNull ViolationSource source,
            @Size(max = 64) @Nullable String sourceCase,
            @Nullable Board board,
            @PlainText(max = SUBJECT) @Schema(description = NEVER_SEALED) @Nullable String reference,
            @NotNull ViolationKind kind,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotNull UnitId violator,
            @Size(max = 20) @Schema(description = KEPT_AWAY) @Nullable List<@NotNull OfficerId> officers,
            @Size(max = 20) @Nullable List<@NotNull @Valid Accused> accused,
            @NotNull @PlainText(max = SUBJECT) @Schema(description = NEVER_SEALED) String subject,
            @PlainText(max = TEXT) @Nullable String content,
            @Schema(description = PART) @Nullable PetitionId letter,
            @Size(max = 100) @Nullable List<@NotNull @Valid Person> informants,
            @Valid @Schema(description = SEALED) @Nullable Identity informant,
            @Pattern(regexp = "[\\p{L}\\p{N}./-]{1,40}") @Nullable String informantReference) implements ViolationBody {
        Origin origin() {
            return new Origin(source, sourceCase, board, reference);
        }

        Occurrence occurrence() {
            return new Occurrence(kind, from, Objects.requireNonNullElse(until, from), violator);
        }

        /** What is kept of the request, to know it again: nothing of who informed. */
        Report withoutIdentity() {
            return new Report(occurredAt, source, sourceCase, board, reference, kind, from, until, violator, officers,
                    accused, subject, content, letter, informants, null, informantReference);
        }

        @Override
        public String toString() {
            return "Report[withheld]";
        }
    }

    record Transfer(@Nullable Instant occurredAt, @NotNull UnitId to, @NotNull @PlainText(max = REMARK) String reason)
            implements
                ViolationBody {
        @Override
        public String toString() {
            return "Transfer[withheld]";
        }
    }

    record Reason(@Nullable Instant occurredAt, @NotNull @PlainText(max = REMARK) String reason)
            implements
                ViolationBody {
        @Override
        public String toString() {
            return "Reason[withheld]";
        }
    }

    record Assignment(
            @Nullable Instant occurredAt,
            @NotNull OfficerId officer,
            @PlainText(max = REMARK) @Nullable String reason) implements ViolationBody {
        @Override
        public String toString() {
            return "Assignment[withheld]";
        }
    }

    record Dismissal(
            @Nullable Instant occurredAt,
            @NotNull DismissalGround ground,
            @PlainText(max = TEXT) @Nullable String explanation) implements ViolationBody {
        @Override
        public String toString() {
            return "Dismissal[withheld]";
        }
    }

    /** What a complaint that the report becomes is about. */
    record Contested(
            @NotNull ContestedKind kind,
            @NotNull @PlainText(max = SUBJECT) @Schema(description = NEVER_SEALED) String title,
            @NotNull UnitId issuer,
            @NotNull LocalDate knownOn) {
        ContestedAct toAct(List<OfficerId> officers) {
            return new ContestedAct(kind, title, issuer, officers, knownOn);
        }

        @Override
        public String toString() {
            return "Contested[withheld]";
        }
    }

    /** Without a child, a case is opened: a petition, or a complaint. */
    record Route(
            @Nullable Instant occurredAt,
            @NotNull CaseKind kind,
            @Size(max = 64) @Nullable String child,
            @Nullable Channel channel,
            @Valid @Nullable Contested contested,
            @NotNull @PlainText(max = TEXT) String content,
            @Nullable Boolean signed,
            @Nullable Boolean remote) implements ViolationBody {
        @Override
        public String toString() {
            return "Route[withheld]";
        }
    }

    record Outcome(
            @Nullable Instant occurredAt,
            @NotNull ViolationFinding finding,
            @NotNull @PlainText(max = TEXT) String text) implements ViolationBody {
        @Override
        public String toString() {
            return "Outcome[withheld]";
        }
    }

    record BoardPlan(
            @Nullable Instant occurredAt,
            @NotNull Board board,
            @NotNull LocalDate sentOn,
            @NotNull LocalDate checkOn,
            @NotNull @PlainText(max = TEXT) String plan) implements ViolationBody {
        @Override
        public String toString() {
            return "BoardPlan[withheld]";
        }
    }

    record Recommendation(
            @Nullable Instant occurredAt,
            @NotNull Board board,
            @Nullable LocalDate checkedOn,
            @NotNull @PlainText(max = TEXT) String recommendation) implements ViolationBody {
        @Override
        public String toString() {
            return "Recommendation[withheld]";
        }
    }

    record Answer(
            @Nullable Instant occurredAt,
            @NotNull Boolean followed,
            @NotNull @PlainText(max = TEXT) String answer) implements ViolationBody {
        @Override
        public String toString() {
            return "Answer[withheld]";
        }
    }

    record InspectionOrder(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = 100) String number,
            @NotNull InspectionManner manner,
            @NotNull OfficerId lead,
            @Size(max = 50) @Nullable List<@NotNull OfficerId> members,
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            @NotNull @PlainText(max = TEXT) String plan) implements ViolationBody {
        @Override
        public String toString() {
            return "InspectionOrder[withheld]";
        }
    }

    record Beginning(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = REMARK) @Schema(description = NEVER_SEALED) String record)
            implements
                ViolationBody {
        @Override
        public String toString() {
            return "Beginning[withheld]";
        }
    }

    record Naming(
            @Nullable Instant occurredAt,
            @Size(max = 20) @Schema(description = KEPT_AWAY) @Nullable List<@NotNull OfficerId> officers,
            @Size(max = 20) @Nullable List<@NotNull @Valid Accused> accused) implements ViolationBody {
        @Override
        public String toString() {
            return "Naming[withheld]";
        }
    }

    record LongText(@Nullable Instant occurredAt, @NotNull @PlainText(max = TEXT) String text)
            implements
                ViolationBody {
        @Override
        public String toString() {
            return "LongText[withheld]";
        }
    }

    record Explanation(
            @Nullable Instant occurredAt,
            @NotNull ExplanationForm form,
            @NotNull Boolean admitted,
            @NotNull @PlainText(max = TEXT) String explanation) implements ViolationBody {
        @Override
        public String toString() {
            return "Explanation[withheld]";
        }
    }

    record Concluding(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = 100) String number,
            @NotNull ViolationFinding conclusion,
            @NotNull ViolationKind kind,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotNull UnitId violator,
            @NotNull @PlainText(max = REMARK) @Schema(description = NEVER_SEALED) String operative,
            @NotNull @PlainText(max = TEXT) String text) implements ViolationBody {
        Occurrence occurrence() {
            return new Occurrence(kind, from, Objects.requireNonNullElse(until, from), violator);
        }

        @Override
        public String toString() {
            return "Concluding[withheld]";
        }
    }

    record Delivery(@Nullable Instant occurredAt, @NotNull @Min(1) @Max(1_000) Integer served)
            implements
                ViolationBody {}

    record Sanctioning(
            @Nullable Instant occurredAt,
            @NotNull SanctionForm form,
            @Nullable OfficerId officer,
            @PlainText(max = 200) @Nullable @Schema(description = "The name of somebody accused, as they were named.") String whom,
            @NotNull @PlainText(max = REMARK) @Schema(description = NEVER_SEALED) String measure,
            @NotNull @PlainText(max = 100) String number,
            @NotNull @PlainText(max = 200) String citation) implements ViolationBody {
        @Override
        public String toString() {
            return "Sanctioning[withheld]";
        }
    }

    record Clearance(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = REMARK) @Schema(description = NEVER_SEALED) String statement)
            implements
                ViolationBody {
        @Override
        public String toString() {
            return "Clearance[withheld]";
        }
    }

    record AppealDecision(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = 100) String number,
            @NotNull AppealOutcome outcome,
            @NotNull @PlainText(max = REMARK) @Schema(description = NEVER_SEALED) String operative,
            @NotNull @PlainText(max = TEXT) String text) implements ViolationBody {
        @Override
        public String toString() {
            return "AppealDecision[withheld]";
        }
    }

    record Remedy(
            @Nullable Instant occurredAt,
            @NotNull UnitId by,
            @NotNull LocalDate dueOn,
            @NotNull @PlainText(max = REMARK) @Schema(description = NEVER_SEALED) String remedy)
            implements
                ViolationBody {
        @Override
        public String toString() {
            return "Remedy[withheld]";
        }
    }

    record Progress(
            @Nullable Instant occurredAt,
            @NotNull @Min(0) @Max(100) Integer percent,
            @NotNull @PlainText(max = TEXT) String progress) implements ViolationBody {
        @Override
        public String toString() {
            return "Progress[withheld]";
        }
    }

    record Verification(
            @Nullable Instant occurredAt,
            @NotNull DataSubject evidence,
            @NotNull @PlainText(max = TEXT) String record) implements ViolationBody {
        @Override
        public String toString() {
            return "Verification[withheld]";
        }
    }

    record RemedyCancellation(
            @Nullable Instant occurredAt,
            @NotNull @PlainText(max = REMARK) @Schema(description = NEVER_SEALED) String reason)
            implements
                ViolationBody {
        @Override
        public String toString() {
            return "RemedyCancellation[withheld]";
        }
    }

    record Publishing(
            @Nullable Instant occurredAt,
            @NotNull ConclusionManner manner,
            @NotNull @PlainText(max = 500) String where) implements ViolationBody {
        @Override
        public String toString() {
            return "Publishing[withheld]";
        }
    }

    record PublicationEnd(@Nullable Instant occurredAt, @NotNull ConclusionManner manner) implements ViolationBody {}

    record WithholdingOrder(
            @Nullable Instant occurredAt,
            @NotNull WithholdingGround ground,
            @NotNull @PlainText(max = 200) String citation) implements ViolationBody {
        @Override
        public String toString() {
            return "WithholdingOrder[withheld]";
        }
    }

    /** Whose personal data to forget; without subjects, everybody and everything. */
    record Forgetting(
            @Nullable Instant occurredAt,
            @NotNull ForgettingGround ground,
            @NotNull @PlainText(max = 200) String citation,
            @Size(min = 1, max = 101) @Nullable List<@NotNull DataSubject> subjects) implements ViolationBody {
        @Override
        public String toString() {
            return "Forgetting[withheld]";
        }
    }
}
