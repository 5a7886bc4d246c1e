package vn.danbiet.command;

/** An order to a case. */
public interface Command {

    Act act();
}
