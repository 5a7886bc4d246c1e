package vn.danbiet.command.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.command.Act;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.Order;
import vn.danbiet.platform.security.Caller;

/** Takes files into evidence: one in a request, as it is, under its own media type. */
@RestController
class EvidenceController {
    private final EvidenceIntake intake;
    private final Circumstances circumstances;
    private final CasefileAcknowledgements acknowledgements;
    private final Uploads uploads;

    EvidenceController(EvidenceIntake intake, Circumstances circumstances, CasefileAcknowledgements acknowledgements,
            Uploads uploads) {
        this.intake = intake;
        this.circumstances = circumstances;
        this.acknowledgements = acknowledgements;
        this.uploads = uploads;
    }

    @PostMapping(path = "/api/v1/cases/{caseId}/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(description = Uploads.DESCRIPTION, requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<CasefileAcknowledgements.Evidence> add(@PathVariable String caseId, Caller caller, Order order,
            @RequestParam(required = false) @Nullable Instant occurredAt,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            HttpServletRequest request) throws IOException {
        Act act = circumstances.byStaff(caller, occurredAt);
        return uploads.take(contentType, disposition, request,
                file -> acknowledgements.added(intake.take(order, caseId, act, occurredAt, file)));
    }

    /** A copy of what lies sealed apart, without what could give its author away, by a custodian. */
    @PostMapping(path = "/api/v1/cases/{caseId}/originals/{original}/clearing/file", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(description = Uploads.DESCRIPTION, requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<CasefileAcknowledgements.Evidence> clear(@PathVariable String caseId, @PathVariable String original,
            Caller caller, Order order,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            HttpServletRequest request) throws IOException {
        Act act = circumstances.byCustodian(caller, null);
        return uploads.take(contentType, disposition, request,
                file -> acknowledgements.added(intake.clear(order, caseId, act, original, file)));
    }
}
