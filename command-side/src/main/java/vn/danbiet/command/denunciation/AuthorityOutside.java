package vn.danbiet.command.denunciation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.DenunciationDirection;

/**
 * When a denunciation leaves for an authority that does not work with this system (LTC 12, 13, 24.2, in force since
 * 2019-01-01): the head found in the precheck that it is another's to settle; or the law leaves nobody here, since whoever
 * leads the unit in charge, or that unit or one above, is denounced and no unit stands above it, as with the chair of a province. Then
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

    /** No unit judges itself, nor one that it is subordinate to, whoever leads it by now. */
    static void refuseSettlingItself(DenunciationAct of, Dossier dossier, Act act) {
        if (SETTLING.contains(of)) {
            refuseSubordinate(dossier, dossier.unit(), act);
        }
    }

    /** Nor does such a unit get the case. */
    static void refuseSubordinate(Dossier dossier, UnitId unit, Act act) {
        denouncedAbove(dossier, unit, act).ifPresent(denounced -> {
            throw new Refusal(DenunciationRule.UNIT_IS_DENOUNCED, act.units().name(denounced, act.day()));
        });
    }

    /** By whoever leads it when we are told: the time of the act is the custodian's to say. */
    private static boolean leavesNobodyHere(Dossier dossier, Act act) {
        CaseFile file = dossier.file();
        boolean headIsDenounced = act.units()
                .headAt(dossier.unit(), act.toldAt())
                .filter(head -> dossier.officers().contains(head.leader()))
                .filter(head -> file.conflicts().officers().contains(head.leader()))
                .isPresent();
        return (headIsDenounced || denouncedAbove(dossier, dossier.unit(), act).isPresent())
                && !file.impartiality().isAnybodyAbove(act);
    }

    /** The unit itself where it is denounced, or the nearest above it that is. */
    private static Optional<UnitId> denouncedAbove(Dossier dossier, UnitId unit, Act act) {
        return Stream.concat(Stream.of(unit), act.units().superiors(unit, act.day()).stream())
                .filter(one -> dossier.units().contains(one)
                        || act.units().predecessors(one, act.day()).stream().anyMatch(dossier.units()::contains))
                .findFirst();
    }
}
