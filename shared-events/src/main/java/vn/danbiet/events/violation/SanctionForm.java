package vn.danbiet.events.violation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What a violation leads to (LDC 10). */
public enum SanctionForm implements Worded {
    CRITICISM("kiểm điểm, phê bình", "criticism"),
    DISCIPLINE("xử lý kỷ luật", "disciplinary measure"),
    ADMINISTRATIVE_FINE("xử phạt vi phạm hành chính", "administrative sanction"),
    CRIMINAL_FILE("chuyển cơ quan điều tra", "file sent to the investigators"),
    COMPENSATION("bồi thường thiệt hại", "compensation");

    private final Phrase phrase;

    SanctionForm(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
