package vn.danbiet.command.term;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** The rules that can refuse something about a term. */
public enum LedgerRule implements Rule {
    NO_SUCH_TERM(Kind.NOT_NOW, "Vụ việc không có thời hạn số %d.", "The case has no term number %d."),
    /** In the words of the law module, cited with the article that does not allow it. */
    NOT_ALLOWED_BY_LAW(Kind.NOT_NOW, "%s", "%s"),
    NO_RULE_IN_FORCE(Kind.NOT_SO, "%s", "%s");

    private final Kind kind;
    private final Phrase text;

    LedgerRule(Kind kind, String vi, String en) {
        this.kind = kind;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "term." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String citation() {
        return OWN;
    }

    @Override
    public Phrase text() {
        return text;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
