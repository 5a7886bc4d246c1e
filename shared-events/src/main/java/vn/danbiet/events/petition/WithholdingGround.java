package vn.danbiet.events.petition;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The grounds on which a case is kept from the public; the article is named beside them. */
public enum WithholdingGround implements Worded {
    STATE_SECRET("thuộc bí mật nhà nước", "state secret"),
    PERSONAL_DATA("bảo vệ dữ liệu cá nhân", "protection of personal data"),
    PROTECTION_OF_A_PERSON("bảo vệ người phản ánh hoặc người liên quan", "protection of the petitioner or of others"),
    OPEN_PROCEEDINGS("đang trong quá trình thanh tra, điều tra, tố tụng",
            "inspection, investigation or court proceedings are open");

    private final Phrase phrase;

    WithholdingGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
