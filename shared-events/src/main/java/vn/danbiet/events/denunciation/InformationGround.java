package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why something is not handled as a denunciation (LTC 25.1). */
public enum InformationGround implements Worded {
    ANONYMOUS("không rõ họ tên, địa chỉ người tố cáo", "no name or address"),
    FALSE_NAME("sử dụng họ tên của người khác", "the name of somebody else"),
    OTHER_CHANNEL("không theo hình thức luật định", "not in a form of the law");

    private final Phrase phrase;

    InformationGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
