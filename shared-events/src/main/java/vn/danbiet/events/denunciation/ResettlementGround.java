package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** On what the superior settles a denunciation anew (LTC 37.3). */
public enum ResettlementGround implements Worded {
    FACTS_NOT_OBJECTIVE("kết luận không chính xác, thiếu khách quan", "the conclusion is not correct or not objective"),
    EVIDENCE_OVERLOOKED("bỏ sót, bỏ lọt chứng cứ", "evidence was overlooked or left out"),
    LAW_MISAPPLIED("áp dụng pháp luật sai, vi phạm nghiêm trọng thủ tục",
            "the law was misapplied, or its procedure gravely violated");

    private final Phrase phrase;

    ResettlementGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
