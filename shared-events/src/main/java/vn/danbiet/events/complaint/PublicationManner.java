package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The manners in which a settlement decision is made public (NĐ124 29.3). */
public enum PublicationManner implements Worded {
    MEETING("công bố tại cuộc họp", "announced at a meeting"),
    POSTING("niêm yết tại trụ sở, nơi tiếp công dân", "posted at the office and the reception"),
    PORTAL("đăng trên cổng, trang thông tin điện tử", "on the portal"),
    BROADCAST("thông báo trên phát thanh, truyền hình", "broadcast"),
    PRESS("đăng trên báo in, báo điện tử", "in the press");

    private final Phrase phrase;

    PublicationManner(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    /** Whether it lasts, and has to last for a minimum of days (C-PUB-MIN). */
    public boolean lasts() {
        return this == POSTING || this == PORTAL;
    }
}
