package vn.danbiet.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of a unit (cơ quan, đơn vị): 2 to 64 of {@code a-z 0-9 -}, beginning with a letter. */
public record UnitId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,63}");

    @JsonCreator
    public UnitId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A unit code has 2 to 64 of a-z, 0-9 and '-', beginning with a letter");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
