package vn.danbiet.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Events of one stream as the log holds them, in order.
 *
 * @param next the {@code afterVersion} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditPage(String stream, List<Item> items, @Nullable Long next) {

    /**
     * One event.
     *
     * @param position in the whole log
     * @param version in its stream
     * @param occurredAt in the world
     * @param recordedAt in the log
     * @param documentPosition of the log document that holds it together with what was recorded at the same time
     * @param documentHash over that document and {@code prevHash}
     * @param prevHash of the document before
     * @param facts what happened; in the place of personal data its {@code subject} and that it is {@code withheld}, or the
     *        position of the event by which it was forgotten ({@code forgottenAtPosition})
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            long position,
            long version,
            String id,
            String type,
            String revision,
            @Nullable Instant occurredAt,
            Instant recordedAt,
            @Nullable String actor,
            @Nullable String standing,
            @Nullable String unit,
            @Nullable String commandId,
            long documentPosition,
            String documentHash,
            String prevHash,
            JsonNode facts) {}
}
