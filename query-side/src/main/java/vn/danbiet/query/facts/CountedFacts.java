package vn.danbiet.query.facts;

import static vn.danbiet.query.facts.FactKind.CHARGE;
import static vn.danbiet.query.facts.FactKind.CLOSED;
import static vn.danbiet.query.facts.FactKind.PASSED_TO_SUCCESSOR;
import static vn.danbiet.query.facts.FactKind.PASSED_TO_SUPERIOR;
import static vn.danbiet.query.facts.FactKind.REOPENED;
import static vn.danbiet.query.facts.FactKind.URGED;
import static vn.danbiet.query.facts.FactKind.URGING_ANSWERED;

import java.util.List;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.PassedToSuccessor;
import vn.danbiet.events.casefile.UrgingAnswered;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.protection.ProtectionEvent;
import vn.danbiet.events.protection.ProtectionOrdered;
import vn.danbiet.events.protection.ProtectionRefused;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.cases.CaseState;

/** Reads from an event what of it is counted; of most events nothing is. */
final class CountedFacts {
    private CountedFacts() {}

    static List<CaseFact> of(CaseEvent event, Stamp stamp, CaseState before, CaseState after) {
        var facts = new Facts(event, stamp);
        switch (event) {
            case PetitionEvent own -> PetitionFacts.of(own, facts);
            case ComplaintEvent own -> ComplaintFacts.of(own, facts);
            case DenunciationEvent own -> DenunciationFacts.of(own, facts);
            case ViolationEvent own -> ViolationFacts.of(own, facts);
            case ProtectionEvent own -> protection(own, facts);
            default -> anyKind(event, facts);
        }
        event.putInCharge().ifPresent(unit -> facts.add(facts.a(CHARGE).with(unit)));
        if (after.status().isEnd() != before.status().isEnd()) {
            facts.add(after.status().isEnd() ? facts.a(CLOSED).with(after.name()) : facts.a(REOPENED));
        }
        return facts.all();
    }

    private static void anyKind(CaseEvent event, Facts facts) {
        switch (event) {
            case CaseUrged urged ->
                facts.add(facts.a(URGED).with(urged.unit()).with(urged.rule()).with(urged.number()));
            case UrgingAnswered answered ->
                facts.add(facts.a(URGING_ANSWERED).with(answered.unit()).with(answered.number()));
            case PassedToSuccessor passed -> facts.add(facts.a(PASSED_TO_SUCCESSOR).with(passed.to()));
            case CasePassedToSuperior passed -> facts.add(facts.a(PASSED_TO_SUPERIOR).with(passed.to()));
            default -> {
                // Nothing that is counted.
            }
        }
    }

    private static void protection(ProtectionEvent own, Facts facts) {
        switch (own) {
            case ProtectionOrdered _ -> facts.add(CaseOutcome.PROTECTED);
            case ProtectionRefused _ -> facts.add(CaseOutcome.REFUSED);
            default -> {
                // Nothing that is counted.
            }
        }
    }
}
