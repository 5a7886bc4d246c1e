package vn.danbiet.query.worklist;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The lists there are. Due is the last day of the duty in a case that ends first; what others have to do counts for none. */
enum WorkListName implements Worded {
    /** All with something still to do. */
    OPEN("chưa xong", "open"),
    DUE_TODAY("đến hạn hôm nay", "due today"),
    /** From today on, for as many calendar days as are asked for. */
    DUE_SOON("sắp đến hạn", "due soon"),
    /** The longest overdue first. */
    OVERDUE("quá hạn", "overdue"),
    /** For whoever asks: as handler, in the team, as head, as custodian, or at the desk of their unit. */
    FOR_ME("chờ tôi", "waiting for me"),
    /** For petitioners, other units, courts, other bodies. */
    FOR_OTHERS("chờ người khác", "waiting for others"),
    UNASSIGNED("chưa giao xử lý", "unassigned"),
    /** Also those that are over. */
    ALL("tất cả", "all");

    private final Phrase phrase;

    WorkListName(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    boolean isByDue() {
        return this == DUE_TODAY || this == DUE_SOON || this == OVERDUE;
    }
}
