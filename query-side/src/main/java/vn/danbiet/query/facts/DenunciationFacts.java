package vn.danbiet.query.facts;

import static vn.danbiet.query.facts.FactKind.APPEALED;
import static vn.danbiet.query.facts.FactKind.ENFORCEMENT_BEGUN;
import static vn.danbiet.query.facts.FactKind.ENFORCEMENT_DONE;
import static vn.danbiet.query.facts.FactKind.FIELD;
import static vn.danbiet.query.facts.FactKind.OVERTURNED;
import static vn.danbiet.query.facts.FactKind.PUBLICATION_ENDED;
import static vn.danbiet.query.facts.FactKind.PUBLISHED;
import static vn.danbiet.query.facts.FactKind.TAKEN_OVER;
import static vn.danbiet.query.facts.FactKind.TRANSFER_ACCEPTED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_DECLINED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_OFFERED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_RECALLED;
import static vn.danbiet.query.facts.FactKind.WITHHELD;

import vn.danbiet.events.denunciation.DenunciationConcluded;
import vn.danbiet.events.denunciation.DenunciationConclusionPublished;
import vn.danbiet.events.denunciation.DenunciationEnforcementReported;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationHandled;
import vn.danbiet.events.denunciation.DenunciationKeptAsInformation;
import vn.danbiet.events.denunciation.DenunciationPassedToAuthority;
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

/** What is counted of a denunciation. */
final class DenunciationFacts {
    private DenunciationFacts() {}

    static void of(DenunciationEvent own, Facts facts) {
        switch (own) {
            case DenunciationPrechecked prechecked -> facts.add(facts.a(FIELD).with(prechecked.field()));
            case DenunciationTransferOffered offered -> facts.add(facts.a(TRANSFER_OFFERED).with(offered.to()));
            case DenunciationTransferDeclined declined -> facts.add(facts.a(TRANSFER_DECLINED).with(declined.to()));
            case DenunciationTransferRecalled recalled -> facts.add(facts.a(TRANSFER_RECALLED).with(recalled.to()));
            case DenunciationTransferAccepted accepted -> facts.add(facts.a(TRANSFER_ACCEPTED).with(accepted.to()));
            case DenunciationTakenOver taken -> facts.add(facts.a(TAKEN_OVER).with(taken.to()));
            case DenunciationConcluded concluded -> facts.add(switch (concluded.outcome()) {
                case RIGHT -> CaseOutcome.RIGHT;
                case PARTLY -> CaseOutcome.PARTLY;
                case FALSE -> CaseOutcome.WRONG;
            });
            case DenunciationRefused _ -> facts.add(CaseOutcome.REFUSED);
            case DenunciationKeptAsInformation _ -> facts.add(CaseOutcome.FILED);
            case DenunciationPassedToAuthority _ -> facts.add(CaseOutcome.PASSED_ON);
            case DenunciationPassedToInspection _ -> facts.add(CaseOutcome.PASSED_ON);
            case DenunciationPassedToInvestigators passed -> {
                if (passed.whole()) {
                    facts.add(CaseOutcome.PASSED_ON);
                }
            }
            case DenunciationTerminated _ -> facts.add(CaseOutcome.TERMINATED);
            case DenunciationRepeated again -> facts.add(facts.a(APPEALED).with(again.again().value()));
            case RepeatedDenunciationReviewed reviewed -> {
                if (reviewed.grounds().isEmpty()) {
                    facts.add(CaseOutcome.UPHELD);
                } else {
                    facts.add(facts.a(OVERTURNED).with(reviewed.grounds().getFirst()));
                }
            }
            case DenunciationHandled _ -> facts.add(facts.a(ENFORCEMENT_BEGUN));
            case DenunciationEnforcementReported report -> {
                if (report.completed()) {
                    facts.add(facts.a(ENFORCEMENT_DONE));
                }
            }
            case DenunciationConclusionPublished published -> facts.add(facts.a(PUBLISHED).with(published.manner()));
            case DenunciationPublicationEnded ended -> facts.add(facts.a(PUBLICATION_ENDED).with(ended.manner()));
            case DenunciationWithheld withheld -> facts.add(facts.a(WITHHELD).with(withheld.ground()));
            default -> {
                // Nothing that is counted.
            }
        }
    }
}
