package vn.danbiet.events.casefile;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * An officer noted something for colleagues. Internal.
 *
 * @param text about a data subject of its own: whom it names is not known
 */
@EventType("case.note-added")
public record NoteAdded(String caseId, Instant occurredAt, Personal<String> text) implements CasefileEvent {

    @Override
    public Phrase told() {
        return new Phrase("Thêm ghi chú nội bộ", "A note was added");
    }
}
