package vn.danbiet.query.facts;

import static vn.danbiet.query.facts.FactKind.APPEALED;
import static vn.danbiet.query.facts.FactKind.COURT_OVERTURNED;
import static vn.danbiet.query.facts.FactKind.ENFORCEMENT_BEGUN;
import static vn.danbiet.query.facts.FactKind.ENFORCEMENT_DONE;
import static vn.danbiet.query.facts.FactKind.FIELD;
import static vn.danbiet.query.facts.FactKind.OVERTURNED;
import static vn.danbiet.query.facts.FactKind.PUBLICATION_ENDED;
import static vn.danbiet.query.facts.FactKind.PUBLISHED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_ACCEPTED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_DECLINED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_OFFERED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_RECALLED;
import static vn.danbiet.query.facts.FactKind.WITHHELD;

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

/** What is counted of a complaint. */
final class ComplaintFacts {
    private ComplaintFacts() {}

    static void of(ComplaintEvent own, Facts facts) {
        switch (own) {
            case ComplaintClassified classified -> facts.add(facts.a(FIELD).with(classified.field()));
            case ComplaintTransferOffered offered -> facts.add(facts.a(TRANSFER_OFFERED).with(offered.to()));
            case ComplaintTransferDeclined declined -> facts.add(facts.a(TRANSFER_DECLINED).with(declined.to()));
            case ComplaintTransferRecalled recalled -> facts.add(facts.a(TRANSFER_RECALLED).with(recalled.to()));
            case ComplaintTransferAccepted accepted -> facts.add(facts.a(TRANSFER_ACCEPTED).with(accepted.to()));
            case ComplaintDecided decided -> decided(decided, facts);
            case ComplaintGuided _ -> facts.add(CaseOutcome.GUIDED);
            case ComplaintRefused _ -> facts.add(CaseOutcome.REFUSED);
            case ComplaintTerminated terminated -> facts.add(terminated.ground() == TerminationGround.WITHDRAWN
                    ? CaseOutcome.WITHDRAWN
                    : CaseOutcome.TERMINATED);
            case ComplaintAppealed appealed -> facts.add(facts.a(APPEALED).with(appealed.receiptCode().caseId()));
            case ComplaintCourtRuled ruled -> {
                if (ruled.outcome() == CourtOutcome.CLAIM_UPHELD) {
                    facts.add(facts.a(COURT_OVERTURNED));
                }
            }
            case ComplaintEnforcementBegun begun -> facts.add(facts.a(ENFORCEMENT_BEGUN).with(begun.by()));
            case ComplaintEnforced _ -> facts.add(facts.a(ENFORCEMENT_DONE));
            case ComplaintDecisionPublished published -> facts.add(facts.a(PUBLISHED).with(published.manner()));
            case ComplaintPublicationEnded ended -> facts.add(facts.a(PUBLICATION_ENDED).with(ended.manner()));
            case ComplaintWithheld withheld -> facts.add(facts.a(WITHHELD).with(withheld.ground()));
            default -> {
                // Nothing that is counted.
            }
        }
    }

    private static void decided(ComplaintDecided decided, Facts facts) {
        facts.add(switch (decided.outcome()) {
            case RIGHT -> CaseOutcome.RIGHT;
            case PARTLY -> CaseOutcome.PARTLY;
            case WRONG -> CaseOutcome.WRONG;
        });
        if (decided.firstDecision() == FirstDecision.CHANGED) {
            facts.add(facts.a(OVERTURNED).with(FirstDecision.CHANGED));
        }
    }
}
