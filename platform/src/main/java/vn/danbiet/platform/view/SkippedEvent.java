package vn.danbiet.platform.view;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * An event that a view does without, because somebody decided so. As stored, and never removed. It holds for one version
 * of the definition: the next one is to digest it.
 *
 * @param position of the event in the log
 * @param event its type
 * @param cause why it could not be digested: the class of the error and where it happened
 * @param reason as given by the one who decided
 */
public record SkippedEvent(
        @BsonId String id,
        String view,
        int version,
        String caseId,
        long position,
        String event,
        String cause,
        String reason,
        String by,
        Instant at) {}
