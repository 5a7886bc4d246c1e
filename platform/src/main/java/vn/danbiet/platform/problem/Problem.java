package vn.danbiet.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;

/**
 * What went wrong, in words for the one who can mend it. Never holds what was sent: texts may be personal.
 *
 * @param detail what was wrong and what to do
 * @param errors the fields that are not right, where it is about fields
 * @param rule the rule that refused, where a rule did
 */
public record Problem(ProblemType type, Phrase detail, List<FieldError> errors, @Nullable RuleReference rule) {
    public Problem(ProblemType type, Phrase detail) {
        this(type, detail, List.of(), null);
    }

    public Problem(ProblemType type, String vi, String en) {
        this(type, new Phrase(vi, en));
    }

    public RuntimeException asException() {
        return new ProblemException(this);
    }

    /**
     * One field that is not right.
     *
     * @param field its path in the body, or the name of the parameter
     */
    public record FieldError(String field, String vi, String en) {}

    /**
     * The rule behind a refusal.
     *
     * @param id stable name
     * @param citation the article; empty, and then not shown, where the rule is this system's own
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RuleReference(String id, String citation) {}
}
