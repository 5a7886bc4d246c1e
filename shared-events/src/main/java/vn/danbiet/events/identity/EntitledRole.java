package vn.danbiet.events.identity;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** In which role somebody has a part in opening an identity: it takes one of each. */
public enum EntitledRole implements Worded {
    CUSTODIAN("người giữ bí mật danh tính", "a custodian"),
    HEAD("người đứng đầu", "the head");

    private final Phrase phrase;

    EntitledRole(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
