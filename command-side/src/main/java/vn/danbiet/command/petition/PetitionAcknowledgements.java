package vn.danbiet.command.petition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.security.PetitionerKeys;

/**
 * What is handed back for an order, read from what the log holds of it: an order that comes a second time is answered
 * exactly like the first.
 */
@Component
class PetitionAcknowledgements {
    private final JsonMapper json;
    private final PetitionerKeys keys;

    PetitionAcknowledgements(JsonMapper json, PetitionerKeys keys) {
        this.json = json;
        this.keys = keys;
    }

    ResponseEntity<Acknowledgement> opened(LogDocument document) {
        return Acknowledgement.opened(document, "/api/v1/petitions/" + document.stream(), receiptCode(document), null);
    }

    ResponseEntity<Acknowledgement> openedOnline(LogDocument document) {
        ReceiptCode code = receiptCode(document);
        return Acknowledgement.opened(document, "/public/v1/timelines/" + code, code,
                keys.keyOf(new PetitionId(document.stream())));
    }

    private ReceiptCode receiptCode(LogDocument document) {
        return new ReceiptCode(firstEvent(document).path("receiptCode").asString());
    }

    /** @param parts what the log holds of the parts that became cases */
    ResponseEntity<Split> split(LogDocument document, List<LogDocument> parts) {
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.of(document,
                parts.isEmpty() ? document : parts.getLast());
        return ResponseEntity.status(acknowledgement.getStatusCode())
                .headers(acknowledgement.getHeaders())
                .body(new Split(acknowledgement.getBody(),
                        firstEvent(document).path("parts").valueStream().map(PetitionAcknowledgements::part).toList()));
    }

    private static Part part(JsonNode part) {
        String typed = part.path("receiptCode").stringValue(null);
        ReceiptCode code = typed == null ? null : new ReceiptCode(typed);
        return new Part(CaseKind.valueOf(part.path("kind").asString()), code,
                code == null ? null : PetitionId.of(code));
    }

    private JsonNode firstEvent(LogDocument document) {
        return json.readTree(document.events().getFirst().payload());
    }

    /** For a split: what became of the parts. */
    record Split(@JsonUnwrapped @Nullable Acknowledgement acknowledgement, List<Part> parts) {}

    /** A part that is a petition has a code and a case of its own; for others the petitioner is guided. */
    record Part(CaseKind kind, @Nullable ReceiptCode receiptCode, @Nullable PetitionId id) {}
}
