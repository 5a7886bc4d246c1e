package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Who is told of a step of a denunciation (LTC 24, 29.3, 34.4, 35.3). */
public enum DenunciationRecipient implements Worded {
    DENOUNCER("người tố cáo", "the denouncer"),
    DENOUNCED("người bị tố cáo", "the denounced"),
    MANAGER("cơ quan quản lý người bị tố cáo", "the body that manages the denounced"),
    SUPERIOR("cơ quan cấp trên trực tiếp", "the direct superior"),
    INSPECTORATE("cơ quan thanh tra cùng cấp", "the inspectorate of the same level"),
    FORWARDER("cơ quan, báo chí đã chuyển thông tin", "the body or press that forwarded it");

    private final Phrase phrase;

    DenunciationRecipient(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
