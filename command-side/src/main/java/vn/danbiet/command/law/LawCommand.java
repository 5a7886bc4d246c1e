package vn.danbiet.command.law;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.danbiet.command.Act;
import vn.danbiet.command.Command;
import vn.danbiet.events.law.CalendarChange;
import vn.danbiet.events.law.LawEvent;
import vn.danbiet.events.law.RuleEnd;
import vn.danbiet.events.law.RuleRow;

/** The orders that change the law as we apply it. What each of them means is told by the event it leads to. */
sealed interface LawCommand extends Command {

    /** There is one register. */
    @TargetAggregateIdentifier
    default String register() {
        return LawEvent.STREAM;
    }

    /** The version of what is to be amended that it was rehearsed against. */
    int basedOn();

    record AmendCalendar(Act act, int basedOn, List<CalendarChange> changes, String reason, String citation)
            implements
                LawCommand {}

    record AmendPolicyPack(
            Act act,
            int basedOn,
            List<RuleRow> added,
            List<RuleRow> replaced,
            List<RuleEnd> ended,
            String reason,
            String citation) implements LawCommand {}
}
