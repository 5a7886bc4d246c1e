package vn.danbiet.events.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A term of a case: the case's id, a dot, and which of its terms it is, counted from 1. */
public record TermId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{1,64}\\.[1-9][0-9]{0,3}");

    @JsonCreator
    public TermId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a term's id");
        }
    }

    public static TermId of(String caseId, int number) {
        return new TermId(caseId + "." + number);
    }

    public String caseId() {
        return value.substring(0, value.lastIndexOf('.'));
    }

    @Override
    public String toString() {
        return value;
    }
}
