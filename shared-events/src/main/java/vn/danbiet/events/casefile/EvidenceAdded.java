package vn.danbiet.events.casefile;

import java.time.Instant;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A file was taken into evidence. The file itself lies beside the log, sealed under the label's subject; that subject is
 * also the file's id.
 *
 * @param mediaType as the content shows, not only as it was said to be
 * @param size in bytes
 * @param sealedSha256 of the sealed file as it is stored, in hexadecimal: anybody can check the store against the log
 *        without reading a word of it, also when it was forgotten
 */
@EventType("case.evidence-added")
public record EvidenceAdded(
        String caseId,
        Instant occurredAt,
        Personal<EvidenceLabel> label,
        String mediaType,
        long size,
        String sealedSha256) implements CasefileEvent {

    public DataSubject evidence() {
        return label.subject();
    }

    @Override
    public Phrase told() {
        return Phrase.of("Nhận chứng cứ: tệp %s, %d byte", "Evidence: a file of type %s, %d bytes", mediaType, size);
    }
}
