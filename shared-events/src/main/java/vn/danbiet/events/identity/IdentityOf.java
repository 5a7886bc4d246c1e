package vn.danbiet.events.identity;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Whose identity lies sealed: who denounced or informed, and the family that the law protects with them (LTC 47.1). */
public enum IdentityOf implements Worded {
    DENOUNCER("người tố cáo", "the denouncer"),
    /** Of a violation of democracy rules. */
    INFORMANT("người cung cấp thông tin", "the informant"),
    SPOUSE("vợ hoặc chồng của người tố cáo", "the denouncer's spouse"),
    PARENT("cha hoặc mẹ của người tố cáo", "a parent of the denouncer"),
    CHILD("con của người tố cáo", "a child of the denouncer");

    private final Phrase phrase;

    IdentityOf(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
