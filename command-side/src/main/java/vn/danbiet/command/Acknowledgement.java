package vn.danbiet.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.log.LogDocument;

/**
 * What a caller gets for an order that was carried out.
 *
 * @param id the case, or {@code organisation}
 * @param receiptCode where the order opened the case
 * @param petitionerKey where a petitioner sent it in online: lets them, and nobody else, reply, rate and withdraw
 * @param version of the case, also the {@code ETag}
 * @param position in the log; a query that names it in {@code atLeast} sees at least this order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Acknowledgement(
        String id,
        @Nullable ReceiptCode receiptCode,
        @Nullable String petitionerKey,
        long version,
        long position) {

    /** For an order to a case that exists. */
    public static ResponseEntity<Acknowledgement> of(LogDocument document) {
        return of(document, document);
    }

    /**
     * For an order to a case that had consequences in others.
     *
     * @param last what the log holds of the last of them
     */
    public static ResponseEntity<Acknowledgement> of(LogDocument document, LogDocument last) {
        return ResponseEntity.ok()
                .eTag(etag(document))
                .body(new Acknowledgement(document.stream(), null, null, lastVersion(document), lastPosition(last)));
    }

    /** For an order that created something else than a case. */
    public static ResponseEntity<Acknowledgement> opened(LogDocument document, String location) {
        return opened(document, location, null, null);
    }

    /** For an order that opened a case. */
    public static ResponseEntity<Acknowledgement> opened(LogDocument document, String location,
            @Nullable ReceiptCode receiptCode, @Nullable String petitionerKey) {
        return ResponseEntity.created(URI.create(location))
                .eTag(etag(document))
                .body(new Acknowledgement(document.stream(), receiptCode, petitionerKey, lastVersion(document),
                        lastPosition(document)));
    }

    private static String etag(LogDocument document) {
        return "\"" + lastVersion(document) + "\"";
    }

    private static long lastVersion(LogDocument document) {
        return document.version() + document.count() - 1;
    }

    private static long lastPosition(LogDocument document) {
        return document.position() + document.count() - 1;
    }
}
