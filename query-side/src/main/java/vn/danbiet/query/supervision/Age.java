package vn.danbiet.query.supervision;

import java.util.stream.Stream;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How long an open case has been open, in calendar days since it was received. */
enum Age implements Worded {
    TO_10("đến 10 ngày", "up to 10 days", 10),
    TO_30("11-30 ngày", "11-30 days", 30),
    TO_60("31-60 ngày", "31-60 days", 60),
    TO_90("61-90 ngày", "61-90 days", 90),
    TO_180("91-180 ngày", "91-180 days", 180),
    TO_365("181-365 ngày", "181-365 days", 365),
    OVER_365("trên 365 ngày", "over 365 days", Long.MAX_VALUE);

    private final Phrase phrase;
    private final long most;

    Age(String vi, String en, long most) {
        phrase = new Phrase(vi, en);
        this.most = most;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    static Age of(long days) {
        return Stream.of(values()).filter(age -> days <= age.most).findFirst().orElse(OVER_365);
    }
}
