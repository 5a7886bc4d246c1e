package vn.danbiet.command.law;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.law.LawCommand.AmendCalendar;
import vn.danbiet.command.law.LawCommand.AmendPolicyPack;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.CalendarChange;
import vn.danbiet.events.law.Confidence;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.events.law.LawText;
import vn.danbiet.events.law.RuleEnd;
import vn.danbiet.events.law.RuleRow;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.law.TermRule;
import vn.danbiet.platform.web.PlainText;

/**
 * What is sent to amend the law as we apply it, or to rehearse that: the version it is based on, the changes, why, and by
 * which decree.
 */
sealed interface LawBody {
    String CODE = "[A-Z][A-Z0-9-]{1,39}";
    String VARIANT = "[A-Z][A-Z0-9_]{1,39}";

    /** Instead of {@code If-Match}. */
    @Nullable
    Integer basedOn();

    /** @param version that it is based on */
    LawCommand command(Act act, int version);

    /** Words in both languages. */
    record Words(@NotNull @PlainText(max = 200) String vi, @NotNull @PlainText(max = 200) String en) {
        Phrase phrase() {
            return new Phrase(vi, en);
        }
    }

    /** @param kind {@code ORDINARY} takes an entry back */
    record DayChange(@NotNull LocalDate date, @NotNull DayKind kind, @NotNull @Valid Words note) {
        CalendarChange change() {
            return new CalendarChange(date, kind, note.phrase());
        }
    }

    record CalendarAmending(
            @Schema(description = "The version it was rehearsed against; or send it as If-Match") @Min(1) @Nullable Integer basedOn,
            @NotNull @Size(min = 1, max = 366) List<@Valid @NotNull DayChange> changes,
            @NotNull @PlainText(max = 500) String reason,
            @NotNull @PlainText(max = 200) String citation) implements LawBody {
        @Override
        public LawCommand command(Act act, int version) {
            return new AmendCalendar(act, version, changes.stream().map(DayChange::change).toList(), reason, citation);
        }
    }

    /** What the law itself says, where the decree that is followed says otherwise. */
    record LawWords(
            @NotNull @Min(1) @Max(TermRule.LONGEST) Integer length,
            @NotNull LengthUnit unit,
            @NotNull @PlainText(max = 200) String citation) {
        LawText text() {
            return new LawText(length, unit, citation);
        }
    }

    /** One row of the policy pack. */
    record Rule(
            @NotNull @Pattern(regexp = CODE) String id,
            @NotNull @Pattern(regexp = VARIANT) String variant,
            @NotNull @Pattern(regexp = CODE) String family,
            @NotNull @PlainText(max = 40) String procedure,
            @NotNull TermNature nature,
            @NotNull @Valid Words step,
            @NotNull @Min(1) @Max(TermRule.LONGEST) Integer length,
            @NotNull LengthUnit unit,
            @NotNull @Valid Words countedFrom,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @NotNull @PlainText(max = 200) String citation,
            @Valid @Nullable LawWords lawText,
            @NotNull @Min(1) @Max(TermRule.LONGEST) Integer warning,
            @Valid @Nullable Words remark,
            @NotNull Confidence confidence) {
        RuleRow row() {
            return new RuleRow(id, family, procedure, nature, step.phrase(), length, unit, countedFrom.phrase(),
                    variant, effectiveFrom, effectiveTo, citation, lawText == null ? null : lawText.text(), warning,
                    remark == null ? null : remark.phrase(), confidence);
        }
    }

    record RuleEnding(
            @NotNull @Pattern(regexp = CODE) String id,
            @NotNull @Pattern(regexp = VARIANT) String variant,
            @NotNull LocalDate effectiveTo) {
        RuleEnd end() {
            return new RuleEnd(id, variant, effectiveTo);
        }
    }

    record PolicyPackAmending(
            @Schema(description = "The version it was rehearsed against; or send it as If-Match") @Min(1) @Nullable Integer basedOn,
            @Size(max = 200) @Nullable List<@Valid @NotNull Rule> added,
            @Size(max = 200) @Nullable List<@Valid @NotNull Rule> replaced,
            @Size(max = 200) @Nullable List<@Valid @NotNull RuleEnding> ended,
            @NotNull @PlainText(max = 500) String reason,
            @NotNull @PlainText(max = 200) String citation) implements LawBody {
        @Override
        public LawCommand command(Act act, int version) {
            return new AmendPolicyPack(act, version, rows(added), rows(replaced),
                    Objects.requireNonNullElse(ended, List.<RuleEnding>of()).stream().map(RuleEnding::end).toList(),
                    reason, citation);
        }

        private static List<RuleRow> rows(@Nullable List<Rule> rules) {
            return Objects.requireNonNullElse(rules, List.<Rule>of()).stream().map(Rule::row).toList();
        }
    }
}
