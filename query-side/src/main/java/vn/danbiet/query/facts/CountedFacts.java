package vn.danbiet.query.facts;

import static vn.danbiet.query.facts.FactKind.APPEALED;
import static vn.danbiet.query.facts.FactKind.CHARGE;
import static vn.danbiet.query.facts.FactKind.CLOSED;
import static vn.danbiet.query.facts.FactKind.COURT_OVERTURNED;
import static vn.danbiet.query.facts.FactKind.ENFORCEMENT_BEGUN;
import static vn.danbiet.query.facts.FactKind.ENFORCEMENT_DONE;
import static vn.danbiet.query.facts.FactKind.FIELD;
import static vn.danbiet.query.facts.FactKind.OUTCOME;
import static vn.danbiet.query.facts.FactKind.OVERTURNED;
import static vn.danbiet.query.facts.FactKind.PASSED_TO_SUCCESSOR;
import static vn.danbiet.query.facts.FactKind.PASSED_TO_SUPERIOR;
import static vn.danbiet.query.facts.FactKind.PUBLICATION_ENDED;
import static vn.danbiet.query.facts.FactKind.PUBLISHED;
import static vn.danbiet.query.facts.FactKind.RATED;
import static vn.danbiet.query.facts.FactKind.REMEDIED;
import static vn.danbiet.query.facts.FactKind.REMEDY_DONE;
import static vn.danbiet.query.facts.FactKind.REMEDY_ORDERED;
import static vn.danbiet.query.facts.FactKind.REMEDY_REJECTED;
import static vn.danbiet.query.facts.FactKind.REOPENED;
import static vn.danbiet.query.facts.FactKind.TAKEN_OVER;
import static vn.danbiet.query.facts.FactKind.TRANSFER_ACCEPTED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_DECLINED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_OFFERED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_RECALLED;
import static vn.danbiet.query.facts.FactKind.URGED;
import static vn.danbiet.query.facts.FactKind.URGING_ANSWERED;
import static vn.danbiet.query.facts.FactKind.VIOLATION_FOUND;
import static vn.danbiet.query.facts.FactKind.WITHHELD;

import java.util.ArrayList;
import java.util.List;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.PassedToSuccessor;
import vn.danbiet.events.casefile.UrgingAnswered;
import vn.danbiet.events.complaint.ComplaintAppealed;
import vn.danbiet.events.complaint.ComplaintClassified;
import vn.danbiet.events.complaint.ComplaintCourtRuled;
import vn.danbiet.events.complaint.ComplaintDecided;
import vn.danbiet.events.complaint.ComplaintDecisionPublished;
import vn.danbiet.events.complaint.ComplaintEnforced;
import vn.danbiet.events.complaint.ComplaintEnforcementBegun;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.ComplaintGuided;
import vn.danbiet.events.complaint.ComplaintPublicationEnded;
import vn.danbiet.events.complaint.ComplaintRefused;
import vn.danbiet.events.complaint.ComplaintTerminated;
import vn.danbiet.events.complaint.ComplaintTransferAccepted;
import vn.danbiet.events.complaint.ComplaintTransferDeclined;
import vn.danbiet.events.complaint.ComplaintTransferOffered;
import vn.danbiet.events.complaint.ComplaintTransferRecalled;
import vn.danbiet.events.complaint.ComplaintWithheld;
import vn.danbiet.events.complaint.CourtOutcome;
import vn.danbiet.events.complaint.FirstDecision;
import vn.danbiet.events.complaint.TerminationGround;
import vn.danbiet.events.denunciation.DenunciationConcluded;
import vn.danbiet.events.denunciation.DenunciationConclusionPublished;
import vn.danbiet.events.denunciation.DenunciationEnforcementReported;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationHandled;
import vn.danbiet.events.denunciation.DenunciationKeptAsInformation;
import vn.danbiet.events.denunciation.DenunciationPassedToInspection;
import vn.danbiet.events.denunciation.DenunciationPassedToInvestigators;
import vn.danbiet.events.denunciation.DenunciationPrechecked;
import vn.danbiet.events.denunciation.DenunciationPublicationEnded;
import vn.danbiet.events.denunciation.DenunciationRefused;
import vn.danbiet.events.denunciation.DenunciationRepeated;
import vn.danbiet.events.denunciation.DenunciationTakenOver;
import vn.danbiet.events.denunciation.DenunciationTerminated;
import vn.danbiet.events.denunciation.DenunciationTransferAccepted;
import vn.danbiet.events.denunciation.DenunciationTransferDeclined;
import vn.danbiet.events.denunciation.DenunciationTransferOffered;
import vn.danbiet.events.denunciation.DenunciationTransferRecalled;
import vn.danbiet.events.denunciation.DenunciationWithheld;
import vn.danbiet.events.denunciation.RepeatedDenunciationReviewed;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.petition.PetitionClassified;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.petition.PetitionFiled;
import vn.danbiet.events.petition.PetitionGuided;
import vn.danbiet.events.petition.PetitionLeftWithoutAction;
import vn.danbiet.events.petition.PetitionRated;
import vn.danbiet.events.petition.PetitionSplit;
import vn.danbiet.events.petition.PetitionTransferAccepted;
import vn.danbiet.events.petition.PetitionTransferDeclined;
import vn.danbiet.events.petition.PetitionTransferOffered;
import vn.danbiet.events.petition.PetitionTransferRecalled;
import vn.danbiet.events.petition.PetitionWithdrawn;
import vn.danbiet.events.petition.PetitionWithheld;
import vn.danbiet.events.protection.ProtectionEvent;
import vn.danbiet.events.protection.ProtectionOrdered;
import vn.danbiet.events.protection.ProtectionRefused;
import vn.danbiet.events.violation.AppealOutcome;
import vn.danbiet.events.violation.ViolationAppealDecided;
import vn.danbiet.events.violation.ViolationAppealed;
import vn.danbiet.events.violation.ViolationConcluded;
import vn.danbiet.events.violation.ViolationConclusionPublished;
import vn.danbiet.events.violation.ViolationDismissed;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationPublicationEnded;
import vn.danbiet.events.violation.ViolationRemediesCompleted;
import vn.danbiet.events.violation.ViolationRemedyOrdered;
import vn.danbiet.events.violation.ViolationRemedyRejected;
import vn.danbiet.events.violation.ViolationRemedyVerified;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.events.violation.ViolationTransferAccepted;
import vn.danbiet.events.violation.ViolationTransferDeclined;
import vn.danbiet.events.violation.ViolationTransferOffered;
import vn.danbiet.events.violation.ViolationTransferRecalled;
import vn.danbiet.events.violation.ViolationWithheld;
import vn.danbiet.law.Days;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.cases.CaseState;

