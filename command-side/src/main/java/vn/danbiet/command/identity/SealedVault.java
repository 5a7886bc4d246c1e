package vn.danbiet.command.identity;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.evidence.Arriving;
import vn.danbiet.platform.evidence.DurableCollection;
import vn.danbiet.platform.evidence.Sha256;

/**
 * Keeps what is sealed apart from the log, each piece under a key of its own ({@code identity_keys}) that another master
 * key wraps than that of the log. What lies in {@code sealed_pieces} says nothing about whose it is, to which case it
 * belongs, what it is and when it came, and of its length no more than one of a few sizes.
 *
 * <p>
 * A piece is durable before the log hears of it. One that the log never heard of is not on record and is destroyed: until
 * that is known, {@code sealed_arriving} leads from it to the case.
 */
@Component
public class SealedVault implements AutoCloseable {
    /** Of what is sealed; it has to fit into a document. */
    private static final int PART = 1 << 20;

    private static final String SEALED = "sealed";

    private final MongoCollection<Document> parts;
    private final Arriving arriving;
    private final SubjectKeys keys;

    SealedVault(MongoDatabase database, IdentityKeySettings settings, Clock clock) {
        this.parts = DurableCollection.of(database, "sealed_pieces");
        this.arriving = new Arriving(database, "sealed_arriving", clock);
        this.keys = SubjectKeys.open(database, SubjectKeys.APART,
                MasterKey.read(settings.masterFile(), settings.kmsKeyUri()), clock);
    }

    /** A piece that was stored for a case and is not known to be on record. */
    public record Unconfirmed(String piece, String caseId) {}

    /**
     * Seals it and stores it; returns when a majority has it in its journal. {@link SealedIntake} sees to it that it is
     * kept if and only if the log speaks of it.
     */
    SealedPiece seal(String caseId, byte[] content) {
        String piece = keys.draw();
        byte[] padded = Padding.pad(content);
        var hash = new Sha256();
        var documents = new ArrayList<Document>();
        for (int from = 0; from < padded.length; from += PART) {
            byte[] sealed = keys.seal(piece, Arrays.copyOfRange(padded, from, Math.min(padded.length, from + PART)));
            hash.update(sealed);
            documents.add(new Document("_id", piece + "." + documents.size()).append(SEALED, new Binary(sealed)));
        }
        // First of all what leads to the parts, so that none is ever lost sight of.
        arriving.begin(piece, caseId);
        parts.insertMany(documents);
        return new SealedPiece(piece, hash.hex());
    }

    /**
     * What was sealed.
     *
     * @return empty when it was destroyed
     * @throws SealedDamaged when what is stored is not what the log says was stored
     */
    Optional<byte[]> open(SealedPiece piece) {
        if (keys.isForgotten(piece.id())) {
            return Optional.empty();
        }
        var hash = new Sha256();
        var sealed = new ArrayList<byte[]>();
        Document part;
        while ((part = parts.find(eq("_id", piece.id() + "." + sealed.size())).first()) != null) {
            sealed.add(part.get(SEALED, Binary.class).getData());
            hash.update(sealed.getLast());
        }
        if (!hash.hex().equals(piece.sealedSha256())) {
            throw new SealedDamaged(piece.id());
        }
        var padded = new ByteArrayOutputStream();
        for (byte[] one : sealed) {
            Optional<byte[]> opened = keys.open(piece.id(), one);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            padded.writeBytes(opened.get());
        }
        return Optional.of(Padding.unpad(padded.toByteArray()));
    }

    /** The log has it. */
    public void confirm(String piece) {
        arriving.end(piece);
    }

    /** Destroys its key for good and removes it. Doing it again changes nothing. */
    public void destroy(String piece) {
        keys.forget(List.of(piece));
        parts.deleteMany(partsOf(piece));
        // What leads to the parts last: killed in between, the next sweep does the rest.
        confirm(piece);
    }

    /** In the order of bytes, '/' comes after '.'. */
    private static Bson partsOf(String piece) {
        return and(gte("_id", piece + "."), lt("_id", piece + "/"));
    }

    /** Pieces stored before a time of which it is not known whether the log has them. */
    public List<Unconfirmed> unconfirmedBefore(Instant time, int most) {
        return arriving.before(time, most, Unconfirmed::new);
    }

    @Override
    public void close() {
        keys.close();
    }
}
