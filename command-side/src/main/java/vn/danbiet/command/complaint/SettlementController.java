package vn.danbiet.command.complaint;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.Order;
import vn.danbiet.command.complaint.ComplaintCommand.DraftDecision;
import vn.danbiet.command.complaint.ComplaintCommand.LiftStay;
import vn.danbiet.command.complaint.ComplaintCommand.OrderVerification;
import vn.danbiet.command.complaint.ComplaintCommand.RecordAbsence;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDialogue;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDocuments;
import vn.danbiet.command.complaint.ComplaintCommand.ReportFindings;
import vn.danbiet.command.complaint.ComplaintCommand.RequestDocuments;
import vn.danbiet.command.complaint.ComplaintCommand.ResumeSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.ReturnDraft;
import vn.danbiet.command.complaint.ComplaintCommand.ReviewContestedAct;
import vn.danbiet.command.complaint.ComplaintCommand.StayContestedDecision;
import vn.danbiet.command.complaint.ComplaintCommand.SummonToDialogue;
import vn.danbiet.command.complaint.ComplaintCommand.SuspendSettlement;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.platform.security.Caller;

/** The settlement of a complaint: recheck, verification, dialogue, stay and suspension, up to the draft of a decision. */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/complaints", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class SettlementController {
    private final ComplaintOrders orders;

    SettlementController(ComplaintOrders orders) {
        this.orders = orders;
    }

    @PostMapping("/{complaint}/review")
    ResponseEntity<Acknowledgement> review(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Review body) {
        return orders.carryOut(order, body, new ReviewContestedAct(complaint, orders.act(caller, body), body.result()));
    }

    @PostMapping("/{complaint}/verification")
    ResponseEntity<Acknowledgement> orderVerification(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Team body) {
        return orders.carryOut(order, body, new OrderVerification(complaint, orders.act(caller, body), body.lead(),
                Objects.requireNonNullElse(body.members(), List.of())));
    }

    @PostMapping("/{complaint}/document-requests")
    ResponseEntity<Acknowledgement> requestDocuments(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Request body) {
        return orders.carryOut(order, body,
                new RequestDocuments(complaint, orders.act(caller, body), body.from(), body.what()));
    }

    @PostMapping("/{complaint}/documents")
    ResponseEntity<Acknowledgement> recordDocuments(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Documents body) {
        return orders.carryOut(order, body,
                new RecordDocuments(complaint, orders.act(caller, body), body.request(), body.what()));
    }

    @PostMapping("/{complaint}/findings")
    ResponseEntity<Acknowledgement> reportFindings(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Findings body) {
        return orders.carryOut(order, body, new ReportFindings(complaint, orders.act(caller, body), body.finding(),
                body.meetsDemand(), body.report()));
    }

    @PostMapping("/{complaint}/dialogue")
    ResponseEntity<Acknowledgement> summon(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Summons body) {
        return orders.carryOut(order, body, new SummonToDialogue(complaint, orders.act(caller, body), body.on(),
                body.place(), body.chair(), Boolean.TRUE.equals(body.delegated())));
    }

    @PostMapping("/{complaint}/dialogue/minutes")
    ResponseEntity<Acknowledgement> recordDialogue(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Minutes body) {
        return orders.carryOut(order, body,
                new RecordDialogue(complaint, orders.act(caller, body), body.present(), body.agreed(), body.minutes()));
    }

    @PostMapping("/{complaint}/dialogue/absence")
    ResponseEntity<Acknowledgement> recordAbsence(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Absence body) {
        return orders.carryOut(order, body,
                new RecordAbsence(complaint, orders.act(caller, body), body.absent(), body.excused(), body.minutes()));
    }

    @PostMapping("/{complaint}/stay")
    ResponseEntity<Acknowledgement> stay(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Stay body) {
        return orders.carryOut(order, body,
                new StayContestedDecision(complaint, orders.act(caller, body), body.until(), body.reason()));
    }

    @PostMapping("/{complaint}/stay/lifting")
    ResponseEntity<Acknowledgement> liftStay(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Reason body) {
        return orders.carryOut(order, body, new LiftStay(complaint, orders.act(caller, body), body.reason()));
    }

    @PostMapping("/{complaint}/suspension")
    ResponseEntity<Acknowledgement> suspend(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Suspension body) {
        return orders.carryOut(order, body,
                new SuspendSettlement(complaint, orders.act(caller, body), body.ground(), body.reason()));
    }

    @PostMapping("/{complaint}/resumption")
    ResponseEntity<Acknowledgement> resume(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody(required = false) ComplaintBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new ResumeSettlement(complaint, orders.act(caller, body)));
    }

    @PostMapping("/{complaint}/decision/draft")
    ResponseEntity<Acknowledgement> draft(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Draft body) {
        return orders.carryOut(order, body,
                new DraftDecision(complaint, orders.act(caller, body), body.outcome(), body.draft()));
    }

    @PostMapping("/{complaint}/decision/draft/return")
    ResponseEntity<Acknowledgement> returnDraft(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Reason body) {
        return orders.carryOut(order, body, new ReturnDraft(complaint, orders.act(caller, body), body.reason()));
    }
}
