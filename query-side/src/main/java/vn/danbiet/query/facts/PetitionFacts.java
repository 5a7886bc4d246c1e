package vn.danbiet.query.facts;

import static vn.danbiet.query.facts.FactKind.FIELD;
import static vn.danbiet.query.facts.FactKind.PUBLISHED;
import static vn.danbiet.query.facts.FactKind.RATED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_ACCEPTED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_DECLINED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_OFFERED;
import static vn.danbiet.query.facts.FactKind.TRANSFER_RECALLED;
import static vn.danbiet.query.facts.FactKind.WITHHELD;

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

/** What is counted of a petition. */
final class PetitionFacts {
    private PetitionFacts() {}

    static void of(PetitionEvent own, Facts facts) {
        switch (own) {
            case PetitionClassified classified -> facts.add(facts.a(FIELD).with(classified.field()));
            case PetitionTransferOffered offered -> facts.add(facts.a(TRANSFER_OFFERED).with(offered.to()));
            case PetitionTransferDeclined declined -> facts.add(facts.a(TRANSFER_DECLINED).with(declined.to()));
            case PetitionTransferRecalled recalled -> facts.add(facts.a(TRANSFER_RECALLED).with(recalled.to()));
            case PetitionTransferAccepted accepted -> facts.add(facts.a(TRANSFER_ACCEPTED).with(accepted.to()));
            case PetitionAnswered _ -> facts.add(CaseOutcome.ANSWERED);
            case PetitionGuided _ -> facts.add(CaseOutcome.GUIDED);
            case PetitionFiled _,PetitionLeftWithoutAction _ -> facts.add(CaseOutcome.FILED);
            case PetitionSplit _ -> facts.add(CaseOutcome.SPLIT);
            case PetitionWithdrawn _ -> facts.add(CaseOutcome.WITHDRAWN);
            case PetitionAnswerPublished _ -> facts.add(facts.a(PUBLISHED));
            case PetitionWithheld withheld -> facts.add(facts.a(WITHHELD).with(withheld.ground()));
            case PetitionRated rated -> facts.add(facts.a(RATED).with(rated.score()));
            default -> {
                // Nothing that is counted.
            }
        }
    }
}
