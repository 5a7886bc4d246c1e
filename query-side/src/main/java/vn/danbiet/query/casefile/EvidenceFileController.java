package vn.danbiet.query.casefile;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.casefile.EvidenceLabel;
import vn.danbiet.platform.evidence.EvidenceDamaged;
import vn.danbiet.platform.evidence.EvidenceStore;
import vn.danbiet.platform.evidence.Places;
import vn.danbiet.platform.evidence.Sha256;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseId;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.casefile.CasefileDocument.StoredFile;
import vn.danbiet.query.cases.Told;

/**
 * Hands out files of evidence: whole, as the log says they are, and never to be shown or run by a browser. As a resource,
 * which prints as nothing; a bare array is printed byte by byte where a framework logs what it writes.
 */
@RestController
class EvidenceFileController {
    private final CasefileQuery query;
    private final View<CasefileDocument> view;
    private final EvidenceStore store;
    private final Places places;
    private final CaseReaders readers;

    EvidenceFileController(CasefileQuery query, View<CasefileDocument> view, EvidenceStore store, Places places,
            CaseReaders readers) {
        this.query = query;
        this.view = view;
        this.store = store;
        this.places = places;
        this.readers = readers;
    }

    @GetMapping("/api/v1/cases/{caseId}/evidence/{evidence}")
    ResponseEntity<Resource> file(@PathVariable CaseId caseId, @PathVariable DataSubject evidence,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        CasefileDocument file = query.openWithPersonalData(caseId, reader);
        StoredFile stored = file.evidence()
                .stream()
                .filter(one -> one.label().subject().equals(evidence))
                .findFirst()
                .orElseThrow(EvidenceFileController::noSuchFile);
        Told<EvidenceLabel> label = Told.of(stored.label(), file.forgotten());
        if (label.value() == null) {
            throw forgotten(label);
        }
        try (Places.Place _ = places.take()) {
            byte[] content = open(stored).orElseThrow(() -> forgotten(label));
            if (!Sha256.of(content).equals(label.value().sha256())) {
                throw damaged();
            }
            return Reading.at(position)
                    .contentType(MediaType.parseMediaType(stored.mediaType()))
                    .header(HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(label.value().name(), StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .body(new ByteArrayResource(content));
        }
    }

    private Optional<byte[]> open(StoredFile stored) {
        try {
            return store.open(stored.label().subject(), stored.size(), stored.sealedSha256());
        } catch (EvidenceDamaged e) {
            throw damaged();
        }
    }

    private static RuntimeException noSuchFile() {
        return new Problem(ProblemType.NOT_FOUND, "Vụ việc không có tệp chứng cứ này.",
                "The case has no such file in evidence.").asException();
    }

    private static RuntimeException damaged() {
        return new Problem(ProblemType.EVIDENCE_DAMAGED,
                "Tệp lưu trữ không còn khớp với nhật ký; không giao tệp này. Hãy báo quản trị viên.",
                "The stored file is not what the log says it is, and is not handed out. Tell the administrator.")
                .asException();
    }

    private static RuntimeException forgotten(Told<EvidenceLabel> label) {
        Told.Tombstone why = label.forgotten();
        String vi = "Tệp này đã được xóa theo quy định của pháp luật";
        String en = "This file was forgotten as the law provides";
        return (why == null || why.groundText() == null
                ? new Problem(ProblemType.FORGOTTEN, vi + ".", en + ".")
                : new Problem(ProblemType.FORGOTTEN, vi + ": " + why.groundText().vi() + " (" + why.citation() + ").",
                        en + ": " + why.groundText().en() + " (" + why.citation() + ")."))
                .asException();
    }
}