/** Reads from an event what of it is counted; of most events nothing is. */
final class CountedFacts {
    private final CaseEvent event;
    private final Stamp stamp;
    private final List<CaseFact> facts = new ArrayList<>();

    private CountedFacts(CaseEvent event, Stamp stamp) {
        this.event = event;
        this.stamp = stamp;
    }

    static List<CaseFact> of(CaseEvent event, Stamp stamp, CaseState before, CaseState after) {
        var counted = new CountedFacts(event, stamp);
        switch (event) {
            case PetitionEvent own -> counted.petition(own);
            case ComplaintEvent own -> counted.complaint(own);
            case DenunciationEvent own -> counted.denunciation(own);
            case ViolationEvent own -> counted.violation(own);
            case ProtectionEvent own -> counted.protection(own);
            default -> counted.anyKind();
        }
        event.putInCharge().ifPresent(unit -> counted.add(counted.a(CHARGE).with(unit)));
        if (after.status().isEnd() != before.status().isEnd()) {
            counted.add(after.status().isEnd() ? counted.a(CLOSED).with(after.name()) : counted.a(REOPENED));
        }
        return List.copyOf(counted.facts);
    }

    private CaseFact a(FactKind kind) {
        return CaseFact.of(kind, event, stamp);
    }

    private void add(CaseFact fact) {
        facts.add(fact);
    }

    private void add(CaseOutcome outcome) {
        add(a(OUTCOME).with(outcome));
    }

    private void anyKind() {
        switch (event) {
            case CaseUrged urged -> add(a(URGED).with(urged.unit()).with(urged.rule()).with(urged.number()));
            case UrgingAnswered answered -> add(a(URGING_ANSWERED).with(answered.unit()).with(answered.number()));
            case PassedToSuccessor passed -> add(a(PASSED_TO_SUCCESSOR).with(passed.to()));
            case CasePassedToSuperior passed -> add(a(PASSED_TO_SUPERIOR).with(passed.to()));
            default -> {
                // Nothing that is counted.
            }
        }
    }

