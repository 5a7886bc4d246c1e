package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What can be complained about (LKN 2.8 to 2.10). */
public enum ContestedKind implements Worded {
    ADMINISTRATIVE_DECISION("quyết định hành chính", "administrative decision"),
    ADMINISTRATIVE_ACT("hành vi hành chính", "administrative act"),
    DISCIPLINARY_DECISION("quyết định kỷ luật cán bộ, công chức", "disciplinary decision"),
    DISMISSAL("quyết định kỷ luật buộc thôi việc", "disciplinary dismissal");

    private final Phrase phrase;

    ContestedKind(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    /** Whether chapter IV of the LKN holds: shorter limits, and a dialogue always. */
    public boolean isDisciplinary() {
        return this == DISCIPLINARY_DECISION || this == DISMISSAL;
    }
}
