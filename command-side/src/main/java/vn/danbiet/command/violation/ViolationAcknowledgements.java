package vn.danbiet.command.violation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.log.LogDocument;

/**
 * What is handed back for an order, read from what the log holds of it: an order that comes a second time is answered
 * exactly like the first.
 */
@Component
class ViolationAcknowledgements {
    private final JsonMapper json;

    ViolationAcknowledgements(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<Acknowledgement> opened(LogDocument document) {
        return Acknowledgement.opened(document, "/api/v1/violations/" + document.stream(),
                new ReceiptCode(first(document).path("receiptCode").asString()), null);
    }

    /** @param last what the log holds of the other case where one was opened, else of the routing */
    ResponseEntity<Routed> routed(LogDocument document, LogDocument last) {
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.of(document, last);
        JsonNode routed = first(document);
        JsonNode code = routed.path("receiptCode");
        return ResponseEntity.status(acknowledgement.getStatusCode())
                .headers(acknowledgement.getHeaders())
                .body(new Routed(acknowledgement.getBody(), routed.path("child").asString(),
                        code.isString() ? new ReceiptCode(code.asString()) : null));
    }

    /** For a recommendation, remedy or appeal: its number in the case, from 1. */
    ResponseEntity<Numbered> numbered(LogDocument document) {
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.of(document);
        return ResponseEntity.status(acknowledgement.getStatusCode())
                .headers(acknowledgement.getHeaders())
                .body(new Numbered(acknowledgement.getBody(), first(document).path("number").asInt()));
    }

    private JsonNode first(LogDocument document) {
        return json.readTree(document.events().getFirst().payload());
    }

    /** Where the matter goes on. */
    record Routed(
            @JsonUnwrapped @Nullable Acknowledgement acknowledgement,
            String child,
            @Nullable ReceiptCode childReceiptCode) {}

    /** What was entered under a number in the case. */
    record Numbered(@JsonUnwrapped @Nullable Acknowledgement acknowledgement, int number) {}
}
