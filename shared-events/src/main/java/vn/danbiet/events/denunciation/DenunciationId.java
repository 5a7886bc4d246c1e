package vn.danbiet.events.denunciation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.danbiet.events.identity.DenouncerReceipt;

/** Identifies a denunciation. It follows from the denouncer's receipt, so that who holds that one finds the case. */
public record DenunciationId(@JsonValue String value) {
    @JsonCreator
    public DenunciationId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("Not a denunciation's id");
        }
    }

    public static DenunciationId of(DenouncerReceipt receipt) {
        return new DenunciationId(receipt.caseId());
    }

    @Override
    public String toString() {
        return value;
    }
}
