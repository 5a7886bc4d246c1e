package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Who is told of an acceptance, a refusal, a decision; forms Mẫu 03, 04 (NĐ124 16, 29; LKN 32, 41). */
public enum Recipient implements Worded {
    COMPLAINANT("người khiếu nại", "the complainant"),
    RESPONDENT("người bị khiếu nại", "the respondent"),
    FORWARDER("cơ quan, người đã chuyển khiếu nại đến", "the body that forwarded it"),
    INSPECTORATE("cơ quan thanh tra hoặc đơn vị tham mưu cùng cấp",
            "the inspectorate or advisory unit of the same level"),
    FIRST_SETTLER("người giải quyết lần đầu", "the first settler"),
    SUPERIOR("người đứng đầu cấp trên trực tiếp", "the direct superior"),
    OTHER("người có quyền, nghĩa vụ liên quan", "others with rights or duties in it");

    private final Phrase phrase;

    Recipient(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
