package vn.danbiet.command.denunciation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.DenunciationDirection;

/**
 * When a denunciation leaves for an authority that does not work with this system (LTC 12, 13, 24.2, in force since
 * 2019-01-01): the head found in the precheck that it is another's to settle; or the law leaves nobody here, since whoever
 * leads the unit in charge, or that unit, is denounced and no unit stands above it, as with the chair of a province. Then
 * it is a custodian's to pass on: to keep what is sealed is their duty towards the denouncer, and they settle nothing.
 */
final class AuthorityOutside {
    private static final Set<DenunciationAct> SETTLING = EnumSet.of(DenunciationAct.ACCEPT, DenunciationAct.REFUSE,
            DenunciationAct.KEEP_AS_INFORMATION, DenunciationAct.PASS_TO_INSPECTION, DenunciationAct.FORM_TEAM,
            DenunciationAct.GRADE, DenunciationAct.FAST_TRACK, DenunciationAct.REPORT_FINDINGS, DenunciationAct.SUSPEND,
            DenunciationAct.GO_ON, DenunciationAct.TERMINATE, DenunciationAct.DRAFT_CONCLUSION,
            DenunciationAct.CONCLUDE, DenunciationAct.REVIEW_REPEATED);

    private AuthorityOutside() {}

    static void check(Dossier dossier, Optional<DenunciationDirection> proposal, Act act) {
        boolean headForwards = act.by().standing() == Standing.UNIT_HEAD
                && proposal.filter(DenunciationDirection.FORWARD::equals).isPresent();
        if (!headForwards && !leavesNobodyHere(dossier, act)) {
            throw new Refusal(DenunciationRule.SOMEBODY_SETTLES_HERE);
        }
    }

    /** No unit judges itself, whoever leads it by now. */
    static void refuseSettlingItself(DenunciationAct of, Dossier dossier, Act act) {
        if (SETTLING.contains(of) && isDenouncedItself(dossier, act)) {
            throw new Refusal(DenunciationRule.UNIT_IS_DENOUNCED, act.units().name(dossier.unit(), act.day()));
        }
    }

    private static boolean leavesNobodyHere(Dossier dossier, Act act) {
        CaseFile file = dossier.file();
        boolean headIsKeptAway = act.units()
                .headAt(dossier.unit(), act.occurredAt())
                .filter(head -> file.conflicts().officers().contains(head.leader()))
                .isPresent();
        return (headIsKeptAway || isDenouncedItself(dossier, act)) && !file.impartiality().isAnybodyAbove(act);
    }

    private static boolean isDenouncedItself(Dossier dossier, Act act) {
        UnitId unit = dossier.unit();
        return dossier.units().contains(unit)
                || act.units().predecessors(unit).stream().anyMatch(dossier.units()::contains);
    }
}
