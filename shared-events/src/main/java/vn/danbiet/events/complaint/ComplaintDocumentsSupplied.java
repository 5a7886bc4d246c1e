package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * What was asked for came in (Mẫu 06).
 *
 * @param request the number of the request
 */
@EventType("complaint.documents-supplied")
public record ComplaintDocumentsSupplied(ComplaintId complaint, Instant occurredAt, int request, Personal<String> what)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đã nhận thông tin, tài liệu theo yêu cầu số %d",
                "What was asked for by request %d was supplied", request);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional
                .of(Phrase.of("Đã nhận thông tin, tài liệu được yêu cầu", "The requested documents were supplied"));
    }
}
