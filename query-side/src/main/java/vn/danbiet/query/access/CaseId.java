package vn.danbiet.query.access;

import java.util.UUID;

/** A case of any kind, as it stands in an address. */
public record CaseId(String value) {
    public CaseId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("Not the id of a case");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
