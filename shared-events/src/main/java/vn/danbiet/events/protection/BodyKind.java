package vn.danbiet.events.protection;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Who carries out measures beside the unit in charge, LTC 49. */
public enum BodyKind implements Worded {
    POLICE("cơ quan công an", "the police"),
    EMPLOYER("cơ quan, người sử dụng lao động", "the employer or the body they work for"),
    LABOUR_AUTHORITY("cơ quan quản lý nhà nước về lao động", "the labour authority"),
    TRADE_UNION("tổ chức công đoàn", "the trade union"),
    PEOPLES_COMMITTEE("Ủy ban nhân dân nơi cư trú", "the people’s committee where they live"),
    OTHER("cơ quan khác có thẩm quyền", "another competent body");

    private final Phrase phrase;

    BodyKind(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
