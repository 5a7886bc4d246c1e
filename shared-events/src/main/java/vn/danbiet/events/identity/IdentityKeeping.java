package vn.danbiet.events.identity;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Where it is kept who somebody is. */
public enum IdentityKeeping implements Worded {
    SEALED("niêm phong trong hệ thống", "sealed in the system"),
    /** The list of state secrets covers the name (QĐ 774/QĐ-TTg 2020): the system holds an opaque reference only. */
    OFF_SYSTEM("giữ ngoài hệ thống theo chế độ mật", "kept outside of the system as a state secret"),
    NOT_GIVEN("không nêu danh tính", "not given");

    private final Phrase phrase;

    IdentityKeeping(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
