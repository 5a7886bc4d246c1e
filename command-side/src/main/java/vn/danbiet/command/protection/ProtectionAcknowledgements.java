package vn.danbiet.command.protection;

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
class ProtectionAcknowledgements {
    private final JsonMapper json;

    ProtectionAcknowledgements(JsonMapper json) {
        this.json = json;
    }

    /** @param under the address of all protections */
    ResponseEntity<Acknowledgement> opened(LogDocument document, String under) {
        JsonNode first = json.readTree(document.events().getFirst().payload());
        return Acknowledgement.opened(document, under + document.stream(),
                new ReceiptCode(first.path("receiptCode").asString()), null);
    }
}
