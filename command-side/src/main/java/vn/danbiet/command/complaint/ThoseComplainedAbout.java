package vn.danbiet.command.complaint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danbiet.command.Act;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.organisation.Tenure;

/**
 * Whoever a complaint is about has no part in it, and to them there is no such case.
 *
 * <p>
 * The first time it is settled by the head of the body whose decision or act it is, also where that is their own (LKN 17 to
 * 19 as amended by L136, in force since 2012-07-01): that head stays, the other officers complained about do not. The second
 * time (LKN 21) the body whose decision it is has no part either, nor has the one that settled first.
 */
final class ThoseComplainedAbout {
    private ThoseComplainedAbout() {}

    /**
     * When the case has come to the unit in charge. A unit that has received a complaint about itself which it does not
     * settle is not kept away from sending it on; it is once it has.
     */
    static void keepAway(Dossier dossier, Act act) {
        dossier.file()
                .impartiality()
                .declare(act, officers(dossier, act), units(dossier, act), ConflictGround.COMPLAINED_ABOUT);
    }

    private static List<OfficerId> officers(Dossier dossier, Act act) {
        List<OfficerId> named = dossier.contested().officers();
        if (dossier.instance() == Instance.SECOND) {
            return named;
        }
        UnitId settles = firstSettler(dossier, act).orElse(dossier.unit());
        Optional<OfficerId> head = act.units().headAt(settles, act.occurredAt()).map(Tenure::leader);
        return named.stream().filter(officer -> !head.equals(Optional.of(officer))).toList();
    }

    private static List<UnitId> units(Dossier dossier, Act act) {
        if (dossier.instance() == Instance.FIRST) {
            return List.of();
        }
        return Stream.concat(Stream.of(dossier.contested().issuer()), firstSettler(dossier, act).stream())
                .distinct()
                .filter(unit -> !act.units().successor(unit, act.day()).equals(dossier.unit()))
                .toList();
    }

    private static Optional<UnitId> firstSettler(Dossier dossier, Act act) {
        return SettlementAuthority.settler(Instance.FIRST, dossier.contested().issuer(), act.day(), act.units());
    }
}
