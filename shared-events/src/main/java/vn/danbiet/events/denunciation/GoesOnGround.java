package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why a withdrawn denunciation is settled all the same (LTC 33.2, 33.3). */
public enum GoesOnGround implements Worded {
    SIGNS_OF_VIOLATION("có dấu hiệu vi phạm pháp luật", "there are signs of a violation"),
    COERCED("có căn cứ cho thấy bị đe dọa, mua chuộc", "the withdrawal was coerced or bought"),
    SLANDER("lợi dụng tố cáo để vu khống", "it was used for slander");

    private final Phrase phrase;

    GoesOnGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
