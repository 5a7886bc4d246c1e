package vn.danbiet.command;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import vn.danbiet.command.casefile.ExcludedFromCase;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemTranslation;
import vn.danbiet.platform.problem.ProblemType;

/** What to tell a caller whose order was not carried out. */
@Component
class OrderProblems implements ProblemTranslation {
    @Override
    public Optional<Problem> problemOf(Exception exception) {
        return Optional.ofNullable(switch (exception) {
            case Refusal refusal -> refused(refusal);
            case StaleVersion _ ->
                new Problem(ProblemType.STALE_VERSION, "Đọc lại vụ việc rồi gửi với ETag mới trong If-Match.",
                        "Read the case again and send the new ETag as If-Match.");
            case ConcurrencyException _ -> new Problem(ProblemType.CONCURRENT_CHANGE, "Đọc lại vụ việc rồi thử lại.",
                    "Read the case again, then try again.");
            // Whoever is kept away from a case is told the same: to them there is none.
            case AggregateNotFoundException _,ExcludedFromCase _ ->
                new Problem(ProblemType.NOT_FOUND, "Không có vụ việc này.", "There is no such case.");
            default -> null;
        });
    }

    private static Problem refused(Refusal refusal) {
        Rule rule = refusal.rule();
        ProblemType type = switch (rule.kind()) {
            case NOT_ALLOWED -> ProblemType.FORBIDDEN;
            case OTHER_UNIT -> ProblemType.OTHER_UNIT;
            case NOT_NOW -> ProblemType.RULE_REFUSED;
            case NOT_SO -> ProblemType.INVALID_FIELDS;
        };
        String cited = refusal.citation().equals(Rule.OWN) ? "" : " (" + refusal.citation() + ")";
        Phrase detail = new Phrase(refusal.detail().vi() + cited, refusal.detail().en() + cited);
        return new Problem(type, detail, List.of(), new Problem.RuleReference(rule.id(), refusal.citation()));
    }
}
