package vn.danbiet.events.violation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Where a violation became known. */
public enum ViolationSource implements Worded {
    INSPECTION("qua thanh tra, kiểm tra, giám sát", "in an inspection"),
    CASE("từ vụ việc khác", "in another case"),
    BOARD("từ Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng",
            "from a People's Inspection Board or a Community Investment Supervision Board"),
    PRESS("qua báo chí", "from the press"),
    CITIZEN("từ thông tin của công dân", "from information of a citizen");

    private final Phrase phrase;

    ViolationSource(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
