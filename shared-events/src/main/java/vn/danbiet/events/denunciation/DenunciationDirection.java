package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What is proposed for a denunciation after the precheck (LTC 24, 25, 27). */
public enum DenunciationDirection implements Worded {
    ACCEPT("đề xuất thụ lý", "accept"),
    REFUSE("đề xuất không thụ lý", "refuse"),
    FORWARD("chuyển đến nơi có thẩm quyền", "forward to the competent unit"),
    INFORMATION("không xử lý theo thủ tục tố cáo", "keep as information"),
    INSPECT("chuyển thanh tra, kiểm tra", "pass on for inspection"),
    CRIME("chuyển cơ quan điều tra", "pass on to the investigators");

    private final Phrase phrase;

    DenunciationDirection(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
