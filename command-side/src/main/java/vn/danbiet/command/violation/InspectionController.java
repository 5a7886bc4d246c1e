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
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.violation.ViolationCommand.AnnounceInspection;
import vn.danbiet.command.violation.ViolationCommand.AnswerBoard;
import vn.danbiet.command.violation.ViolationCommand.BeginInspection;
import vn.danbiet.command.violation.ViolationCommand.NameAccused;
import vn.danbiet.command.violation.ViolationCommand.OrderInspection;
import vn.danbiet.command.violation.ViolationCommand.RecordBoardPlan;
import vn.danbiet.command.violation.ViolationCommand.RecordBoardRecommendation;
import vn.danbiet.command.violation.ViolationCommand.RecordExplanation;
import vn.danbiet.command.violation.ViolationCommand.RecordSilence;
import vn.danbiet.command.violation.ViolationCommand.ReportFindings;
import vn.danbiet.command.violation.ViolationCommand.TellAccused;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.platform.security.Caller;

/** From the Board's plan or the order to inspect to what those accused say. */
@RestController
@RequestMapping(path = "/api/v1/violations", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class InspectionController {
    private final ViolationOrders orders;
    private final CommandDesk desk;
    private final ViolationAcknowledgements acknowledgements;

    InspectionController(ViolationOrders orders, CommandDesk desk, ViolationAcknowledgements acknowledgements) {
        this.orders = orders;
        this.desk = desk;
        this.acknowledgements = acknowledgements;
    }

    @PostMapping("/{violation}/board-plan")
    ResponseEntity<Acknowledgement> recordPlan(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.BoardPlan body) {
        return orders.carryOut(order, body, new RecordBoardPlan(violation, orders.act(caller, body), body.board(),
                body.sentOn(), body.checkOn(), body.plan()));
    }

    @PostMapping("/{violation}/recommendations")
    ResponseEntity<ViolationAcknowledgements.Numbered> recommend(@PathVariable ViolationId violation, Caller caller,
            Order order, @Valid @RequestBody ViolationBody.Recommendation body) {
        return acknowledgements.numbered(desk.carryOut(order, body, new RecordBoardRecommendation(violation,
                orders.act(caller, body), body.board(), body.checkedOn(), body.recommendation())));
    }

    @PostMapping("/{violation}/recommendations/{number}/answer")
    ResponseEntity<Acknowledgement> answer(@PathVariable ViolationId violation, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody ViolationBody.Answer body) {
        return orders.carryOut(order, body,
                new AnswerBoard(violation, orders.act(caller, body), number, body.followed(), body.answer()));
    }

    @PostMapping("/{violation}/inspection")
    ResponseEntity<Acknowledgement> order(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.InspectionOrder body) {
        return orders.carryOut(order, body,
                new OrderInspection(violation, orders.act(caller, body), body.number(), body.manner(), body.lead(),
                        Objects.requireNonNullElse(body.members(), List.of()), body.beginsOn(), body.endsOn(),
                        body.plan()));
    }

    @PostMapping("/{violation}/inspection/notice")
    ResponseEntity<Acknowledgement> announce(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody(required = false) ViolationBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new AnnounceInspection(violation, orders.act(caller, body)));
    }

    @PostMapping("/{violation}/inspection/beginning")
    ResponseEntity<Acknowledgement> begin(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Beginning body) {
        return orders.carryOut(order, body, new BeginInspection(violation, orders.act(caller, body), body.record()));
    }

    @PostMapping("/{violation}/findings")
    ResponseEntity<Acknowledgement> report(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Outcome body) {
        return orders.carryOut(order, body,
                new ReportFindings(violation, orders.act(caller, body), body.finding(), body.text()));
    }

    @PostMapping("/{violation}/accused")
    ResponseEntity<Acknowledgement> name(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Naming body) {
        return orders.carryOut(order, body,
                new NameAccused(violation, orders.act(caller, body), orders.suspects(body.officers(), body.accused())));
    }

    @PostMapping("/{violation}/charge")
    ResponseEntity<Acknowledgement> tell(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.LongText body) {
        return orders.carryOut(order, body, new TellAccused(violation, orders.act(caller, body), body.text()));
    }

    @PostMapping("/{violation}/explanations")
    ResponseEntity<Acknowledgement> explain(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Explanation body) {
        return orders.carryOut(order, body, new RecordExplanation(violation, orders.act(caller, body), body.form(),
                body.admitted(), body.explanation()));
    }

    @PostMapping("/{violation}/silence")
    ResponseEntity<Acknowledgement> silence(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody(required = false) ViolationBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new RecordSilence(violation, orders.act(caller, body)));
    }
}
