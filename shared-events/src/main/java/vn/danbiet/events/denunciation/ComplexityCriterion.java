package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What makes a denunciation complex (NĐ31 3). */
public enum ComplexityCriterion implements Worded {
    SEVERAL_PLACES("phải xác minh tại từ hai địa điểm trở lên", "two or more places"),
    SEVERAL_CONTENTS("có từ hai nội dung trở lên", "two or more contents"),
    MANY_PEOPLE("nhiều người tố cáo hoặc liên quan đến nhiều người", "many people"),
    FOREIGN_ELEMENT("có yếu tố nước ngoài", "a foreign element"),
    SEVERAL_AGENCIES("thuộc trách nhiệm của nhiều cơ quan", "several agencies"),
    AGENCIES_DISAGREE("các cơ quan có ý kiến khác nhau", "agencies disagree"),
    CONTRADICTORY_EVIDENCE("tài liệu, chứng cứ mâu thuẫn", "contradictory evidence");

    private final Phrase phrase;

    ComplexityCriterion(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
