package vn.danbiet.events.petition;

import vn.danbiet.events.Phrase;

/** Says so when an officer put something on record that a petitioner did. */
final class Recorded {
    private static final Phrase BY_OFFICER = new Phrase(" (cán bộ ghi nhận thay)", " (recorded by an officer)");
    private static final Phrase BY_THEMSELVES = new Phrase("", "");

    private Recorded() {}

    static Phrase by(boolean officer) {
        return officer ? BY_OFFICER : BY_THEMSELVES;
    }
}
