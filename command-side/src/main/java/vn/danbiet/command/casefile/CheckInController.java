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
import vn.danbiet.command.casefile.CaseCommand.AnswerCheckIn;
import vn.danbiet.command.casefile.CaseCommand.FollowUpCheckIn;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.protection.CheckInCondition;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.web.PlainText;

/** How they are who denounced, after the end: what officers and custodians found out. Denouncers say it with the receipt. */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/cases/{caseId}/check-ins", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class CheckInController {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final SubjectKeys keys;

    CheckInController(CommandDesk desk, Circumstances circumstances, SubjectKeys keys) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.keys = keys;
    }

    /** Somebody asked them, or tried to. */
    @PostMapping
    ResponseEntity<Acknowledgement> answer(@PathVariable String caseId, Caller caller, Order order,
            @Valid @RequestBody Asked body) {
        String note = body.note();
        return Acknowledgement.of(desk.carryOut(order, body,
                new AnswerCheckIn(caseId, circumstances.byStaffOrCustodian(caller, body.occurredAt()), body.condition(),
                        null, note == null ? null : sealed(note))));
    }

    /** After a missed or alarming one: by the unit in charge or by the head of the one above. */
    @PostMapping("/{number}/follow-up")
    ResponseEntity<Acknowledgement> followUp(@PathVariable String caseId, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody FollowUp body) {
        return Acknowledgement.of(desk.carryOut(order, body, new FollowUpCheckIn(caseId,
                circumstances.byStaff(caller, body.occurredAt()), number, body.condition(), sealed(body.report()))));
    }

    private Personal<String> sealed(String text) {
        return Personal.of(new DataSubject(keys.draw()), text);
    }

    /** @param note gives nobody away */
    record Asked(
            @Nullable Instant occurredAt,
            @NotNull CheckInCondition condition,
            @PlainText(max = 20_000) @Nullable String note) {}

    /** @param report what was found and done; it gives nobody away */
    record FollowUp(
            @Nullable Instant occurredAt,
            @NotNull CheckInCondition condition,
            @NotNull @PlainText(max = 20_000) String report) {}
}
