package vn.danbiet.query.term;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danbiet.events.Phrase;
import vn.danbiet.law.NoSuchRule;
import vn.danbiet.law.TermRefusal;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemTranslation;
import vn.danbiet.platform.problem.ProblemType;

/** What to tell somebody whose question about a term the law does not answer. */
@Component
class TermQuestionProblems implements ProblemTranslation {
    @Override
    public Optional<Problem> problemOf(Exception exception) {
        return Optional.ofNullable(switch (exception) {
            case NoSuchRule none -> new Problem(ProblemType.INVALID_FIELDS, none.phrase(),
                    List.of(new Problem.FieldError("rule", none.phrase().vi(), none.phrase().en())),
                    new Problem.RuleReference("term.no-rule-in-force", ""));
            case TermRefusal refusal -> new Problem(ProblemType.RULE_REFUSED, cited(refusal), List.of(),
                    new Problem.RuleReference("term.not-allowed-by-law", refusal.citation()));
            default -> null;
        });
    }

    private static Phrase cited(TermRefusal refusal) {
        return Phrase.of("%s (%s)", "%s (%s)", refusal.phrase(), refusal.citation());
    }
}
