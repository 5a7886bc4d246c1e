package vn.danbiet.command.law;

import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.law.LawEvent;
import vn.danbiet.law.Law;

/** What becomes of an order to amend the law: the same whether it is carried out or only rehearsed. */
final class Amendments {
    private Amendments() {}

    static void refuseUnlessAdministrator(LawCommand command) {
        if (command.act().by().standing() != Standing.ADMINISTRATOR) {
            throw new Refusal(LawRule.ADMINISTRATOR_ONLY);
        }
    }

    /** Refuses what was rehearsed against another version: what it would move now, nobody has seen. */
    static void refuseUnlessBasedOn(int version, LawCommand command) {
        if (command.basedOn() != version) {
            throw new Refusal(LawRule.AMENDED_MEANWHILE, command.basedOn(), version);
        }
    }

    /** The fact that an order would become if this were the law. */
    static LawEvent of(LawCommand command, Law law) {
        refuseUnlessAdministrator(command);
        return switch (command) {
            case LawCommand.AmendCalendar calendar -> CalendarAmendment.of(calendar, law.calendar());
            case LawCommand.AmendPolicyPack pack -> PolicyPackAmendment.of(pack, law.pack());
        };
    }
}
