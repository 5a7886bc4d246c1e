package vn.danbiet.command.identity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.events.EventType;
import vn.danbiet.events.identity.OpeningRequested;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.log.LogDocument;

/** What is handed back, read from what the log holds of it: an order that comes a second time is answered like the first. */
@Component
class IdentityAcknowledgements {
    private final JsonMapper json;

    IdentityAcknowledgements(JsonMapper json) {
        this.json = json;
    }

    /** @param opening its number in the case */
    record Asked(@JsonUnwrapped @Nullable Acknowledgement acknowledgement, int opening) {}

    /** @param original the id of the sealed piece */
    record Sealed(@JsonUnwrapped @Nullable Acknowledgement acknowledgement, String original) {}

    ResponseEntity<Asked> asked(LogDocument document) {
        int number = event(document, OpeningRequested.class).path("number").asInt();
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.of(document);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + document.stream() + "/identity/openings/" + number))
                .headers(acknowledgement.getHeaders())
                .body(new Asked(acknowledgement.getBody(), number));
    }

    /** Where that lies which an order handed in; nothing where nothing was. */
    Optional<SealedPiece> sealedBy(LogDocument document) {
        return document.events()
                .stream()
                .flatMap(event -> Stream.ofNullable(json.readTree(event.payload()).findParent("sealedSha256")))
                .map(piece -> new SealedPiece(piece.path("id").asString(), piece.path("sealedSha256").asString()))
                .findFirst();
    }

    ResponseEntity<Sealed> sealed(LogDocument document) {
        String piece = sealedBy(document).orElseThrow().id();
        ResponseEntity<Acknowledgement> acknowledgement = Acknowledgement.of(document);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + document.stream() + "/originals/" + piece))
                .headers(acknowledgement.getHeaders())
                .body(new Sealed(acknowledgement.getBody(), piece));
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
