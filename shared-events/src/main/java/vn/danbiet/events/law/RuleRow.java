package vn.danbiet.events.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.TermNature;

/**
 * A row of the policy pack as it is put on record: how long one step may take, by which article, from when to when. Id and
 * variant name it.
 *
 * @param family the step, through all the rules that followed one another, for example {@code C-ACC}
 * @param length in {@code unit}
 * @param effectiveFrom the first day of its force; null: since ever
 * @param effectiveTo the last day of its force; null: until further notice
 * @param lawText what the law itself says, where a decree says otherwise
 * @param warning how long before the end it is told to be near, in {@code unit}
 * @param remark what to know beyond the length
 */
public record RuleRow(
        String id,
        String family,
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
        Confidence confidence) {}
