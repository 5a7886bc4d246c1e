package vn.danbiet.events.law;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What the working calendar says of a day. */
public enum DayKind implements Worded {
    /** Nobody works, by law or by decree. */
    OFF("ngày nghỉ", "a day off"),
    /** Will be a day off, as far as can be foreseen: the decree of that year is not out yet. Counts as off. */
    PROVISIONAL("ngày nghỉ dự kiến, chờ quyết định", "a day off as foreseen, to be confirmed by decree"),
    /** A Saturday on which people work, for a weekday off. */
    WORKED_SATURDAY("thứ bảy làm bù", "a worked Saturday"),
    /** As the day of the week says; an entry that was there is gone. */
    ORDINARY("ngày thường", "an ordinary day");

    private final Phrase phrase;

    DayKind(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
