package vn.danbiet.command.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.Act;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.CaseAct;
import vn.danbiet.command.casefile.CaseCommand.ClearText;
import vn.danbiet.command.casefile.CaseCommand.ReadOriginal;
import vn.danbiet.command.casefile.Uploads;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.ReadingPurpose;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.evidence.EvidenceSettings;
import vn.danbiet.platform.evidence.Places;
import vn.danbiet.platform.security.Caller;

/**
 * What was handed in, as it was handed in: anybody who works on the case may add to it, a custodian alone reads it and
 * makes copies without what could give its author away.
 */
@RestController
@RequestMapping(path = "/api/v1/cases/{caseId}/originals")
class OriginalController {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final MoreOriginals more;
    private final SealedCases cases;
    private final SealedVault vault;
    private final SubjectKeys keys;
    private final Uploads uploads;
    private final IdentityAcknowledgements acknowledgements;
    private final Places places;

    OriginalController(CommandDesk desk, Circumstances circumstances, MoreOriginals more, SealedCases cases,
            SealedVault vault, SubjectKeys keys, Uploads uploads, IdentityAcknowledgements acknowledgements,
            EvidenceSettings settings) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.more = more;
        this.cases = cases;
        this.vault = vault;
        this.keys = keys;
        this.uploads = uploads;
        this.acknowledgements = acknowledgements;
        this.places = new Places(settings);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<IdentityAcknowledgements.Sealed> add(@PathVariable String caseId, Caller caller, Order order,
            @Valid @RequestBody IdentityBody.Message body) {
        Act act = circumstances.byStaffOrCustodian(caller, body.occurredAt());
        return acknowledgements.sealed(more.text(order, caseId, act, body.text()));
    }

    @PostMapping(path = "/files", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(description = Uploads.DESCRIPTION, requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<IdentityAcknowledgements.Sealed> addFile(@PathVariable String caseId, Caller caller, Order order,
            @RequestParam(required = false) @Nullable Instant occurredAt,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            HttpServletRequest request) throws IOException {
        Act act = circumstances.byStaffOrCustodian(caller, occurredAt);
        return uploads.take(contentType, disposition, request,
                file -> acknowledgements.sealed(more.file(order, caseId, act, file)));
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<ToldOriginal> originals(@PathVariable String caseId, Caller caller) {
        Act act = circumstances.byCustodian(caller, null);
        return ToldOriginal.of(cases.open(caseId, CaseAct.SEE_ORIGINALS, act).facts());
    }

    /**
     * The original itself: a text, or the file. That it was read is on record before it is, each time. It is handed out as a
     * resource because that prints as nothing: a bare array is printed byte by byte where a framework logs what it writes.
     */
    @GetMapping("/{original}")
    ResponseEntity<Resource> read(@PathVariable String caseId, @PathVariable String original,
            @RequestParam(required = false, defaultValue = "CLEARING") ReadingPurpose purpose, Caller caller) {
        Act act = circumstances.byCustodian(caller, null);
        desk.carryOut(Looking.AT_IT, null, new ReadOriginal(caseId, act, original, purpose));
        Original sealed = cases.open(caseId, CaseAct.READ_ORIGINAL, act).papers().original(original);
        try (Places.Place _ = places.take()) {
            byte[] form = vault.open(sealed.piece()).orElseThrow(Looking::destroyed);
            return sealed.kind() == OriginalKind.TEXT ? text(form) : file(SealedForms.file(form));
        }
    }

    private static ResponseEntity<Resource> text(byte[] form) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(new ByteArrayResource(form));
    }

    /** Whole, and never to be shown or run by a browser. */
    private static ResponseEntity<Resource> file(SealedFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new ByteArrayResource(file.content()));
    }

    @PostMapping(path = "/{original}/clearing", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Acknowledgement> clear(@PathVariable String caseId, @PathVariable String original, Caller caller,
            Order order, @Valid @RequestBody IdentityBody.Cleared body) {
        Act act = circumstances.byCustodian(caller, null);
        return Acknowledgement.of(desk.carryOut(order, body,
                new ClearText(caseId, act, original, Personal.of(new DataSubject(keys.draw()), body.text()))));
    }
}
