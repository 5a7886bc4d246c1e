package vn.danbiet.query.audit;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;
import vn.danbiet.platform.log.EventMetadata;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.access.Charges;

/** Reads the log itself, not a view of it: what an auditor sees here is what the hashes are made of. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class AuditController {
    private final EventLog log;
    private final Charges charges;
    private final CaseReaders readers;

    AuditController(EventLog log, Charges charges, CaseReaders readers) {
        this.log = log;
        this.charges = charges;
        this.readers = readers;
    }

    @GetMapping("/api/v1/audit/streams/{id}/events")
    ResponseEntity<AuditPage> events(@PathVariable String id, @Valid @ParameterObject AuditFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = log.headPosition();
        atLeast.checkAgainst(position);
        if (log.nextVersion(id) == 0 || reader.mayConcernThem(charges.excluded(id))) {
            throw new Problem(ProblemType.NOT_FOUND, "Nhật ký không có chuỗi này.", "The log has no such stream.")
                    .asException();
        }
        int limit = filter.limitOrUsual();
        AuditFacts facts = AuditFacts.of(log, id);
        List<AuditPage.Item> items;
        try (Stream<LogDocument> documents = log.readStream(id, filter.fromVersion())) {
            // One more than asked for tells whether there is a next page.
            items = documents.flatMap(document -> itemsOf(document, facts))
                    .dropWhile(item -> item.version() < filter.fromVersion())
                    .limit(limit + 1L)
                    .toList();
        }
        return Reading.at(position)
                .body(items.size() <= limit
                        ? new AuditPage(id, items, null)
                        : new AuditPage(id, items.subList(0, limit), items.get(limit - 1).version()));
    }

    private static Stream<AuditPage.Item> itemsOf(LogDocument document, AuditFacts facts) {
        return IntStream.range(0, document.count()).mapToObj(index -> item(document, index, facts));
    }

    private static AuditPage.Item item(LogDocument document, int index, AuditFacts auditFacts) {
        LogEvent event = document.events().get(index);
        JsonNode facts = auditFacts.of(event);
        JsonNode metadata = AuditFacts.JSON.readTree(event.metadata());
        String occurredAt = text(facts, "occurredAt");
        return new AuditPage.Item(document.position() + index, document.version() + index, event.id(), event.type(),
                event.revision(), occurredAt == null ? null : Instant.parse(occurredAt), document.at(),
                text(metadata, EventMetadata.ACTOR), text(metadata, EventMetadata.STANDING),
                text(metadata, EventMetadata.UNIT), text(metadata, EventMetadata.COMMAND_ID), document.position(),
                document.hash().toString(), document.prev().toString(), facts);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).stringValue(null);
    }
}
