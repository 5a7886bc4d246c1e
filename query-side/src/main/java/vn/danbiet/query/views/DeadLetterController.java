package vn.danbiet.query.views;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.PutAside;
import vn.danbiet.platform.view.SkippedEvent;
import vn.danbiet.platform.view.View;

/**
 * Events that a view could not digest: seen, tried again, or left out with a reason on record. Sending an order again does
 * no harm: what was digested is not digested twice, and the first decision to skip an event stands.
 */
@RestController
@RequestMapping(path = ViewController.PATH + "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
class DeadLetterController {
    private static final Logger logger = LoggerFactory.getLogger(DeadLetterController.class);

    private final AdministeredViews views;
    private final Discretion discretion;
    private final EventLog log;
    private final Clock clock;

    DeadLetterController(AdministeredViews views, Discretion discretion, EventLog log, Clock clock) {
        this.views = views;
        this.discretion = discretion;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/dead-letters")
    HeldUpCases heldUp(@PathVariable String name, @Valid @ParameterObject HeldUpFilter filter, Caller caller) {
        View<?> view = AdministeredViews.named(name, views.forReading(caller));
        int limit = filter.limitOrUsual();
        // One more than asked for tells whether there is a next page.
        List<PutAside.HeldUp> held = view.putAside().cases(filter.behind(), limit + 1);
        List<PutAside.HeldUp> page = held.subList(0, Math.min(limit, held.size()));
        return new HeldUpCases(page.stream()
                .map(one -> HeldUpCases.Item.of(one, discretion.isKeptFrom(caller, one.caseId()),
                        discretion.mayKnowWhatHappened(caller, one.caseId())))
                .toList(), held.size() > limit ? page.getLast().caseId() : null);
    }

    @GetMapping("/skipped-events")
    SkippedEvents skipped(@PathVariable String name, @Valid @ParameterObject SkippedFilter filter, Caller caller) {
        View<?> view = AdministeredViews.named(name, views.forReading(caller));
        int limit = filter.limitOrUsual();
        List<SkippedEvent> skipped = view.putAside().skipped(filter.beforeOrAll(), limit + 1);
        List<SkippedEvent> page = skipped.subList(0, Math.min(limit, skipped.size()));
        return new SkippedEvents(page.stream()
                .map(one -> SkippedEvents.Item.of(one, discretion.isKeptFrom(caller, one.caseId()),
                        discretion.mayKnowWhatHappened(caller, one.caseId())))
                .toList(), skipped.size() > limit ? page.getLast().position() : null);
    }

    @Operation(description = "Tries all cases again that the view is behind with. It goes on after the answer.")
    @PostMapping("/dead-letters/retry")
    ResponseEntity<ViewReport> retryAll(@PathVariable String name, Caller caller) {
        View<?> view = AdministeredViews.named(name, views.forOrders(caller));
        Thread.ofVirtual().name("retry-" + name).start(() -> {
            try {
                view.putAside().retry(null);
            } catch (RuntimeException e) {
                logger.warn("Cannot try the dead letters of {} again now: {}", name, e.getClass().getName());
            }
        });
        return ResponseEntity.accepted().body(ViewReport.of(view, log.headPosition()));
    }

    @Operation(description = "Tries a case again, up to the first event that still cannot be digested.")
    @PostMapping("/dead-letters/{caseId}/retry")
    ViewReport retry(@PathVariable String name, @PathVariable String caseId, Caller caller) {
        View<?> view = AdministeredViews.named(name, views.forOrders(caller));
        heldUp(view, caseId, caller);
        view.putAside().retry(caseId);
        return ViewReport.of(view, log.headPosition());
    }

    @Operation(description = "Has the view do without the event that holds up a case, and goes on with those behind it. The"
            + " case stays marked as incomplete, until a new version of the view digests the event.")
    @PostMapping("/dead-letters/{caseId}/skip")
    ViewReport skip(@PathVariable String name, @PathVariable String caseId, @Valid @RequestBody SkipOrder order,
            Caller caller) {
        View<?> view = AdministeredViews.named(name, views.forOrders(caller));
        if (!view.putAside().hasSkipped(order.position(), caseId) || discretion.isKeptFrom(caller, caseId)) {
            PutAside.HeldUp held = heldUp(view, caseId, caller);
            if (held.position() != order.position()) {
                throw AdministeredViews.conflict(
                        "Vụ việc đang vướng ở một sự kiện khác; hãy xem lại danh sách rồi gửi vị trí của sự kiện đó.",
                        "Another event holds up this case; look at the list again and send the position of that one.");
            }
            view.putAside().skip(held, order.reason(), caller.id().value(), clock.instant());
        }
        return ViewReport.of(view, log.headPosition());
    }

    private PutAside.HeldUp heldUp(View<?> view, String caseId, Caller caller) {
        return view.putAside()
                .find(caseId)
                .filter(_ -> !discretion.isKeptFrom(caller, caseId))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "Bảng dữ liệu không vướng ở vụ việc này.",
                        "The view is not held up in this case.").asException());
    }
}
