package vn.danbiet.events.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.danbiet.events.ReceiptCode;

/**
 * Identifies a complaint at one instance. It follows from the receipt code, as the id of every kind of case does: a code
 * belongs to one case.
 */
public record ComplaintId(@JsonValue String value) {
    @JsonCreator
    public ComplaintId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("Not a complaint's id");
        }
    }

    public static ComplaintId of(ReceiptCode code) {
        return new ComplaintId(code.caseId());
    }

    @Override
    public String toString() {
        return value;
    }
}
