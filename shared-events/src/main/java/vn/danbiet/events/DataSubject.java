package vn.danbiet.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Whom personal data is about: a random id, drawn for one case, that says nothing about the person. One person in two
 * cases is two data subjects.
 */
public record DataSubject(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /**
     * Stands for everybody whose data was recorded before personal data was sealed. It lies in the log in clear, for
     * ever: it has no key that could be destroyed.
     */
    public static final DataSubject RECORDED_IN_CLEAR = new DataSubject("recorded-in-clear");

    @JsonCreator
    public DataSubject {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A data subject's id has 1 to 64 of A-Z, a-z, 0-9, '-' and '_'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
