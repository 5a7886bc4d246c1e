package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What is done on a conclusion (LTC 36). */
public enum HandlingMeasure implements Worded {
    RESTORE_RIGHTS("khôi phục quyền, lợi ích hợp pháp", "rights restored"),
    DISCIPLINE("kỷ luật", "discipline"),
    SANCTION("xử phạt vi phạm hành chính", "administrative sanction"),
    RECOMMEND("kiến nghị cơ quan có thẩm quyền xử lý", "recommended to the competent body"),
    CRIMINAL_FILE("chuyển hồ sơ cho cơ quan điều tra", "file passed to the investigators"),
    RECOVERY("thu hồi tiền, tài sản", "recovery of money or assets"),
    FALSE_DENUNCIATION("xử lý người cố ý tố cáo sai", "handling of a wilfully false denunciation"),
    NONE("không có vi phạm phải xử lý", "nothing to handle");

    private final Phrase phrase;

    HandlingMeasure(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
