package vn.danbiet.command.violation;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.violation.ViolationCommand.Appeal;
import vn.danbiet.command.violation.ViolationCommand.CancelRemedy;
import vn.danbiet.command.violation.ViolationCommand.ClearAccused;
import vn.danbiet.command.violation.ViolationCommand.Conclude;
import vn.danbiet.command.violation.ViolationCommand.DecideAppeal;
import vn.danbiet.command.violation.ViolationCommand.EndPublication;
import vn.danbiet.command.violation.ViolationCommand.OrderRemedy;
import vn.danbiet.command.violation.ViolationCommand.PublishConclusion;
import vn.danbiet.command.violation.ViolationCommand.RecordDelivery;
import vn.danbiet.command.violation.ViolationCommand.RecordProgress;
import vn.danbiet.command.violation.ViolationCommand.RejectRemedy;
import vn.danbiet.command.violation.ViolationCommand.Sanction;
import vn.danbiet.command.violation.ViolationCommand.VerifyRemedy;
import vn.danbiet.command.violation.ViolationCommand.WithdrawAppeal;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.platform.security.Caller;

/** The conclusion and what follows from it: sanction or clearance, appeal, remedies, publication. */
@RestController
@RequestMapping(path = "/api/v1/violations", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class ConclusionController {
    private final ViolationOrders orders;
    private final CommandDesk desk;
    private final ViolationAcknowledgements acknowledgements;

    ConclusionController(ViolationOrders orders, CommandDesk desk, ViolationAcknowledgements acknowledgements) {
        this.orders = orders;
        this.desk = desk;
        this.acknowledgements = acknowledgements;
    }

    @PostMapping("/{violation}/conclusion")
    ResponseEntity<Acknowledgement> conclude(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Concluding body) {
        return orders.carryOut(order, body, new Conclude(violation, orders.act(caller, body), body.number(),
                body.conclusion(), body.occurrence(), body.operative(), body.text()));
    }

    @PostMapping("/{violation}/delivery")
    ResponseEntity<Acknowledgement> deliver(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Delivery body) {
        return orders.carryOut(order, body, new RecordDelivery(violation, orders.act(caller, body), body.served()));
    }

    @PostMapping("/{violation}/sanctions")
    ResponseEntity<Acknowledgement> sanction(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Sanctioning body) {
        return orders.carryOut(order, body, new Sanction(violation, orders.act(caller, body), body.form(),
                body.officer(), body.whom(), body.measure(), body.number(), body.citation()));
    }

    @PostMapping("/{violation}/clearance")
    ResponseEntity<Acknowledgement> clear(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Clearance body) {
        return orders.carryOut(order, body, new ClearAccused(violation, orders.act(caller, body), body.statement()));
    }

    @PostMapping("/{violation}/appeals")
    ResponseEntity<ViolationAcknowledgements.Numbered> appeal(@PathVariable ViolationId violation, Caller caller,
            Order order, @Valid @RequestBody ViolationBody.LongText body) {
        return acknowledgements
                .numbered(desk.carryOut(order, body, new Appeal(violation, orders.act(caller, body), body.text())));
    }

    @PostMapping("/{violation}/appeals/withdrawal")
    ResponseEntity<Acknowledgement> withdrawAppeal(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody(required = false) ViolationBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new WithdrawAppeal(violation, orders.act(caller, body)));
    }

    @PostMapping("/{violation}/appeals/decision")
    ResponseEntity<Acknowledgement> decideAppeal(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.AppealDecision body) {
        return orders.carryOut(order, body, new DecideAppeal(violation, orders.act(caller, body), body.number(),
                body.outcome(), body.operative(), body.text()));
    }

    @PostMapping("/{violation}/remedies")
    ResponseEntity<ViolationAcknowledgements.Numbered> order(@PathVariable ViolationId violation, Caller caller,
            Order order, @Valid @RequestBody ViolationBody.Remedy body) {
        return acknowledgements.numbered(desk.carryOut(order, body,
                new OrderRemedy(violation, orders.act(caller, body), body.by(), body.dueOn(), body.remedy())));
    }

    @PostMapping("/{violation}/remedies/{number}/progress")
    ResponseEntity<Acknowledgement> progress(@PathVariable ViolationId violation, @PathVariable int number,
            Caller caller, Order order, @Valid @RequestBody ViolationBody.Progress body) {
        return orders.carryOut(order, body,
                new RecordProgress(violation, orders.act(caller, body), number, body.percent(), body.progress()));
    }

    @PostMapping("/{violation}/remedies/{number}/verification")
    ResponseEntity<Acknowledgement> verify(@PathVariable ViolationId violation, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody ViolationBody.Verification body) {
        return orders.carryOut(order, body,
                new VerifyRemedy(violation, orders.act(caller, body), number, body.evidence(), body.record()));
    }

    @PostMapping("/{violation}/remedies/{number}/rejection")
    ResponseEntity<Acknowledgement> reject(@PathVariable ViolationId violation, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody ViolationBody.LongText body) {
        return orders.carryOut(order, body, new RejectRemedy(violation, orders.act(caller, body), number, body.text()));
    }

    /** What is to be done in its place is ordered before, as a remedy of its own. */
    @PostMapping("/{violation}/remedies/{number}/cancellation")
    ResponseEntity<Acknowledgement> cancel(@PathVariable ViolationId violation, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody ViolationBody.RemedyCancellation body) {
        return orders.carryOut(order, body,
                new CancelRemedy(violation, orders.act(caller, body), number, body.reason()));
    }

    @PostMapping("/{violation}/publication")
    ResponseEntity<Acknowledgement> publish(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Publishing body) {
        return orders.carryOut(order, body,
                new PublishConclusion(violation, orders.act(caller, body), body.manner(), body.where()));
    }

    @PostMapping("/{violation}/publication/end")
    ResponseEntity<Acknowledgement> endPublication(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.PublicationEnd body) {
        return orders.carryOut(order, body, new EndPublication(violation, orders.act(caller, body), body.manner()));
    }
}
