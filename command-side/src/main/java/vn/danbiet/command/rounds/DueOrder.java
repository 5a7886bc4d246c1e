package vn.danbiet.command.rounds;

import vn.danbiet.command.Command;
import vn.danbiet.command.casefile.CaseCommand;

/**
 * An order that has fallen due.
 *
 * @param commandId follows from the case and from what is due in it, so that every node and every later round comes to
 *        the same one
 */
public record DueOrder(String commandId, String caseId, Command command) {
    public DueOrder(String commandId, CaseCommand command) {
        this(commandId, command.caseId(), command);
    }
}
