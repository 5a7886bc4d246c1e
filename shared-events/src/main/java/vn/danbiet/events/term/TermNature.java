package vn.danbiet.events.term;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What it means that the last day of a term has passed. */
public enum TermNature implements Worded {
    /** The unit in charge had to act by then: it is in breach, and who led it answers for it. */
    DUTY("trách nhiệm của đơn vị thụ lý", "a duty of the unit in charge"),
    /** Somebody else had to act by then (the complainant, who was asked for papers): their time is over, nobody is in breach. */
    LIMIT("thời hạn dành cho người khác", "a time limit for somebody else"),
    /** Something had to last at least so long (a posting, the days until a decision takes effect): it has. */
    PERIOD("khoảng thời gian tối thiểu", "a minimum period");

    private final Phrase phrase;

    TermNature(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
