package vn.danbiet.events.protection;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why protection ends, LTC 54. */
public enum EndGround implements Worded {
    DENUNCIATION_SETTLED("tố cáo đã được giải quyết xong", "the denunciation was settled"),
    DENUNCIATION_TERMINATED("việc giải quyết tố cáo đã đình chỉ", "the settlement of the denunciation was terminated"),
    BASIS_LOST("không còn căn cứ bảo vệ", "there is no basis for it any more"),
    ON_THEIR_REQUEST("theo đề nghị bằng văn bản của người được bảo vệ", "the protected person asked for it in writing"),
    /** In force since 2026-07-01 (L136). */
    WILFUL_BREACH("người được bảo vệ cố ý vi phạm nghĩa vụ", "the protected person wilfully broke their duties");

    private final Phrase phrase;

    EndGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
