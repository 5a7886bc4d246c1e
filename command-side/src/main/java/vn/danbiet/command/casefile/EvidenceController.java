package vn.danbiet.command.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
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
import vn.danbiet.command.evidence.EvidenceFormat;
import vn.danbiet.command.evidence.Inspection;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.evidence.EvidenceSettings;
import vn.danbiet.platform.evidence.Places;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;

/** Takes files into evidence: one in a request, as it is, under its own media type. */
@RestController
class EvidenceController {
    private final EvidenceIntake intake;
    private final Circumstances circumstances;
    private final CasefileAcknowledgements acknowledgements;
    private final EvidenceSettings settings;
    private final Places places;

    EvidenceController(EvidenceIntake intake, Circumstances circumstances, CasefileAcknowledgements acknowledgements,
            EvidenceSettings settings) {
        this.intake = intake;
        this.circumstances = circumstances;
        this.acknowledgements = acknowledgements;
        this.settings = settings;
        this.places = new Places(settings);
    }

    @PostMapping(path = "/api/v1/cases/{caseId}/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(description = "The body is the file itself, Content-Type what it is. Its name comes as Content-Disposition:"
            + " attachment; filename*=UTF-8''…", requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<CasefileAcknowledgements.Evidence> add(@PathVariable String caseId, Caller caller, Order order,
            @RequestParam(required = false) @Nullable Instant occurredAt,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            HttpServletRequest request) throws IOException {
        EvidenceFormat format = format(contentType);
        Act act = circumstances.byStaff(caller, occurredAt);
        try (Places.Place _ = places.take()) {
            byte[] content = read(request);
            String name = Inspection.check(format, name(disposition), content);
            return acknowledgements.added(intake.take(order, caseId, act, occurredAt, name, format, content));
        }
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        int most = Math.toIntExact(settings.largestFile().toBytes());
        byte[] content = request.getInputStream().readNBytes(most + 1);
        if (content.length > most) {
            throw new Problem(ProblemType.TOO_LARGE,
                    Phrase.of("Tệp tối đa %d byte.", "A file may have %d bytes.", most)).asException();
        }
        return content;
    }

    private static EvidenceFormat format(@Nullable String contentType) {
        try {
            MediaType declared = MediaType.parseMediaType(contentType == null ? "" : contentType);
            return EvidenceFormat.of(declared.getType(), declared.getSubtype())
                    .orElseThrow(EvidenceController::unsupported);
        } catch (InvalidMediaTypeException e) {
            throw unsupported();
        }
    }

    private static RuntimeException unsupported() {
        return new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, Phrase.of("Chứng cứ nhận các định dạng: %s.",
                "Evidence is taken in these formats: %s.", EvidenceFormat.list())).asException();
    }

    /** Names tell people apart, so they never stand in an address. */
    private static @Nullable String name(@Nullable String disposition) {
        try {
            return disposition == null ? null : ContentDisposition.parse(disposition).getFilename();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
