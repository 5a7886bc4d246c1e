package vn.danbiet.command.law;

import org.springframework.http.ResponseEntity;
import vn.danbiet.log.LogDocument;

/**
 * What a caller gets for an amendment. Running terms are counted anew by it soon after, without anybody's doing.
 *
 * @param version that began with it, of the calendar or of the policy pack; also the {@code ETag}
 * @param position in the log
 */
record Amended(int version, long position) {
    static ResponseEntity<Amended> of(LawCommand command, LogDocument document) {
        int version = command.basedOn() + 1;
        return ResponseEntity.ok()
                .eTag("\"" + version + "\"")
                .body(new Amended(version, document.position() + document.count() - 1));
    }
}
