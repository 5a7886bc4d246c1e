package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How a denunciation is taken back (LTC 33.1). */
public enum WithdrawalManner implements Worded {
    LETTER("bằng văn bản", "in writing"),
    MINUTES("biên bản ghi lời người tố cáo", "put on record in minutes"),
    RECEIPT("gửi bằng mã biên nhận", "sent with the receipt");

    private final Phrase phrase;

    WithdrawalManner(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
