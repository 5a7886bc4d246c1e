package vn.danbiet.query.violation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.violation.AppealOutcome;
import vn.danbiet.events.violation.ConclusionManner;
import vn.danbiet.events.violation.SanctionForm;
import vn.danbiet.events.violation.ViolationAppealDecided;
import vn.danbiet.events.violation.ViolationAppealWithdrawn;
import vn.danbiet.events.violation.ViolationAppealed;
import vn.danbiet.events.violation.ViolationConcluded;
import vn.danbiet.events.violation.ViolationConclusionDelivered;
import vn.danbiet.events.violation.ViolationConclusionPublished;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationPublicationEnded;
import vn.danbiet.events.violation.ViolationRemedyCancelled;
import vn.danbiet.events.violation.ViolationRemedyOrdered;
import vn.danbiet.events.violation.ViolationRemedyProgressed;
import vn.danbiet.events.violation.ViolationRemedyVerified;
import vn.danbiet.events.violation.ViolationSanctioned;
import vn.danbiet.events.violation.ViolationWithheld;

/** What came of it: the conclusion, who was held responsible, what was put right. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        @Nullable Conclusion conclusion,
        List<Appeal> appeals,
        List<Sanction> sanctions,
        List<Remedy> remedies,
        List<Publication> publications,
        boolean withheld) {
    static final Outcome NONE = new Outcome(null, List.of(), List.of(), List.of(), List.of(), false);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Conclusion(
            String number,
            ViolationFinding finding,
            String operative,
            OfficerId signedBy,
            Instant issuedAt,
            @Nullable Instant deliveredAt) {}

    /** @param outcome nothing until it is decided, or when it was withdrawn */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Appeal(
            int number,
            UnitId superior,
            Instant at,
            boolean withdrawn,
            @Nullable AppealOutcome outcome,
            @Nullable String operative) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sanction(
            SanctionForm form,
            @Nullable OfficerId officer,
            String measure,
            String number,
            String citation,
            Instant at) {}

    /**
     * @param evidence the file that shows that it is done
     * @param cancelledAt nothing while it is to be carried out, or was
     * @param cancelledFor the reason, as the public is told it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Remedy(
            int number,
            UnitId by,
            LocalDate dueOn,
            String remedy,
            int percent,
            @Nullable Instant verifiedAt,
            @Nullable DataSubject evidence,
            @Nullable Instant cancelledAt,
            @Nullable String cancelledFor) {
        private Remedy(ViolationRemedyOrdered one) {
            this(one.number(), one.by(), one.dueOn(), one.remedy(), 0, null, null, null, null);
        }

        private Remedy at(int progress) {
            return new Remedy(number, by, dueOn, remedy, progress, null, null, null, null);
        }

        private Remedy verified(ViolationRemedyVerified as) {
            return new Remedy(number, by, dueOn, remedy, 100, as.occurredAt(), as.evidence(), null, null);
        }

        private Remedy cancelled(ViolationRemedyCancelled as) {
            return new Remedy(number, by, dueOn, remedy, percent, null, null, as.occurredAt(), as.reason());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Publication(ConclusionManner manner, String where, Instant since, @Nullable Instant until) {}

    Outcome after(CaseEvent event) {
        return switch (event) {
            case ViolationConcluded one -> concluded(new Conclusion(one.number(), one.conclusion(), one.operative(),
                    one.signedBy(), one.occurredAt(), null));
            case ViolationConclusionDelivered one when conclusion != null ->
                concluded(new Conclusion(conclusion.number(), conclusion.finding(), conclusion.operative(),
                        conclusion.signedBy(), conclusion.issuedAt(), one.occurredAt()));
            case ViolationAppealed one ->
                appealed(with(appeals, new Appeal(one.number(), one.superior(), one.occurredAt(), false, null, null)));
            case ViolationAppealWithdrawn one -> appealed(appeals.stream()
                    .map(made -> made.number() == one.number()
                            ? new Appeal(made.number(), made.superior(), made.at(), true, null, null)
                            : made)
                    .toList());
            case ViolationAppealDecided one -> appealed(appeals.stream()
                    .map(made -> made.number() == one.number()
                            ? new Appeal(made.number(), made.superior(), made.at(), false, one.outcome(),
                                    one.operative())
                            : made)
                    .toList());
            case ViolationSanctioned one ->
                new Outcome(conclusion, appeals, with(sanctions, new Sanction(one.form(), one.officer(), one.measure(),
                        one.number(), one.citation(), one.occurredAt())), remedies, publications, withheld);
            case ViolationRemedyOrdered one -> remedied(with(remedies, new Remedy(one)));
            case ViolationRemedyProgressed one -> remedied(one.number(), made -> made.at(one.percent()));
            case ViolationRemedyVerified one -> remedied(one.number(), made -> made.verified(one));
            case ViolationRemedyCancelled one -> remedied(one.number(), made -> made.cancelled(one));
            case ViolationConclusionPublished one -> published(
                    with(publications, new Publication(one.manner(), one.where(), one.occurredAt(), null)), false);
            case ViolationPublicationEnded one -> published(publications.stream()
                    .map(made -> made.until() == null && made.manner() == one.manner()
                            ? new Publication(made.manner(), made.where(), made.since(), one.occurredAt())
                            : made)
                    .toList(), withheld);
            case ViolationWithheld _ -> published(publications, true);
            default -> this;
        };
    }

    /** Whom a sanction is about, is for those who work on it. */
    Outcome withoutOfficers() {
        return new Outcome(conclusion, appeals, sanctions.stream()
                .map(one -> new Sanction(one.form(), null, one.measure(), one.number(), one.citation(), one.at()))
                .toList(), remedies, publications, withheld);
    }

    private Outcome concluded(Conclusion next) {
        return new Outcome(next, appeals, sanctions, remedies, publications, withheld);
    }

    private Outcome appealed(List<Appeal> next) {
        return new Outcome(conclusion, next, sanctions, remedies, publications, withheld);
    }

    private Outcome remedied(int number, UnaryOperator<Remedy> next) {
        return remedied(remedies.stream().map(made -> made.number() == number ? next.apply(made) : made).toList());
    }

    private Outcome remedied(List<Remedy> next) {
        return new Outcome(conclusion, appeals, sanctions, next, publications, withheld);
    }

    private Outcome published(List<Publication> next, boolean withheld) {
        return new Outcome(conclusion, appeals, sanctions, remedies, next, withheld);
    }

    private static <T> List<T> with(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }
}
