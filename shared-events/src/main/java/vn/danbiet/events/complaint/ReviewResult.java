package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What the recheck of the contested decision or act comes to (NĐ124 17). */
public enum ReviewResult implements Worded {
    COMPLAINT_IS_RIGHT("khiếu nại đúng, ra quyết định giải quyết ngay",
            "the complaint is right and is decided at once"),
    NEEDS_VERIFICATION("cần xác minh", "it needs a verification");

    private final Phrase phrase;

    ReviewResult(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
