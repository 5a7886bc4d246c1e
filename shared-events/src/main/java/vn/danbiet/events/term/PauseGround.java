package vn.danbiet.events.term;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The grounds on which the law stops the clock of some term; which of them holds for which procedure on which day, the law module says. */
public enum PauseGround implements Worded {
    FORCE_MAJEURE("trở ngại khách quan, bất khả kháng của người khiếu nại",
            "force majeure on the side of the complainant"),
    AWAITING_OTHER_BODY("chờ kết quả giải quyết của cơ quan khác", "awaiting the result of another body"),
    AWAITING_EXPERT_EXAMINATION("chờ kết quả giám định", "awaiting an expert examination"),
    AWAITING_RE_EXAMINATION("chờ kết quả giải quyết lại, xác minh lại", "awaiting a re-examination"),
    EXPLANATION_SUSPENDED("việc giải trình bị tạm đình chỉ", "the explanation was suspended"),
    OBSTACLE("trở ngại khách quan", "an obstacle beyond control");

    private final Phrase phrase;

    PauseGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
