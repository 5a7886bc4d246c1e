package vn.danbiet.command;

import vn.danbiet.events.Phrase;

/** An act was refused by a rule. Nothing has changed. */
public final class Refusal extends RuntimeException {
    private final transient Rule rule;
    private final String citation;
    private final transient Phrase detail;

    /** Refuses with the rule's own words, filled with what they speak of. */
    public Refusal(Rule rule, Object... args) {
        this(rule.citation(), rule, args);
    }

    private Refusal(String citation, Rule rule, Object... args) {
        super(rule.id(), null, false, false);
        this.rule = rule;
        this.citation = citation;
        this.detail = Phrase.of(rule.text().vi(), rule.text().en(), args);
    }

    /** Refuses under the article that governs the act, for rules that hold for every act. */
    public static Refusal under(String citation, Rule rule, Object... args) {
        return new Refusal(citation, rule, args);
    }

    public Rule rule() {
        return rule;
    }

    public String citation() {
        return citation;
    }

    public Phrase detail() {
        return detail;
    }
}
