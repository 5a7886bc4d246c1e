package vn.danbiet.platform.view;

/**
 * One document of a view: all that the view has to say about one case. A record; it and the records in it are public
 * because the driver reads them by reflection.
 */
public interface ViewDocument {

    /** The case; stored as {@code _id}. */
    String id();

    /** The position of the last event that went into it. */
    long position();
}
