package vn.danbiet.command;

import java.util.Optional;
import vn.danbiet.events.CaseKind;

/** An order to a case, or to a register. */
public interface Command {

    Act act();

    /** Nothing for an order that opens a case, that cases of all kinds take, or that is for a register. */
    default Optional<Addressee> addressee() {
        return Optional.empty();
    }

    /** What allows it; nothing for an order that no table of acts knows. */
    default Optional<Basis> basis() {
        return Optional.empty();
    }

    /** The case that has to be there for an order, and of which kind it has to be. */
    record Addressee(String caseId, CaseKind kind) {}
}
