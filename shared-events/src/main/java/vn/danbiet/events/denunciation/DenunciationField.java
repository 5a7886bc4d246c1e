package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What report form 03/XLD (TT01-24) counts denunciations by. */
public enum DenunciationField implements Worded {
    PUBLIC_DUTY("thực hiện nhiệm vụ, công vụ", "in public duty"),
    CORRUPTION("tham nhũng, tiêu cực", "corruption"),
    LAND_HOUSING("đất đai, nhà ở", "land and housing"),
    FINANCE("tài chính, đầu tư", "finance and investment"),
    JUDICIAL("tư pháp", "judicial"),
    PARTY("Đảng", "Party"),
    OTHER_MANAGEMENT("lĩnh vực quản lý nhà nước khác", "another field of state management");

    private final Phrase phrase;

    DenunciationField(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
