package vn.danbiet.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.Confidence;
import vn.danbiet.events.law.LawText;
import vn.danbiet.events.law.RuleRow;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.TermNature;

/**
 * One row of the policy pack: how long one step of a procedure may take, by which article, from when to when.
 *
 * @param id for example {@code C-ACC2}; together with the variant it names the row
 * @param variant of the case, for example {@code REMOTE}; {@code DEFAULT} where the article knows one only
 * @param length 1 to {@value #LONGEST}, in {@code unit}
 * @param countedFrom what happens on the day it is counted from; for backward rules, what it has to precede
 * @param effectiveFrom the first day of its force; null: since ever
 * @param effectiveTo the last day of its force; null: until further notice
 * @param lawText what the law itself says, where a decree says otherwise; it warns, and the decree's term breaches
 * @param warning how long before the end it is told to be near: at least 1, in {@code unit}; in calendar days where the
 *            unit is none that days are counted in
 * @param remark what to know beyond the length
 */
public record TermRule(
        String id,
        TermFamily family,
        String procedure,
        TermNature nature,
        Phrase step,
        int length,
        LengthUnit unit,
        Phrase countedFrom,
        String variant,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String citation,
        @Nullable LawText lawText,
        int warning,
        @Nullable Phrase remark,
        Confidence confidence) {

    /** No article gives more, in whatever unit. */
    public static final int LONGEST = 400;

    public TermRule {
        if (length < 1 || length > LONGEST || warning < 1 || warning > LONGEST) {
            throw new IllegalArgumentException(id + ": a term is 1 to " + LONGEST + " long, and so is its warning");
        }
        if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(id + ": it ends before it begins");
        }
    }

    /** A row that is on record. */
    public static TermRule of(RuleRow row) {
        return new TermRule(row.id(), new TermFamily(row.family()), row.procedure(), row.nature(), row.step(),
                row.length(), row.unit(), row.countedFrom(), row.variant(), row.effectiveFrom(), row.effectiveTo(),
                row.citation(), row.lawText(), row.warning(), row.remark(), row.confidence());
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Whether both answer for the same step and variant on some day. */
    public boolean overlaps(TermRule other) {
        return family.equals(other.family) && variant.equals(other.variant) && beginsBeforeEndOf(other)
                && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(TermRule other) {
        return effectiveFrom == null || other.effectiveTo == null || !effectiveFrom.isAfter(other.effectiveTo);
    }

    /** The same rule, no longer in force after a day. */
    public TermRule endedOn(LocalDate last) {
        return new TermRule(id, family, procedure, nature, step, length, unit, countedFrom, variant, effectiveFrom,
                last, citation, lawText, warning, remark, confidence);
    }
}
