package vn.danbiet.events.protection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.danbiet.events.ReceiptCode;

/** Identifies the file of one protection. It follows from its receipt code, as the id of every kind of case does. */
public record ProtectionId(@JsonValue String value) {
    @JsonCreator
    public ProtectionId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("Not a protection's id");
        }
    }

    public static ProtectionId of(ReceiptCode code) {
        return new ProtectionId(code.caseId());
    }

    @Override
    public String toString() {
        return value;
    }
}
