package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How complex a denunciation is; its settlement may be extended accordingly (LTC 30; NĐ31 3). */
public enum ComplexityGrade implements Worded {
    NORMAL("thông thường", "normal"),
    COMPLEX("phức tạp", "complex"),
    ESPECIALLY_COMPLEX("đặc biệt phức tạp", "especially complex");

    private final Phrase phrase;

    ComplexityGrade(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    /** One criterion makes it complex, two make it especially complex (NĐ31 3). */
    public static ComplexityGrade of(int criteria) {
        return switch (criteria) {
            case 0 -> NORMAL;
            case 1 -> COMPLEX;
            default -> ESPECIALLY_COMPLEX;
        };
    }
}
