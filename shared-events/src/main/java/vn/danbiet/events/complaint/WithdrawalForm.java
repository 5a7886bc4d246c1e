package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How a complaint is taken back (LKN 10). */
public enum WithdrawalForm implements Worded {
    LETTER("bằng đơn có chữ ký hoặc điểm chỉ", "by a signed letter"),
    MINUTES("biên bản ghi lời người khiếu nại", "put on record in minutes");

    private final Phrase phrase;

    WithdrawalForm(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
