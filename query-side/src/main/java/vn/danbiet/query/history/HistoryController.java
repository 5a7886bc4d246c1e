package vn.danbiet.query.history;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.query.access.CaseId;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.asof.AsOfMoments;
import vn.danbiet.query.asof.AsOfQuestion;
import vn.danbiet.query.cases.CaseView;

/** Tells auditors the past of a case: never more of it than they may read of the present. */
@RestController
@RequestMapping(path = "/api/v1/audit/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class HistoryController {
    private final CaseHistories histories;
    private final PastTold past;
    private final Replay replay;
    private final AsOfMoments moments;
    private final EventLog log;
    private final CaseReaders readers;

    HistoryController(CaseHistories histories, PastTold past, Replay replay, AsOfMoments moments, EventLog log,
            CaseReaders readers) {
        this.histories = histories;
        this.past = past;
        this.replay = replay;
        this.moments = moments;
        this.log = log;
        this.readers = readers;
    }

    @Operation(description = "The case as it stood at a past position or instant: what each view's endpoints would have"
            + " told this reader then. Who was forgotten since stays forgotten.")
    @GetMapping
    ResponseEntity<CaseThen> then(@PathVariable CaseId id, @Valid @ParameterObject AsOfQuestion question,
            Caller caller) {
        CaseReader reader = readers.of(caller);
        AsOfMoment moment = moments.of(question);
        CaseHistory history = open(id, reader);
        List<CaseStep> steps = history.until(moment.position());
        if (steps.isEmpty()) {
            throw notOnRecordYet(history);
        }
        return Reading.at(moment.position())
                .body(new CaseThen(id.value(), moment.position(), moment.at(), steps.getLast().stamp().version(),
                        steps.getLast().stamp().position(), told(history, moment, reader)));
    }

    private Map<String, Object> told(CaseHistory history, AsOfMoment moment, CaseReader reader) {
        var told = new LinkedHashMap<String, Object>();
        for (CaseView<?, ?> view : past.views()) {
            Object one = past.told(view, history, moment.position(), moment.at(), reader);
            if (one != null) {
                told.put(view.view().name(), one);
            }
        }
        return told;
    }

    @Operation(description = "What became of the case between two moments: field by field of what its endpoints tell,"
            + " like a JSON Patch with the values before and after, and the events that did it.")
    @GetMapping("/difference")
    ResponseEntity<Differences> difference(@PathVariable CaseId id, @Valid @ParameterObject DifferenceQuestion question,
            Caller caller) {
        CaseReader reader = readers.of(caller);
        AsOfMoment from = moments.of(question.earlier(), new AsOfMoments.Names("fromPosition", "from"));
        AsOfMoment to = moments.of(question.later(), new AsOfMoments.Names("toPosition", "to"));
        if (from.position() > to.position() || from.at().isAfter(to.at())) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    new Phrase("Thời điểm đầu nằm sau thời điểm cuối.",
                            "The earlier moment comes after the later one."),
                    List.of(new Problem.FieldError("from", "sau thời điểm cuối", "is after the later moment")), null)
                    .asException();
        }
        CaseHistory history = open(id, reader);
        if (history.until(to.position()).isEmpty()) {
            throw notOnRecordYet(history);
        }
        return Reading.at(to.position()).body(Differences.of(history, from, to, past, reader, hiddenFrom(reader)));
    }

    @Operation(description = "The case event by event: the act, who did it, who was entitled to and under which article,"
            + " what became of the terms, and what each view made of it. Acts are listed in docs/procedures.md.")
    @GetMapping("/replay")
    ResponseEntity<ReplayPage> replay(@PathVariable CaseId id, @Valid @ParameterObject ReplayFilter filter,
            Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = log.headPosition();
        CaseHistory history = open(id, reader);
        int limit = filter.limitOrUsual();
        // One more than asked for tells whether there is a next page.
        List<ReplayPage.Item> items = replay.of(history, filter.fromVersion(), limit + 1, reader, hiddenFrom(reader));
        return Reading.at(position)
                .body(items.size() <= limit
                        ? new ReplayPage(id.value(), items, null)
                        : new ReplayPage(id.value(), items.subList(0, limit), items.get(limit - 1).version()));
    }

    private CaseHistory open(CaseId id, CaseReader reader) {
        CaseHistory history = histories.of(id.value(), reader::concernsThem).orElseThrow(CaseReader::noSuchCase);
        reader.check(history.charge());
        return history;
    }

    /** For whom a case is not there, nothing that says so of another one is. */
    private Predicate<CaseStep> hiddenFrom(CaseReader reader) {
        return step -> step.event() instanceof LetterLinked link && readers.isHidden(link.other(), reader);
    }

    private static RuntimeException notOnRecordYet(CaseHistory history) {
        return new Problem(ProblemType.NOT_FOUND,
                Phrase.of("Khi đó vụ việc chưa được ghi nhận; sự kiện đầu tiên ở vị trí %d.",
                        "The case was not on record then; its first event is at position %d.",
                        history.steps().getFirst().stamp().position()),
                List.of(), null).asException();
    }
}
