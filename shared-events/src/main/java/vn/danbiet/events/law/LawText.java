package vn.danbiet.events.law;

import vn.danbiet.events.term.LengthUnit;

/** What the law itself says where the decree that is followed says otherwise (domain: NĐ 124/2020 art. 16 against LKN 27). */
public record LawText(int length, LengthUnit unit, String citation) {}
