package vn.danbiet.query.drift;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something in a view that is not as the log says.
 *
 * @param caseId the case, or the id of a document that is of none
 * @param path to the field in the stored document, as a JSON Pointer; missing where it is about the whole document
 * @param expected what the log makes of it, with {@code found}: only numbers, times and truth values, and none of a
 *        confidential case; texts may be personal and are told by no finding
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriftFinding(
        String caseId,
        String view,
        Kind kind,
        @Nullable String path,
        @Nullable String expected,
        @Nullable String found) {

    public enum Kind {
        /** The field says something else. */
        DIFFERENT,
        /** The field is not there. */
        MISSING_FIELD,
        /** The field should not be there. */
        EXTRA_FIELD,
        /** The view has no document of the case. */
        NO_DOCUMENT,
        /** The view has a document where it should have none. */
        EXTRA_DOCUMENT,
        /** The view has a document of a case that the log does not know. */
        NO_STREAM,
        /** The view put events of the case aside, so its document is behind. */
        PUT_ASIDE,
        /** The events cannot be read or folded. */
        CANNOT_REBUILD
    }

    static DriftFinding of(String caseId, String view, Kind kind) {
        return new DriftFinding(caseId, view, kind, null, null, null);
    }
}
