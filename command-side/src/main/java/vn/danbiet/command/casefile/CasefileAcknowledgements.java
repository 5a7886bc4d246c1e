package vn.danbiet.command.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.EntryDisputed;
import vn.danbiet.events.casefile.EvidenceAdded;
import vn.danbiet.log.LogDocument;

/**
 * What is handed back for what was added to a case, read from what the log holds of it: an order that comes a second time
 * is answered exactly like the first.
 */
@Component
class CasefileAcknowledgements {
    private final JsonMapper json;

    CasefileAcknowledgements(JsonMapper json) {
        this.json = json;
    }

    /** @param urging its number in the case, for the answer */
    record Urging(@JsonUnwrapped @Nullable Acknowledgement acknowledgement, int urging) {}

    /** @param evidence the file's id */
    record Evidence(@JsonUnwrapped @Nullable Acknowledgement acknowledgement, DataSubject evidence) {}

    ResponseEntity<Urging> urged(LogDocument document) {
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.of(document);
        return ResponseEntity.ok()
                .headers(acknowledgement.getHeaders())
                .body(new Urging(acknowledgement.getBody(), event(document, CaseUrged.class).path("number").asInt()));
    }

    ResponseEntity<Disputing.Disputed> disputed(LogDocument document) {
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.of(document);
        return ResponseEntity.ok()
                .headers(acknowledgement.getHeaders())
                .body(new Disputing.Disputed(acknowledgement.getBody(),
                        event(document, EntryDisputed.class).path("number").asInt()));
    }

    ResponseEntity<Evidence> added(LogDocument document) {
        DataSubject evidence = evidence(document);
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.of(document);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + document.stream() + "/evidence/" + evidence))
                .headers(acknowledgement.getHeaders())
                .body(new Evidence(acknowledgement.getBody(), evidence));
    }

    /** The file that an order took into evidence. */
    DataSubject evidence(LogDocument document) {
        return new DataSubject(event(document, EvidenceAdded.class).at("/label/subject").asString());
    }

    private JsonNode event(LogDocument document, Class<?> type) {
        String name = type.getAnnotation(EventType.class).value();
        return document.events()
                .stream()
                .filter(event -> event.type().equals(name))
                .findFirst()
                .map(event -> json.readTree(event.payload()))
                .orElseThrow();
    }
}
