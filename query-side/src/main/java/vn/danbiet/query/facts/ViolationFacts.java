package vn.danbiet.query.facts;

import static vn.danbiet.query.facts.FactKind.APPEALED;
import static vn.danbiet.query.facts.FactKind.FIELD;
import static vn.danbiet.query.facts.FactKind.OVERTURNED;
import static vn.danbiet.query.facts.FactKind.PUBLICATION_ENDED;
import static vn.danbiet.query.facts.FactKind.PUBLISHED;
import static vn.danbiet.query.facts.FactKind.REMEDIED;
import static vn.danbiet.query.facts.FactKind.REMEDY_CANCELLED;
import static vn.danbiet.query.facts.FactKind.REMEDY_DONE;
import static vn.danbiet.query.facts.FactKind.REMEDY_ORDERED;
import static vn.danbiet.query.facts.FactKind.REMEDY_REJECTED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_ACCEPTED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_DECLINED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_OFFERED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_RECALLED;
import static vn.danbiet.query.facts.FactKind.VIOLATION_FOUND;
import static vn.danbiet.query.facts.FactKind.WITHHELD;

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
import vn.danbiet.events.violation.ViolationRemedyCancelled;
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

/** What is counted of a violation. */
final class ViolationFacts {
    private ViolationFacts() {}

    static void of(ViolationEvent own, Facts facts) {
        switch (own) {
            case ViolationReported reported -> facts.add(facts.a(FIELD).with(reported.kind()));
            case ViolationTransferOffered offered -> facts.add(facts.a(TRANSFER_OFFERED).with(offered.to()));
            case ViolationTransferDeclined declined -> facts.add(facts.a(TRANSFER_DECLINED).with(declined.to()));
            case ViolationTransferRecalled recalled -> facts.add(facts.a(TRANSFER_RECALLED).with(recalled.to()));
            case ViolationTransferAccepted accepted -> facts.add(facts.a(TRANSFER_ACCEPTED).with(accepted.to()));
            case ViolationDismissed _ -> facts.add(CaseOutcome.REFUSED);
            case ViolationConcluded concluded -> concluded(concluded, facts);
            case ViolationAppealed _ -> facts.add(facts.a(APPEALED));
            case ViolationAppealDecided decided -> {
                if (decided.outcome() != AppealOutcome.UPHELD) {
                    facts.add(facts.a(OVERTURNED).with(decided.outcome()));
                }
            }
            case ViolationRemedyOrdered ordered ->
                facts.add(facts.a(REMEDY_ORDERED).with(ordered.by()).with(ordered.number()).with(ordered.dueOn()));
            case ViolationRemedyRejected rejected -> facts.add(facts.a(REMEDY_REJECTED).with(rejected.number()));
            case ViolationRemedyVerified verified -> facts.add(facts.a(REMEDY_DONE).with(verified.number()));
            case ViolationRemedyCancelled cancelled -> facts.add(facts.a(REMEDY_CANCELLED).with(cancelled.number()));
            case ViolationRemediesCompleted _ -> facts.add(facts.a(REMEDIED));
            case ViolationConclusionPublished published -> facts.add(facts.a(PUBLISHED).with(published.manner()));
            case ViolationPublicationEnded ended -> facts.add(facts.a(PUBLICATION_ENDED).with(ended.manner()));
            case ViolationWithheld withheld -> facts.add(facts.a(WITHHELD).with(withheld.ground()));
            default -> {
                // Nothing that is counted.
            }
        }
    }

    private static void concluded(ViolationConcluded concluded, Facts facts) {
        ViolationFinding finding = concluded.conclusion();
        facts.add(facts.a(FIELD).with(concluded.kind()));
        facts.add(switch (finding) {
            case VIOLATED -> CaseOutcome.VIOLATED;
            case PARTLY -> CaseOutcome.PARTLY_VIOLATED;
            case NOT_VIOLATED -> CaseOutcome.NOT_VIOLATED;
        });
        if (finding.isViolation()) {
            CaseFact found = facts.a(VIOLATION_FOUND).with(concluded.kind());
            concluded.answerable().forEach(one -> facts.add(found.with(one.unit()).with(one.until())));
            if (concluded.answerable().isEmpty()) {
                facts.add(found.with(concluded.violator()).with(Days.of(concluded.occurredAt())));
            }
        }
    }
}
