package vn.danbiet.platform.evidence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import vn.danbiet.events.DataSubject;
import vn.danbiet.log.personal.SubjectKeys;

/**
 * Keeps the files: in pieces, each sealed under the data subject that the file is. With the subject's key gone, what lies
 * here and in every backup is noise, and still the noise that the log says it is.
 *
 * <p>
 * A file is durable before the log hears of it. One that the log never heard of, because the process died in between or
 * the order was refused, is not on record and is removed.
 */
@Component
public class EvidenceStore {
    /** Of the file as it was handed in; a piece has to fit into a document. */
    static final int PIECE = 1 << 20;

    private static final String CONTENT = "content";

    private final Arriving arriving;
    private final MongoCollection<Document> pieces;
    private final SubjectKeys keys;

    EvidenceStore(MongoDatabase database, SubjectKeys keys, Clock clock) {
        this.arriving = new Arriving(database, "evidence_arriving", clock);
        this.pieces = DurableCollection.of(database, "evidence_pieces");
        this.keys = keys;
    }

    /** A file that is stored, and that no event speaks of yet. */
    public record Stored(DataSubject evidence, String sealedSha256) {}

    /** A file that was stored for a case and is not known to be on record. */
    public record Unconfirmed(DataSubject evidence, String caseId) {}

    /** Seals a file under a data subject of its own and stores it; returns when a majority has it in its journal. */
    public Stored store(String caseId, byte[] content) {
        var evidence = new DataSubject(keys.draw());
        var sealedHash = new Sha256();
        var documents = new ArrayList<Document>();
        for (int from = 0; from < content.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            byte[] sealed = keys.seal(evidence.value(), piece);
            sealedHash.update(sealed);
            documents.add(new Document("_id", piece(evidence, documents.size())).append(CONTENT, new Binary(sealed)));
        }
        // First of all what leads to the pieces, so that none is ever lost sight of.
        arriving.begin(evidence.value(), caseId);
        if (!documents.isEmpty()) {
            pieces.insertMany(documents);
        }
        return new Stored(evidence, sealedHash.hex());
    }

    /**
     * Opens a file.
     *
     * @param size and {@code sealedSha256} as the log has them
     * @return empty when the file was forgotten
     * @throws EvidenceDamaged when what is stored is not what the log says was stored
     */
    public Optional<byte[]> open(DataSubject evidence, long size, String sealedSha256) {
        var sealed = new ArrayList<byte[]>();
        var sealedHash = new Sha256();
        for (int n = 0; (long) n * PIECE < size; n++) {
            Document piece = pieces.find(Filters.eq("_id", piece(evidence, n))).first();
            if (piece == null) {
                throw new EvidenceDamaged(evidence);
            }
            byte[] content = piece.get(CONTENT, Binary.class).getData();
            sealedHash.update(content);
            sealed.add(content);
        }
        if (!sealedHash.hex().equals(sealedSha256)) {
            throw new EvidenceDamaged(evidence);
        }
        var content = new ByteArrayOutputStream(Math.toIntExact(size));
        for (byte[] piece : sealed) {
            Optional<byte[]> opened = keys.open(evidence.value(), piece);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            content.writeBytes(opened.get());
        }
        return Optional.of(content.toByteArray());
    }

    /** The log has it. */
    public void confirm(DataSubject evidence) {
        arriving.end(evidence.value());
    }

    /** Removes a file that no event speaks of, and its key. */
    public void remove(DataSubject evidence) {
        keys.forget(List.of(evidence.value()));
        int count = 0;
        while (exists(evidence, count)) {
            count++;
        }
        // From the end, and what leads to the pieces last: killed in between, the next sweep does the rest.
        for (int n = count - 1; n >= 0; n--) {
            pieces.deleteOne(Filters.eq("_id", piece(evidence, n)));
        }
        confirm(evidence);
    }

    private boolean exists(DataSubject evidence, int n) {
        return pieces.find(Filters.eq("_id", piece(evidence, n)))
                .projection(Projections.include("_id"))
                .first() != null;
    }

    /** Files stored before a time of which it is not known whether the log has them. */
    public List<Unconfirmed> unconfirmedBefore(Instant time, int most) {
        return arriving.before(time, most, (file, caseId) -> new Unconfirmed(new DataSubject(file), caseId));
    }

    private static String piece(DataSubject evidence, int n) {
        return evidence.value() + "." + n;
    }
}
