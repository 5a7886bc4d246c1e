package vn.danbiet.command.law;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.command.Act;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.OpenCases;
import vn.danbiet.command.rounds.Rounds;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.term.TermId;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;

/** Has administrators amend the law as it is applied here, as decrees and laws come out; first they see what would move. */
@RestController
@RequestMapping(path = "/api/v1", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class AmendmentController {
    private static final int PAGE = 200;
    private static final int LARGEST_PAGE = 1_000;

    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final OpenCases cases;
    private final Rounds rounds;

    AmendmentController(CommandDesk desk, Circumstances circumstances, OpenCases cases, Rounds rounds) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.cases = cases;
        this.rounds = rounds;
    }

    @Operation(summary = "Which open terms would move if the calendar were amended so. Nothing is recorded.")
    @PostMapping("/calendar/amendments/rehearsal")
    Rehearsed rehearse(Caller caller, @Valid @RequestBody LawBody.CalendarAmending body,
            @RequestParam(required = false) @Nullable TermId after,
            @RequestParam(required = false) @Nullable Integer limit) {
        Act act = circumstances.byAdministrator(caller, null);
        return rehearse(act, body, act.law().calendar().version(), after, limit);
    }

    @Operation(summary = "Which open terms would move if the policy pack were amended so. Nothing is recorded.")
    @PostMapping("/policy-pack/amendments/rehearsal")
    Rehearsed rehearse(Caller caller, @Valid @RequestBody LawBody.PolicyPackAmending body,
            @RequestParam(required = false) @Nullable TermId after,
            @RequestParam(required = false) @Nullable Integer limit) {
        Act act = circumstances.byAdministrator(caller, null);
        return rehearse(act, body, act.law().pack().version(), after, limit);
    }

    private Rehearsed rehearse(Act act, LawBody body, int version, @Nullable TermId after, @Nullable Integer limit) {
        LawCommand command = body.command(act, Objects.requireNonNullElse(body.basedOn(), version));
        var rehearsal = new Rehearsal(act.law(), Amendments.of(command, act.law()), act.occurredAt(), after,
                page(limit));
        cases.awaitEndOfLog();
        long position = cases.position();
        cases.withOpenTerms().forEach(rehearsal::lookAt);
        return rehearsal.result(position);
    }

    private static int page(@Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > LARGEST_PAGE)) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    Phrase.of("limit phải từ 1 đến %d.", "limit must be from 1 to %d.", LARGEST_PAGE),
                    List.of(new Problem.FieldError("limit", "ngoài phạm vi", "is out of range")), null).asException();
        }
        return Objects.requireNonNullElse(limit, PAGE);
    }

    @Operation(summary = "Amends the working calendar. Running terms are counted anew by it.")
    @PostMapping("/calendar/amendments")
    ResponseEntity<Amended> amend(Caller caller, Order order, @Valid @RequestBody LawBody.CalendarAmending body) {
        return carryOut(caller, order, body);
    }

    @Operation(summary = "Amends the policy pack. Terms that run under a rule that is replaced are counted anew by it.")
    @PostMapping("/policy-pack/amendments")
    ResponseEntity<Amended> amend(Caller caller, Order order, @Valid @RequestBody LawBody.PolicyPackAmending body) {
        return carryOut(caller, order, body);
    }

    private ResponseEntity<Amended> carryOut(Caller caller, Order order, LawBody body) {
        LawCommand command = body.command(circumstances.byAdministrator(caller, null), basedOn(order, body));
        // What If-Match names here is the version of what is amended, not that of the stream.
        var document = desk.carryOut(new Order(order.address(), order.idempotencyKey(), null), body, command);
        rounds.wake();
        return Amended.of(command, document);
    }

    /** It has to be said which version was rehearsed; between the two ways of saying so there must be no contradiction. */
    private static int basedOn(Order order, LawBody body) {
        Long header = order.expectedVersion();
        Integer field = body.basedOn();
        if (header == null && field == null || header != null && field != null && header != field.longValue()) {
            throw new Problem(ProblemType.INVALID_FIELDS, new Phrase(
                    "Nêu phiên bản đã chạy thử trong basedOn hoặc If-Match; nếu nêu cả hai thì phải giống nhau.",
                    "Name the version it was rehearsed against as basedOn or as If-Match; if as both, the same one."),
                    List.of(new Problem.FieldError("basedOn", "bắt buộc", "is required")), null).asException();
        }
        return field != null ? field : Math.toIntExact(Math.min(Objects.requireNonNull(header), Integer.MAX_VALUE));
    }
}
