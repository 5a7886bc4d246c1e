package vn.danbiet.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Who acts on behalf of a unit: the subject of their access token, 1 to 128 printable characters without spaces. */
public record OfficerId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,128}");

    @JsonCreator
    public OfficerId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("An officer's id has 1 to 128 printable ASCII characters, no spaces");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
