package vn.danbiet.query.casefile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.function.BiFunction;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseId;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;

/** What lies in the file of a case of any kind. */
@RestController
@RequestMapping(path = "/api/v1/cases/{caseId}", produces = MediaType.APPLICATION_JSON_VALUE)
class CasefileQueryController {
    private final CasefileQuery query;
    private final SimilarLetters similar;
    private final View<CasefileDocument> view;
    private final CaseReaders readers;

    CasefileQueryController(CasefileQuery query, SimilarLetters similar, View<CasefileDocument> view,
            CaseReaders readers) {
        this.query = query;
        this.similar = similar;
        this.view = view;
        this.readers = readers;
    }

    @GetMapping("/notes")
    ResponseEntity<List<ToldCasefile.Note>> notes(@PathVariable CaseId caseId, @Valid @ParameterObject AtLeast atLeast,
            Caller caller) {
        return read(caseId, atLeast, caller,
                (id, reader) -> ToldCasefile.Note.of(query.openWithPersonalData(id, reader)));
    }

    @GetMapping("/evidence")
    ResponseEntity<List<ToldCasefile.Evidence>> evidence(@PathVariable CaseId caseId,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return read(caseId, atLeast, caller,
                (id, reader) -> ToldCasefile.Evidence.of(query.openWithPersonalData(id, reader)));
    }

    /** What was handed in under seal: that it is there, whether it waits for a custodian, what was cleared of it. */
    @GetMapping("/cleared")
    ResponseEntity<List<ToldCasefile.Original>> cleared(@PathVariable CaseId caseId,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return read(caseId, atLeast, caller,
                (id, reader) -> ToldCasefile.Original.of(query.openWithPersonalData(id, reader)));
    }

    @GetMapping("/urging")
    ResponseEntity<List<ToldCasefile.Urging>> urging(@PathVariable CaseId caseId,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return read(caseId, atLeast, caller, query::urgings);
    }

    @GetMapping("/links")
    ResponseEntity<List<ToldCasefile.Link>> links(@PathVariable CaseId caseId, @Valid @ParameterObject AtLeast atLeast,
            Caller caller) {
        return read(caseId, atLeast, caller,
                (id, reader) -> ToldCasefile.Link.of(query.open(id, reader), other -> readers.isHidden(other, reader)));
    }

    @GetMapping("/conflicts")
    ResponseEntity<ToldCasefile.Conflicts> conflicts(@PathVariable CaseId caseId,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return read(caseId, atLeast, caller,
                (id, reader) -> ToldCasefile.Conflicts.of(query.openConflicts(id, reader)));
    }

    /** Letters on the same desk that may be this one again, or from the same people. */
    @GetMapping("/similar")
    ResponseEntity<List<SimilarLetters.Similar>> similar(@PathVariable CaseId caseId,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return read(caseId, atLeast, caller,
                (id, reader) -> similar.to(query.openWithPersonalData(id, reader), reader));
    }

    private <T> ResponseEntity<T> read(CaseId caseId, AtLeast atLeast, Caller caller,
            BiFunction<CaseId, CaseReader, T> question) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        return Reading.at(position).body(question.apply(caseId, reader));
    }
}