    private void petition(PetitionEvent own) {
        switch (own) {
            case PetitionClassified classified -> add(a(FIELD).with(classified.field()));
            case PetitionTransferOffered offered -> add(a(TRANSFER_OFFERED).with(offered.to()));
            case PetitionTransferDeclined declined -> add(a(TRANSFER_DECLINED).with(declined.to()));
            case PetitionTransferRecalled recalled -> add(a(TRANSFER_RECALLED).with(recalled.to()));
            case PetitionTransferAccepted accepted -> add(a(TRANSFER_ACCEPTED).with(accepted.to()));
            case PetitionAnswered _ -> add(CaseOutcome.ANSWERED);
            case PetitionGuided _ -> add(CaseOutcome.GUIDED);
            case PetitionFiled _,PetitionLeftWithoutAction _ -> add(CaseOutcome.FILED);
            case PetitionSplit _ -> add(CaseOutcome.SPLIT);
            case PetitionWithdrawn _ -> add(CaseOutcome.WITHDRAWN);
            case PetitionAnswerPublished _ -> add(a(PUBLISHED));
            case PetitionWithheld withheld -> add(a(WITHHELD).with(withheld.ground()));
            case PetitionRated rated -> add(a(RATED).with(rated.score()));
            default -> {
                // Nothing that is counted.
            }
        }
    }

    private void complaint(ComplaintEvent own) {
        switch (own) {
            case ComplaintClassified classified -> add(a(FIELD).with(classified.field()));
            case ComplaintTransferOffered offered -> add(a(TRANSFER_OFFERED).with(offered.to()));
            case ComplaintTransferDeclined declined -> add(a(TRANSFER_DECLINED).with(declined.to()));
            case ComplaintTransferRecalled recalled -> add(a(TRANSFER_RECALLED).with(recalled.to()));
            case ComplaintTransferAccepted accepted -> add(a(TRANSFER_ACCEPTED).with(accepted.to()));
            case ComplaintDecided decided -> decided(decided);
            case ComplaintGuided _ -> add(CaseOutcome.GUIDED);
            case ComplaintRefused _ -> add(CaseOutcome.REFUSED);
            case ComplaintTerminated terminated -> add(terminated.ground() == TerminationGround.WITHDRAWN
                    ? CaseOutcome.WITHDRAWN
                    : CaseOutcome.TERMINATED);
            case ComplaintAppealed appealed -> add(a(APPEALED).with(appealed.receiptCode().caseId()));
            case ComplaintCourtRuled ruled -> {
                if (ruled.outcome() == CourtOutcome.CLAIM_UPHELD) {
                    add(a(COURT_OVERTURNED));
                }
            }
            case ComplaintEnforcementBegun begun -> add(a(ENFORCEMENT_BEGUN).with(begun.by()));
            case ComplaintEnforced _ -> add(a(ENFORCEMENT_DONE));
            case ComplaintDecisionPublished published -> add(a(PUBLISHED).with(published.manner()));
            case ComplaintPublicationEnded ended -> add(a(PUBLICATION_ENDED).with(ended.manner()));
            case ComplaintWithheld withheld -> add(a(WITHHELD).with(withheld.ground()));
            default -> {
                // Nothing that is counted.
            }
        }
    }

    private void decided(ComplaintDecided decided) {
        add(switch (decided.outcome()) {
            case RIGHT -> CaseOutcome.RIGHT;
            case PARTLY -> CaseOutcome.PARTLY;
            case WRONG -> CaseOutcome.WRONG;
        });
        if (decided.firstDecision() == FirstDecision.CHANGED) {
            add(a(OVERTURNED).with(FirstDecision.CHANGED));
        }
    }

