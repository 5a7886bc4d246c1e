package vn.danbiet.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.complaint.ComplaintCommand.OrderVerification;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDocuments;
import vn.danbiet.command.complaint.ComplaintCommand.ReportFindings;
import vn.danbiet.command.complaint.ComplaintCommand.RequestDocuments;
import vn.danbiet.command.complaint.ComplaintCommand.ReviewContestedAct;
import vn.danbiet.events.complaint.ComplaintDocumentsRequested;
import vn.danbiet.events.complaint.ComplaintDocumentsSupplied;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.ComplaintFindingsReported;
import vn.danbiet.events.complaint.ComplaintReviewed;
import vn.danbiet.events.complaint.ComplaintVerificationOrdered;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.ReviewResult;

/** What is true of the complaint: the recheck, the verification with its team and its requests, the findings. */
final class Verification {
    private final Dossier dossier;
    private final Set<Integer> openRequests = new HashSet<>();
    private int requests;
    private @Nullable ReviewResult review;
    private @Nullable ComplaintFindingsReported findings;

    Verification(Dossier dossier) {
        this.dossier = dossier;
    }

    /** What the verification came to. */
    Optional<Outcome> finding() {
        return Optional.ofNullable(findings).map(ComplaintFindingsReported::finding);
    }

    boolean foundRightAtOnce() {
        return review == ReviewResult.COMPLAINT_IS_RIGHT;
    }

    /** Whether the complainant gets what they demand by what is known now. */
    boolean meetsDemand() {
        return findings == null ? foundRightAtOnce() : findings.meetsDemand();
    }

    boolean hasRequestsOpen() {
        return !openRequests.isEmpty();
    }

    @CommandHandler
    void review(ReviewContestedAct command) {
        if (review != null) {
            throw new Refusal(ComplaintRule.ALREADY_REVIEWED);
        }
        apply(new ComplaintReviewed(dossier.id(), command.act().occurredAt(), command.result()));
    }

    @CommandHandler
    void order(OrderVerification command) {
        if (review == null) {
            throw new Refusal(ComplaintRule.REVIEW_COMES_FIRST);
        }
        if (foundRightAtOnce()) {
            throw new Refusal(ComplaintRule.RIGHT_NEEDS_NO_VERIFICATION);
        }
        VerificationTeam.check(command.lead(), command.members());
        apply(new ComplaintVerificationOrdered(dossier.id(), command.act().occurredAt(), command.lead(),
                command.members()));
    }

    @CommandHandler
    void request(RequestDocuments command) {
        apply(new ComplaintDocumentsRequested(dossier.id(), command.act().occurredAt(), requests + 1, command.from(),
                dossier.subjects().theirWords(command.what())));
    }

    @CommandHandler
    void record(RecordDocuments command) {
        if (!openRequests.contains(command.request())) {
            throw new Refusal(ComplaintRule.NO_SUCH_REQUEST, command.request());
        }
        apply(new ComplaintDocumentsSupplied(dossier.id(), command.act().occurredAt(), command.request(),
                dossier.subjects().theirWords(command.what())));
    }

    @CommandHandler
    void report(ReportFindings command) {
        if (command.meetsDemand() && command.finding() != Outcome.RIGHT) {
            throw new Refusal(ComplaintRule.FINDING_CONTRADICTS_DEMAND);
        }
        apply(new ComplaintFindingsReported(dossier.id(), command.act().occurredAt(), command.finding(),
                command.meetsDemand(), dossier.subjects().theirWords(command.report())));
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        switch (event) {
            case ComplaintReviewed reviewed -> review = reviewed.result();
            case ComplaintFindingsReported reported -> findings = reported;
            case ComplaintDocumentsRequested requested -> {
                requests = requested.request();
                openRequests.add(requested.request());
            }
            case ComplaintDocumentsSupplied supplied -> openRequests.remove(supplied.request());
            default -> {
                // Nothing of the verification.
            }
        }
    }
}
