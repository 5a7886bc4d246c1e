package vn.danbiet.command.complaint;

import java.util.Optional;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.organisation.UnitKind;

/**
 * When the settler has to meet the parties, and who holds the dialogue.
 *
 * <ul>
 * <li>The first time, where what the complainant demands and the findings differ (LKN 30, since 2012-07-01).
 * <li>The second time always (LKN 39; NĐ124 28).
 * <li>About a disciplinary decision always (LKN 53, 55).
 * </ul>
 * The settler holds it in person; a provincial chair may let somebody else hold it in a case that is not complex (NĐ124
 * 28, since 2020-12-10). Who stays away without good reason does not hold up the settlement: it goes on (LKN 30.6, in force
 * since 2026-07-01); before, they are summoned again.
 */
final class MandatoryDialogue {
    private MandatoryDialogue() {}

    /** Why it is mandatory; nothing where it is not. */
    static Optional<Phrase> why(Instance instance, ContestedKind kind, boolean meetsDemand) {
        if (kind.isDisciplinary()) {
            return Optional
                    .of(new Phrase("khiếu nại quyết định kỷ luật", "the complaint is about a disciplinary decision"));
        }
        if (instance == Instance.SECOND) {
            return Optional.of(new Phrase("giải quyết lần hai", "it is the second settlement"));
        }
        return meetsDemand
                ? Optional.empty()
                : Optional.of(new Phrase("yêu cầu của người khiếu nại và kết quả xác minh còn khác nhau",
                        "the demand and the findings differ"));
    }

    static void checkChair(OfficerId chair, boolean delegated, UnitId unit, boolean complex, Act act) {
        if (delegated) {
            boolean province = act.units().unit(unit).map(known -> known.kind() == UnitKind.PROVINCE).orElse(true);
            if (!province) {
                throw new Refusal(ComplaintRule.DELEGATION_NOT_OPEN);
            }
            if (complex) {
                throw new Refusal(ComplaintRule.DELEGATION_NOT_IN_COMPLEX_CASES);
            }
            return;
        }
        act.units().headOn(unit, act.day()).map(Tenure::leader).filter(head -> !head.equals(chair)).ifPresent(head -> {
            throw new Refusal(ComplaintRule.CHAIR_IS_THE_SETTLER, head);
        });
    }

    /** Whether the settlement goes on although somebody stayed away. */
    static boolean goesOn(boolean excused, Act act) {
        return !excused && Amendment.governs(act);
    }
}
