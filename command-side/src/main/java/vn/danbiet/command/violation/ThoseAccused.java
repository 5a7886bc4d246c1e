package vn.danbiet.command.violation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.violation.Answerable;
import vn.danbiet.events.violation.ViolationReported;

/**
 * Whoever is accused has no part in the case, and to them there is no such case. Where a duty of the unit was not done and
 * no officer is named, the accusation is against whoever led it then. Where that leaves nobody in the unit in charge to
 * decide, the next impartial unit above answers for the case.
 */
final class ThoseAccused {
    private ThoseAccused() {}

    /** When the case has come to the unit in charge. */
    static void keepAway(Dossier dossier, Act act) {
        keepAway(dossier, act, officers(dossier));
    }

    /** A case does not go to a unit whose head is accused: nobody there could decide. */
    static void refuseUnitLedByThem(Dossier dossier, Act act, UnitId to) {
        act.units()
                .headAt(to, act.occurredAt())
                .filter(head -> officers(dossier).contains(head.leader()))
                .ifPresent(head -> {
                    throw new Refusal(ViolationRule.UNIT_LED_BY_THE_ACCUSED, to);
                });
    }

    private static Collection<OfficerId> officers(Dossier dossier) {
        return dossier.accusedOfficers().isEmpty() ? heads(dossier.reported()) : dossier.accusedOfficers();
    }

    static void keepAway(Dossier dossier, Act act, Collection<OfficerId> officers) {
        dossier.file().impartiality().declare(act, List.copyOf(officers), List.of(), ConflictGround.COMPLAINED_ABOUT);
    }

    private static List<OfficerId> heads(ViolationReported reported) {
        return reported.kind().isOfficial() && reported.accused().isEmpty()
                ? reported.answerable().stream().map(Answerable::head).filter(Objects::nonNull).distinct().toList()
                : List.of();
    }
}
