package vn.danbiet.command.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.log.LogDocument;

/**
 * What is handed back for an order, read from what the log holds of it: an order that comes a second time is answered
 * exactly like the first.
 */
@Component
class ComplaintAcknowledgements {
    private final JsonMapper json;

    ComplaintAcknowledgements(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<Acknowledgement> opened(LogDocument document) {
        return Acknowledgement.opened(document, "/api/v1/complaints/" + document.stream(), receiptCode(document), null);
    }

    /** @param second what the log holds of the second case */
    ResponseEntity<Appealed> appealed(LogDocument document, LogDocument second) {
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.of(document, second);
        return ResponseEntity.status(acknowledgement.getStatusCode())
                .headers(acknowledgement.getHeaders())
                .body(new Appealed(acknowledgement.getBody(), receiptCode(second), new ComplaintId(second.stream())));
    }

    private ReceiptCode receiptCode(LogDocument document) {
        JsonNode first = json.readTree(document.events().getFirst().payload());
        return new ReceiptCode(first.path("receiptCode").asString());
    }

    /** For a second complaint: the code and the id of its case. */
    record Appealed(
            @JsonUnwrapped @Nullable Acknowledgement acknowledgement,
            ReceiptCode secondReceiptCode,
            ComplaintId secondInstance) {}
}
