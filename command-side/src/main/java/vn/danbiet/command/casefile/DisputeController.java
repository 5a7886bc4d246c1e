package vn.danbiet.command.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.CaseCommand.AnswerDispute;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.casefile.DisputeOutcome;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.web.PlainText;

/** Entries of a case of any kind are disputed on behalf of whoever filed it, and the head answers; nothing is edited. */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/cases/{caseId}/disputes", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class DisputeController {
    private final Disputing disputing;
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final SubjectKeys keys;

    DisputeController(Disputing disputing, CommandDesk desk, Circumstances circumstances, SubjectKeys keys) {
        this.disputing = disputing;
        this.desk = desk;
        this.circumstances = circumstances;
        this.keys = keys;
    }

    /** Who filed it came to the unit, or wrote to it. */
    @PostMapping
    ResponseEntity<Disputing.Disputed> dispute(@PathVariable String caseId, Caller caller, Order order,
            @Valid @RequestBody DisputeBody body) {
        return disputing.dispute(order, caseId, circumstances.byStaffOrCustodian(caller, body.occurredAt()), body);
    }

    @PostMapping("/{number}/answer")
    ResponseEntity<Acknowledgement> answer(@PathVariable String caseId, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody Answer body) {
        return Acknowledgement.of(
                desk.carryOut(order, body, new AnswerDispute(caseId, circumstances.byStaff(caller, body.occurredAt()),
                        number, body.outcome(), Personal.of(new DataSubject(keys.draw()), body.answer()))));
    }

    /** @param answer stands beside the entry. Sealed: it may name people */
    record Answer(
            @Nullable Instant occurredAt,
            @NotNull DisputeOutcome outcome,
            @NotNull @PlainText(max = 20_000) String answer) {
        @Override
        public String toString() {
            return "Answer[withheld]";
        }
    }
}
