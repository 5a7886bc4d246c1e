package vn.danbiet.query.cases;

/** The part of a document that a list shows, and all that is read for it: a record whose components are its fields. */
public interface ListedCase {

    /** The position of the event that registered the case: the order of the list. */
    long firstPosition();
}
