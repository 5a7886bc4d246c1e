package vn.danbiet.command.complaint;

import java.util.OptionalInt;
import java.util.Set;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.casefile.CaseCommand.PauseTerm;
import vn.danbiet.command.casefile.CaseCommand.ResumeTerm;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.TermFamily;

/**
 * A settlement is suspended for the complainant's force majeure, or while the result of another body is awaited; that time
 * does not count (LKN 11a, in force since 2026-07-01). Before, the law knew no suspension.
 */
final class Suspension {
    private static final Set<TermFamily> STOPPED = Set.of(TermFamily.FIRST_SETTLEMENT, TermFamily.SECOND_SETTLEMENT,
            TermFamily.DISCIPLINARY_SETTLEMENT, TermFamily.VERIFICATION);

    private Suspension() {}

    static void check(PauseGround ground, Act act) {
        Amendment.require(act, ComplaintRule.SUSPENSION_NOT_YET);
        if (ground != PauseGround.FORCE_MAJEURE && ground != PauseGround.AWAITING_OTHER_BODY) {
            throw new Refusal(ComplaintRule.SUSPENSION_GROUND);
        }
    }

    /** Without that decision no clock of the settlement stands still; after it, none goes on while the case does not. */
    static void checkClock(CaseCommand command, TermLedger terms) {
        OptionalInt number = switch (command) {
            case PauseTerm pause -> OptionalInt.of(pause.number());
            case ResumeTerm resume -> OptionalInt.of(resume.number());
            default -> OptionalInt.empty();
        };
        number.ifPresent(n -> {
            TermId named = TermId.of(command.caseId(), n);
            if (terms.open().stream().anyMatch(term -> term.id().equals(named) && STOPPED.contains(term.family()))) {
                throw new Refusal(ComplaintRule.CLOCK_FOLLOWS_THE_SETTLEMENT);
            }
        });
    }
}
