package vn.danbiet.command;

/**
 * What follows from an event: it handles events and gives orders, each under an id that follows from the event, so that
 * seeing it again does nothing twice. A bean of this type is followed without further ado.
 */
public interface Policy {

    /** Of its processor, and so of its place in the log and of what it put aside: never to be changed. */
    String processor();
}
