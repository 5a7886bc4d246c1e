package vn.danbiet.command.denunciation;

import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.identity.IdentityKeeping;

/**
 * What has to be so for a denunciation to be accepted (LTC 22, 23, 29.1, in force since 2019-01-01): a form of the law, a
 * denouncer who is known and has capacity, somebody denounced, something to tell who violated what by, the authority of
 * LTC 12 and 13; and signs of a crime have gone to the investigators first (LTC 27). A repeated denunciation was all that
 * the first time (LTC 37).
 */
final class ConditionsOfAcceptance {
    private ConditionsOfAcceptance() {}

    static void check(Dossier dossier, Reception reception, boolean crimePassedOn, Act act) {
        if (dossier.received().identity().keeping() == IdentityKeeping.NOT_GIVEN) {
            throw new Refusal(DenunciationRule.IDENTITY_NOT_GIVEN);
        }
        if (!dossier.isRepeated()) {
            checkForm(dossier.received());
        }
        if (!reception.isIdentityConfirmed()) {
            throw new Refusal(DenunciationRule.IDENTITY_NOT_CONFIRMED);
        }
        reception.conditions().ifPresent(conditions -> checkPrecheck(conditions, crimePassedOn));
        if (dossier.denounced().isEmpty()) {
            throw new Refusal(DenunciationRule.NOBODY_DENOUNCED);
        }
        SettlementAuthority.check(dossier.officers(), dossier.units(), dossier.unit(), act);
    }

    private static void checkForm(DenunciationReceived received) {
        if (!received.channel().isStatutory()) {
            throw new Refusal(DenunciationRule.NOT_STATUTORY_FORM);
        }
        if (!received.signed()) {
            throw new Refusal(DenunciationRule.NOT_SIGNED);
        }
    }

    private static void checkPrecheck(Conditions conditions, boolean crimePassedOn) {
        if (!conditions.capable() || !conditions.founded()) {
            throw new Refusal(DenunciationRule.CONDITIONS_NOT_MET);
        }
        if (!conditions.ownAuthority()) {
            throw new Refusal(DenunciationRule.OTHER_AUTHORITY);
        }
        if (conditions.crime() && !crimePassedOn) {
            throw new Refusal(DenunciationRule.CRIME_GOES_FIRST);
        }
    }
}
