package vn.danbiet.events.protection;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why protection is refused, LTC 51. */
public enum RefusalGround implements Worded {
    NO_BASIS("không có căn cứ cho thấy cần bảo vệ", "nothing shows that protection is needed"),
    NOT_A_PROTECTED_PERSON("không thuộc đối tượng được bảo vệ", "the law does not protect this person"),
    NO_DENUNCIATION("tố cáo không được thụ lý", "the denunciation was not accepted");

    private final Phrase phrase;

    RefusalGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
