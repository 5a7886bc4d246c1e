package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * Information, documents or evidence were asked for in writing (LKN 12 to 15, 29).
 *
 * @param request its number in this case, from 1
 */
@EventType("complaint.documents-requested")
public record ComplaintDocumentsRequested(
        ComplaintId complaint,
        Instant occurredAt,
        int request,
        Party from,
        Personal<String> what) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Yêu cầu %s cung cấp thông tin, tài liệu", "Documents were requested from %s", from);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã yêu cầu cung cấp thông tin, tài liệu", "Documents were requested"));
    }
}
