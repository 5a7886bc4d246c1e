package vn.danbiet.events.organisation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The kinds of units there are. A district only until 2025-06-30, when that level of government ended. */
public enum UnitKind implements Worded {
    PROVINCE("Ủy ban nhân dân cấp tỉnh", "provincial people's committee"),
    DEPARTMENT("sở, ban, ngành cấp tỉnh", "provincial department"),
    DISTRICT("Ủy ban nhân dân cấp huyện", "district people's committee"),
    COMMUNE("Ủy ban nhân dân cấp xã", "commune people's committee"),
    AGENCY("cơ quan, đơn vị", "agency"),
    STATE_ENTERPRISE("doanh nghiệp nhà nước", "state enterprise");

    private final Phrase phrase;

    UnitKind(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
