package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why a settlement is terminated (LTC 34.3). */
public enum DenunciationTerminationGround implements Worded {
    WITHDRAWN("người tố cáo rút toàn bộ tố cáo", "withdrawn"),
    DENOUNCED_DIED("người bị tố cáo là cá nhân đã chết", "the denounced has died"),
    FINAL_RULING("đã có bản án, quyết định có hiệu lực", "there is a final judgment or decision");

    private final Phrase phrase;

    DenunciationTerminationGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
