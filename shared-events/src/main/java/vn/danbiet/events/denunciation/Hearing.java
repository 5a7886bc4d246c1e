package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How the denounced was heard (LTC 9, 31; NĐ31 12). */
public enum Hearing implements Worded {
    MINUTES("làm việc trực tiếp, có biên bản", "met, with minutes"),
    WRITTEN("giải trình bằng văn bản", "explained in writing"),
    DID_NOT_COME("được mời, yêu cầu nhưng không giải trình", "was invited and did not explain");

    private final Phrase phrase;

    Hearing(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
