package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The grounds on which a settlement is terminated: all of them since 2026-07-01 (LKN 11a), before only a withdrawal (LKN 10). */
public enum TerminationGround implements Worded {
    WITHDRAWN("người khiếu nại rút toàn bộ khiếu nại", "the complainant withdrew all of it"),
    NO_SUCCESSOR("người khiếu nại chết, tổ chức chấm dứt mà không có người kế thừa",
            "the complainant died or was dissolved without a successor"),
    OBJECT_GONE("quyết định, hành vi bị khiếu nại không còn", "what was complained about is no more"),
    COURT_SEIZED("Tòa án đã thụ lý vụ việc", "a court has accepted the matter");

    private final Phrase phrase;

    TerminationGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
