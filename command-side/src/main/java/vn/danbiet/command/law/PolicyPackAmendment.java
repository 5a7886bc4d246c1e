package vn.danbiet.command.law;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.law.LawCommand.AmendPolicyPack;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;
import vn.danbiet.events.law.LawText;
import vn.danbiet.events.law.PolicyPackAmended;
import vn.danbiet.events.law.RuleEnd;
import vn.danbiet.events.law.RuleRow;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.law.PolicyPack;
import vn.danbiet.law.TermFamily;
import vn.danbiet.law.TermRule;

/**
 * Which rules may become what. What is guarded: a rule is found by id and variant, and on no day two rules of the same step
 * and variant are in force.
 */
final class PolicyPackAmendment {
    private final AmendPolicyPack command;
    private final PolicyPack before;

    private PolicyPackAmendment(AmendPolicyPack command, PolicyPack before) {
        this.command = command;
        this.before = before;
    }

    /** @throws Refusal when it cannot be so */
    static PolicyPackAmended of(AmendPolicyPack command, PolicyPack pack) {
        Amendments.refuseUnlessBasedOn(pack.version(), command);
        var amendment = new PolicyPackAmendment(command, pack);
        if (amendment.names().findAny().isEmpty()) {
            throw new Refusal(LawRule.NO_CHANGE);
        }
        amendment.refuseRuleNamedTwice();
        command.added().forEach(amendment::checkAdded);
        command.replaced().forEach(amendment::checkReplaced);
        command.ended().forEach(amendment::checkEnded);
        amendment.refuseTwoRulesAtOnce();
        return new PolicyPackAmended(command.act().occurredAt(), pack.version() + 1, command.added(),
                command.replaced(), command.ended(), command.reason(), command.citation());
    }

    private void refuseRuleNamedTwice() {
        var named = new HashSet<Name>();
        names().forEach(name -> {
            if (!named.add(name)) {
                throw new Refusal(LawRule.ONE_CHANGE_PER_RULE, name.id, name.variant);
            }
        });
    }

    private void checkAdded(RuleRow row) {
        if (before.row(row.id(), row.variant()).isPresent()) {
            throw new Refusal(LawRule.RULE_IS_THERE, row.id(), row.variant());
        }
        checkPeriod(row);
        TermRule sibling = before.of(new TermFamily(row.family()))
                .findFirst()
                .orElseThrow(() -> new Refusal(LawRule.UNKNOWN_FAMILY, row.family(), families()));
        refuseAnotherKind(row, sibling);
    }

    private void checkReplaced(RuleRow row) {
        TermRule rule = rule(row.id(), row.variant());
        checkPeriod(row);
        if (!rule.family().id().equals(row.family())) {
            throw new Refusal(LawRule.STEP_STAYS_THE_SAME, row.id(), row.variant(), rule.family());
        }
        refuseAnotherKind(row, rule);
        if (TermRule.of(row).equals(rule)) {
            throw new Refusal(LawRule.RULE_STAYS_AS_IT_IS, row.id(), row.variant());
        }
    }

    /** What a procedure does with a step, and how its days are counted, rests on what kind of time it is. */
    private static void refuseAnotherKind(RuleRow row, TermRule sibling) {
        LawText lawText = row.lawText();
        Way way = Way.of(sibling.unit());
        if (row.nature() != sibling.nature() || Way.of(row.unit()) != way
                || lawText != null && Way.of(lawText.unit()) != way) {
            throw new Refusal(LawRule.KIND_STAYS_THE_SAME, row.family(), sibling.nature(), way);
        }
    }

    private static void checkPeriod(RuleRow row) {
        if (row.effectiveFrom() != null && row.effectiveTo() != null
                && row.effectiveTo().isBefore(row.effectiveFrom())) {
            throw new Refusal(LawRule.PERIOD_ENDS_BEFORE_IT_BEGINS, row.id(), row.variant());
        }
    }

    private void checkEnded(RuleEnd end) {
        TermRule rule = rule(end.id(), end.variant());
        if (rule.effectiveFrom() != null && end.effectiveTo().isBefore(rule.effectiveFrom())) {
            throw new Refusal(LawRule.PERIOD_ENDS_BEFORE_IT_BEGINS, end.id(), end.variant());
        }
        if (end.effectiveTo().equals(rule.effectiveTo())) {
            throw new Refusal(LawRule.RULE_STAYS_AS_IT_IS, end.id(), end.variant());
        }
    }

    private TermRule rule(String id, String variant) {
        return before.row(id, variant).orElseThrow(() -> new Refusal(LawRule.NO_SUCH_RULE, id, variant));
    }

    /** Before it is put together: a pack takes no rules that contradict each other. */
    private void refuseTwoRulesAtOnce() {
        List<TermRule> changed = Stream
                .of(command.added().stream().map(TermRule::of), command.replaced().stream().map(TermRule::of),
                        command.ended().stream().map(end -> rule(end.id(), end.variant()).endedOn(end.effectiveTo())))
                .flatMap(Function.identity())
                .toList();
        Set<Name> names = names().collect(Collectors.toSet());
        List<TermRule> after = Stream
                .concat(changed.stream(), before.rules().stream().filter(rule -> !names.contains(Name.of(rule))))
                .toList();
        for (TermRule rule : changed) {
            for (TermRule other : after) {
                if (!Name.of(rule).equals(Name.of(other)) && rule.overlaps(other)) {
                    throw new Refusal(LawRule.TWO_RULES_AT_ONCE, rule.id(), other.id(), rule.variant());
                }
            }
        }
    }

    private Stream<Name> names() {
        Stream<Name> rows = Stream.concat(command.added().stream(), command.replaced().stream())
                .map(row -> new Name(row.id(), row.variant()));
        return Stream.concat(rows, command.ended().stream().map(end -> new Name(end.id(), end.variant())));
    }

    private String families() {
        return before.rules()
                .stream()
                .map(rule -> rule.family().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** How the days of a step are counted. */
    private enum Way implements Worded {
        TOWARDS("tính tới một ngày cuối (D, WD, YEAR)", "counted towards a last day (D, WD, YEAR)"),
        BACKWARDS("tính ngược từ một ngày (D_BEFORE, WD_BEFORE)", "counted back from a day (D_BEFORE, WD_BEFORE)"),
        LASTING("kéo dài ít nhất (D_MIN, D_MIN_CONSECUTIVE)", "lasting at least (D_MIN, D_MIN_CONSECUTIVE)"),
        RECURRING("lặp lại theo tuần, tháng, quý, năm (DAYS_PER_WEEK, DAYS_PER_MONTH, MONTHLY, QUARTERLY, PER_YEAR)",
                "recurring by week, month, quarter or year (DAYS_PER_WEEK, DAYS_PER_MONTH, MONTHLY, QUARTERLY, PER_YEAR)");

        private final Phrase phrase;

        Way(String vi, String en) {
            phrase = new Phrase(vi, en);
        }

        static Way of(LengthUnit unit) {
            return switch (unit) {
                case D, WD, YEAR -> TOWARDS;
                case D_BEFORE, WD_BEFORE -> BACKWARDS;
                case D_MIN, D_MIN_CONSECUTIVE -> LASTING;
                case DAYS_PER_WEEK, DAYS_PER_MONTH, MONTHLY, QUARTERLY, PER_YEAR -> RECURRING;
            };
        }

        @Override
        public Phrase phrase() {
            return phrase;
        }
    }

    private record Name(String id, String variant) {
        static Name of(TermRule rule) {
            return new Name(rule.id(), rule.variant());
        }
    }
}
