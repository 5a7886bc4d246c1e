package vn.danbiet.query.term;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.Phrase;
import vn.danbiet.law.Law;
import vn.danbiet.platform.law.LawBook;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/** The law as it is applied, for anybody, with or without an account: rules, days, and what a date would be. */
@RestController
@RequestMapping(path = {"/api/v1", "/public/v1"}, produces = MediaType.APPLICATION_JSON_VALUE)
class LawQueryController {
    /** Days that make sense; nobody is helped by a date in the year 20266. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final LawBook book;

    LawQueryController(LawBook book) {
        this.book = book;
    }

    @Operation(summary = "What the last day of a term would be, day by day why. Nothing is recorded.")
    @PostMapping(path = "/terms/calculation", consumes = MediaType.APPLICATION_JSON_VALUE)
    Calculation calculate(@Valid @RequestBody TermQuestion question) {
        refuseOutOfRange("start", question.start());
        if (question.pauses() != null) {
            question.pauses().forEach(pause -> {
                refuseOutOfRange("pauses.from", pause.from());
                if (pause.on() != null) {
                    refuseOutOfRange("pauses.on", pause.on());
                }
            });
        }
        if (question.extensions() != null) {
            question.extensions().forEach(extension -> refuseOutOfRange("extensions.on", extension.on()));
        }
        return Calculation.of(Hypothetical.explain(question, book.law()));
    }

    private static void refuseOutOfRange(String field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    Phrase.of("Ngày (%s) phải từ %s đến %s.", "The day (%s) must be from %s to %s.", field, EARLIEST,
                            LATEST),
                    List.of(new Problem.FieldError(field, "ngoài phạm vi", "is out of range")), null).asException();
        }
    }

    @Operation(summary = "The policy pack: every rule on a term, with its article.")
    @GetMapping("/terms/rules")
    ResponseEntity<Rules> rules(@Valid @ParameterObject RuleFilter filter) {
        Law law = book.law();
        return ResponseEntity.ok().eTag("\"" + law.pack().version() + "\"").body(Rules.of(law.pack(), filter));
    }

    @Operation(summary = "The working calendar: days off and worked Saturdays; all other days are as their weekday says.")
    @GetMapping("/calendar")
    ResponseEntity<CalendarDays> calendar(@Valid @ParameterObject CalendarFilter filter) {
        Law law = book.law();
        return ResponseEntity.ok()
                .eTag("\"" + law.calendar().version() + "\"")
                .body(CalendarDays.of(law.calendar(), filter));
    }
}
