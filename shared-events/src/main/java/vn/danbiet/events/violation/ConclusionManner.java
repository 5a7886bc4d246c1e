package vn.danbiet.events.violation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How a conclusion is made public (LDC 11.10, 12, 13). */
public enum ConclusionManner implements Worded {
    PORTAL("trên cổng, trang thông tin điện tử", "on the portal"),
    POSTING("niêm yết tại trụ sở, nhà văn hóa thôn, tổ dân phố", "posted at the office and the village halls"),
    LOUDSPEAKER("trên hệ thống truyền thanh", "on the loudspeakers"),
    MEETING("tại hội nghị", "at a meeting");

    private final Phrase phrase;

    ConclusionManner(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    /** Whether it is public for a time, rather than once. */
    public boolean lasts() {
        return this != MEETING;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
