package vn.danbiet.command.violation;

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
import vn.danbiet.command.violation.ViolationCommand.AcceptTransfer;
import vn.danbiet.command.violation.ViolationCommand.AssignViolation;
import vn.danbiet.command.violation.ViolationCommand.CloseViolation;
import vn.danbiet.command.violation.ViolationCommand.DeclineTransfer;
import vn.danbiet.command.violation.ViolationCommand.DismissReport;
import vn.danbiet.command.violation.ViolationCommand.ForgetPeople;
import vn.danbiet.command.violation.ViolationCommand.OfferTransfer;
import vn.danbiet.command.violation.ViolationCommand.RecallTransfer;
import vn.danbiet.command.violation.ViolationCommand.WithholdViolation;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.platform.security.Caller;

/** What becomes of a report, and what may happen to the case as a whole. */
@RestController
@RequestMapping(path = "/api/v1/violations", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class AdmissionController {
    private final ViolationOrders orders;

    AdmissionController(ViolationOrders orders) {
        this.orders = orders;
    }

    @PostMapping("/{violation}/transfer")
    ResponseEntity<Acknowledgement> offer(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Transfer body) {
        return orders.carryOut(order, body,
                new OfferTransfer(violation, orders.act(caller, body), body.to(), body.reason()));
    }

    @PostMapping("/{violation}/transfer/acceptance")
    ResponseEntity<Acknowledgement> acceptTransfer(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody(required = false) ViolationBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new AcceptTransfer(violation, orders.act(caller, body)));
    }

    @PostMapping("/{violation}/transfer/refusal")
    ResponseEntity<Acknowledgement> declineTransfer(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Reason body) {
        return orders.carryOut(order, body, new DeclineTransfer(violation, orders.act(caller, body), body.reason()));
    }

    @PostMapping("/{violation}/transfer/recall")
    ResponseEntity<Acknowledgement> recallTransfer(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Reason body) {
        return orders.carryOut(order, body, new RecallTransfer(violation, orders.act(caller, body), body.reason()));
    }

    @PostMapping("/{violation}/assignment")
    ResponseEntity<Acknowledgement> assign(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Assignment body) {
        return orders.carryOut(order, body,
                new AssignViolation(violation, orders.act(caller, body), body.officer(), body.reason()));
    }

    @PostMapping("/{violation}/dismissal")
    ResponseEntity<Acknowledgement> dismiss(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Dismissal body) {
        return orders.carryOut(order, body,
                new DismissReport(violation, orders.act(caller, body), body.ground(), body.explanation()));
    }

    @PostMapping("/{violation}/closure")
    ResponseEntity<Acknowledgement> close(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody(required = false) ViolationBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new CloseViolation(violation, orders.act(caller, body)));
    }

    @PostMapping("/{violation}/withholding")
    ResponseEntity<Acknowledgement> withhold(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.WithholdingOrder body) {
        return orders.carryOut(order, body,
                new WithholdViolation(violation, orders.act(caller, body), body.ground(), body.citation()));
    }

    @PostMapping("/{violation}/forgetting")
    ResponseEntity<Acknowledgement> forget(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Forgetting body) {
        return orders.carryOut(order, body, new ForgetPeople(violation, orders.act(caller, body),
                Objects.requireNonNullElse(body.subjects(), List.of()), body.ground(), body.citation()));
    }
}
