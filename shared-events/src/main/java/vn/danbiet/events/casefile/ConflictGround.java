package vn.danbiet.events.casefile;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why somebody can have no part in a case. */
public enum ConflictGround implements Worded {
    COMPLAINED_ABOUT("là người hoặc cơ quan bị khiếu nại, phản ánh", "the letter is about them"),
    FAMILY("có quan hệ thân thích với người liên quan", "family of somebody concerned"),
    INTEREST("có quyền lợi liên quan", "an interest of their own in the matter"),
    PRIOR_INVOLVEMENT("đã tham gia giải quyết trước đó", "took part in an earlier decision");

    private final Phrase phrase;

    ConflictGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
