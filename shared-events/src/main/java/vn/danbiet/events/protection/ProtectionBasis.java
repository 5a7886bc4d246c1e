package vn.danbiet.events.protection;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why somebody needs protection, LTC 47.1. */
public enum ProtectionBasis implements Worded {
    SECRET_IN_DANGER("thông tin về người tố cáo bị lộ hoặc có nguy cơ bị lộ",
            "who denounced has become known or may become known"),
    JOB_IN_DANGER("vị trí công tác, việc làm bị xâm hại hoặc có nguy cơ bị xâm hại",
            "their position or job is harmed or in danger"),
    LIFE_IN_DANGER("tính mạng, sức khỏe bị xâm hại hoặc có nguy cơ bị xâm hại",
            "life or health is harmed or in danger"),
    PROPERTY_IN_DANGER("tài sản bị xâm hại hoặc có nguy cơ bị xâm hại", "property is harmed or in danger"),
    HONOUR_IN_DANGER("danh dự, nhân phẩm bị xâm hại hoặc có nguy cơ bị xâm hại",
            "honour or dignity is harmed or in danger");

    private final Phrase phrase;

    ProtectionBasis(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
