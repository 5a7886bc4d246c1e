package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How a denunciation came in. The law knows two ways: a letter and appearing in person (LTC 22, 23); what comes otherwise is information (LTC 25). */
public enum DenunciationChannel implements Worded {
    LETTER("đơn tố cáo", "a letter"),
    IN_PERSON("tố cáo trực tiếp", "in person"),
    PHONE("qua điện thoại", "by phone"),
    ONLINE("trực tuyến", "online"),
    MAIL("qua thư điện tử", "by e-mail"),
    PRESS("báo chí phản ánh, chuyển đến", "through the press");

    private final Phrase phrase;

    DenunciationChannel(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    /** Whether the law knows it as a form of denunciation. */
    public boolean isStatutory() {
        return this == LETTER || this == IN_PERSON;
    }
}
