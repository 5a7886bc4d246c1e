package vn.danbiet.events.protection;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How protection was asked for, LTC 50: in writing; where it cannot wait, in person or by phone, to be put in writing afterwards. */
public enum RequestForm implements Worded {
    WRITTEN("bằng văn bản", "in writing"),
    IN_PERSON("trực tiếp trong trường hợp khẩn cấp", "in person, urgently"),
    PHONE("qua điện thoại trong trường hợp khẩn cấp", "by phone, urgently"),
    ONLINE("qua biên nhận của người tố cáo", "online, with the receipt");

    private final Phrase phrase;

    RequestForm(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
