package vn.danbiet.command;

import vn.danbiet.events.Phrase;

/** A rule that can refuse an act: an article of law, or a convention of this system where the law is silent. */
public interface Rule {

    /** The citation of a rule that is a convention of this system, where the law is silent. */
    String OWN = "";

    /** Stable, for programs. */
    String id();

    /** The article, or {@link #OWN}. */
    String citation();

    /** What is not allowed and what to do instead. */
    Phrase text();

    /** What kind of refusal it is. */
    Kind kind();

    /** Decides how a refusal is told over HTTP. */
    enum Kind {
        /** This person may not. */
        NOT_ALLOWED,
        /** Only the unit in charge may. */
        OTHER_UNIT,
        /** Not in this state of the case. */
        NOT_NOW,
        /** Not with this content. */
        NOT_SO
    }
}
