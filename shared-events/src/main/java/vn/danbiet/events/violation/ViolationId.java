package vn.danbiet.events.violation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.danbiet.events.ReceiptCode;

/**
 * Identifies a violation. It follows from the receipt code, as the id of every kind of case with such a code does.
 */
public record ViolationId(@JsonValue String value) {
    @JsonCreator
    public ViolationId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("Not a violation's id");
        }
    }

    public static ViolationId of(ReceiptCode code) {
        return new ViolationId(code.caseId());
    }

    @Override
    public String toString() {
        return value;
    }
}
