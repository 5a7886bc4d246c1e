package vn.danbiet.events;

/** Something from a closed list that people know by words of their own. */
public interface Worded {

    Phrase phrase();
}
