package vn.danbiet.events.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.danbiet.events.ReceiptCode;

/**
 * Identifies a petition. It follows from the receipt code, so that the log, which lets a stream begin only once, is also
 * what keeps a code from being given out twice.
 */
public record PetitionId(@JsonValue String value) {
    @JsonCreator
    public PetitionId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("Not a petition's id");
        }
    }

    public static PetitionId of(ReceiptCode code) {
        return new PetitionId(code.caseId());
    }

    @Override
    public String toString() {
        return value;
    }
}
