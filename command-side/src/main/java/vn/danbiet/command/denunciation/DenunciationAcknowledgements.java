package vn.danbiet.command.denunciation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.log.LogDocument;

/**
 * What is handed back for an order, read from what the log holds of it: an order that comes a second time is answered
 * exactly like the first. The receipt of the denouncer is handed back with the order that opened the case, and never again.
 */
@Component
class DenunciationAcknowledgements {
    private final JsonMapper json;

    DenunciationAcknowledgements(JsonMapper json) {
        this.json = json;
    }

    /** @param denouncerReceipt for the denouncer and nobody else; it is stored nowhere */
    record Opened(@JsonUnwrapped @Nullable Acknowledgement acknowledgement, String denouncerReceipt) {
        /** Whoever holds the receipt can read the case. */
        @Override
        public String toString() {
            return "Opened[withheld]";
        }
    }

    /** For one denounced again: of the new case its code, and the receipt that leads to it. */
    record Repeated(
            @JsonUnwrapped @Nullable Acknowledgement acknowledgement,
            ReceiptCode repeatedReceiptCode,
            DenunciationId repeated,
            String denouncerReceipt) {
        /** Whoever holds the receipt can read the case. */
        @Override
        public String toString() {
            return "Repeated[withheld]";
        }
    }

    ResponseEntity<Opened> opened(DenunciationIntake.Taken taken) {
        return opened(taken, "/api/v1/denunciations/" + taken.document().stream());
    }

    /** The case stands in no address that a denouncer is given. */
    ResponseEntity<Opened> openedOnline(DenunciationIntake.Taken taken) {
        return opened(taken, "/public/v1/denunciations/mine");
    }

    private ResponseEntity<Opened> opened(DenunciationIntake.Taken taken, String location) {
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.opened(taken.document(), location,
                receiptCode(taken.document()), null);
        return ResponseEntity.status(acknowledgement.getStatusCode())
                .headers(acknowledgement.getHeaders())
                .body(new Opened(acknowledgement.getBody(), taken.receipt().value()));
    }

    /** @param again what the log holds of the new case */
    ResponseEntity<Repeated> repeated(DenunciationIntake.Taken taken, LogDocument again) {
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.of(taken.document(), again);
        return ResponseEntity.status(acknowledgement.getStatusCode())
                .headers(acknowledgement.getHeaders())
                .body(new Repeated(acknowledgement.getBody(), receiptCode(again), new DenunciationId(again.stream()),
                        taken.receipt().value()));
    }

    private ReceiptCode receiptCode(LogDocument document) {
        JsonNode first = json.readTree(document.events().getFirst().payload());
        return new ReceiptCode(first.path("receiptCode").asString());
    }
}
