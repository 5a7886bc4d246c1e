package vn.danbiet.query.audit;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;
import vn.danbiet.log.verification.Verification;

/** What verifications remember while they are stopped, in GridFS: it may be larger than a document. */
@Component
class VerificationCheckpoints {
    private final GridFSBucket files;

    VerificationCheckpoints(MongoDatabase database) {
        this.files = GridFSBuckets.create(database, "verification_checkpoints")
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    ObjectId save(VerificationJob job, Verification verification) {
        try (var file = files.openUploadStream(job.id())) {
            verification.save(file);
            return file.getObjectId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws vn.danbiet.log.verification.CheckpointUnusable when it is damaged */
    void load(ObjectId checkpoint, Verification verification) {
        try (InputStream file = files.openDownloadStream(checkpoint)) {
            verification.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(ObjectId checkpoint) {
        files.delete(checkpoint);
    }
}