    private void denunciation(DenunciationEvent own) {
        switch (own) {
            case DenunciationPrechecked prechecked -> add(a(FIELD).with(prechecked.field()));
            case DenunciationTransferOffered offered -> add(a(TRANSFER_OFFERED).with(offered.to()));
            case DenunciationTransferDeclined declined -> add(a(TRANSFER_DECLINED).with(declined.to()));
            case DenunciationTransferRecalled recalled -> add(a(TRANSFER_RECALLED).with(recalled.to()));
            case DenunciationTransferAccepted accepted -> add(a(TRANSFER_ACCEPTED).with(accepted.to()));
            case DenunciationTakenOver taken -> add(a(TAKEN_OVER).with(taken.to()));
            case DenunciationConcluded concluded -> add(switch (concluded.outcome()) {
                case RIGHT -> CaseOutcome.RIGHT;
                case PARTLY -> CaseOutcome.PARTLY;
                case FALSE -> CaseOutcome.WRONG;
            });
            case DenunciationRefused _ -> add(CaseOutcome.REFUSED);
            case DenunciationKeptAsInformation _ -> add(CaseOutcome.FILED);
            case DenunciationPassedToInspection _ -> add(CaseOutcome.PASSED_ON);
            case DenunciationPassedToInvestigators passed -> {
                if (passed.whole()) {
                    add(CaseOutcome.PASSED_ON);
                }
            }
            case DenunciationTerminated _ -> add(CaseOutcome.TERMINATED);
            case DenunciationRepeated again -> add(a(APPEALED).with(again.again().value()));
            case RepeatedDenunciationReviewed reviewed -> {
                if (reviewed.grounds().isEmpty()) {
                    add(CaseOutcome.UPHELD);
                } else {
                    add(a(OVERTURNED).with(reviewed.grounds().getFirst()));
                }
            }
            case DenunciationHandled _ -> add(a(ENFORCEMENT_BEGUN));
            case DenunciationEnforcementReported report -> {
                if (report.completed()) {
                    add(a(ENFORCEMENT_DONE));
                }
            }
            case DenunciationConclusionPublished published -> add(a(PUBLISHED).with(published.manner()));
            case DenunciationPublicationEnded ended -> add(a(PUBLICATION_ENDED).with(ended.manner()));
            case DenunciationWithheld withheld -> add(a(WITHHELD).with(withheld.ground()));
            default -> {
                // Nothing that is counted.
            }
        }
    }

    private void violation(ViolationEvent own) {
        switch (own) {
            case ViolationReported reported -> add(a(FIELD).with(reported.kind()));
            case ViolationTransferOffered offered -> add(a(TRANSFER_OFFERED).with(offered.to()));
            case ViolationTransferDeclined declined -> add(a(TRANSFER_DECLINED).with(declined.to()));
            case ViolationTransferRecalled recalled -> add(a(TRANSFER_RECALLED).with(recalled.to()));
            case ViolationTransferAccepted accepted -> add(a(TRANSFER_ACCEPTED).with(accepted.to()));
            case ViolationDismissed _ -> add(CaseOutcome.REFUSED);
            case ViolationConcluded concluded -> concluded(concluded);
            case ViolationAppealed _ -> add(a(APPEALED));
            case ViolationAppealDecided decided -> {
                if (decided.outcome() != AppealOutcome.UPHELD) {
                    add(a(OVERTURNED).with(decided.outcome()));
                }
            }
            case ViolationRemedyOrdered ordered ->
                add(a(REMEDY_ORDERED).with(ordered.by()).with(ordered.number()).with(ordered.dueOn()));
            case ViolationRemedyRejected rejected -> add(a(REMEDY_REJECTED).with(rejected.number()));
            case ViolationRemedyVerified verified -> add(a(REMEDY_DONE).with(verified.number()));
            case ViolationRemediesCompleted _ -> add(a(REMEDIED));
            case ViolationConclusionPublished published -> add(a(PUBLISHED).with(published.manner()));
            case ViolationPublicationEnded ended -> add(a(PUBLICATION_ENDED).with(ended.manner()));
            case ViolationWithheld withheld -> add(a(WITHHELD).with(withheld.ground()));
            default -> {
                // Nothing that is counted.
            }
        }
    }

    private void concluded(ViolationConcluded concluded) {
        ViolationFinding finding = concluded.conclusion();
        add(a(FIELD).with(concluded.kind()));
        add(switch (finding) {
            case VIOLATED -> CaseOutcome.VIOLATED;
            case PARTLY -> CaseOutcome.PARTLY_VIOLATED;
            case NOT_VIOLATED -> CaseOutcome.NOT_VIOLATED;
        });
        if (finding.isViolation()) {
            CaseFact found = a(VIOLATION_FOUND).with(concluded.kind());
            concluded.answerable().forEach(one -> add(found.with(one.unit()).with(one.until())));
            if (concluded.answerable().isEmpty()) {
                add(found.with(concluded.violator()).with(Days.of(concluded.occurredAt())));
            }
        }
    }

    private void protection(ProtectionEvent own) {
        switch (own) {
            case ProtectionOrdered _ -> add(CaseOutcome.PROTECTED);
            case ProtectionRefused _ -> add(CaseOutcome.REFUSED);
            default -> {
                // Nothing that is counted.
            }
        }
    }
}
