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
import vn.danbiet.command.Act;
import vn.danbiet.command.Command.Addressee;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.CaseKinds;
import vn.danbiet.command.casefile.OtherLetters;
import vn.danbiet.command.letter.LetterBook;
import vn.danbiet.command.violation.ViolationCommand.EndRoute;
import vn.danbiet.command.violation.ViolationCommand.RouteViolation;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.security.Caller;

/** The way through another procedure: into a case that is there, or into one that is opened with the order. */
@RestController
@RequestMapping(path = "/api/v1/violations", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class RoutingController {
    private final CommandDesk desk;
    private final LetterBook book;
    private final OtherLetters others;
    private final CaseKinds kinds;
    private final RoutedCases routed;
    private final List<WhenViolationRouted> onward;
    private final ViolationOrders orders;
    private final ViolationAcknowledgements acknowledgements;

    RoutingController(CommandDesk desk, LetterBook book, OtherLetters others, CaseKinds kinds, RoutedCases routed,
            List<WhenViolationRouted> onward, ViolationOrders orders, ViolationAcknowledgements acknowledgements) {
        this.desk = desk;
        this.book = book;
        this.others = others;
        this.kinds = kinds;
        this.routed = routed;
        this.onward = onward;
        this.orders = orders;
        this.acknowledgements = acknowledgements;
    }

    @PostMapping("/{violation}/route")
    ResponseEntity<ViolationAcknowledgements.Routed> route(@PathVariable ViolationId violation, Caller caller,
            Order order, @Valid @RequestBody ViolationBody.Route body) {
        Act act = orders.act(caller, body);
        ReceiptCode code = body.child() == null ? book.drawReceiptCode() : null;
        LogDocument routing = desk.carryOut(order, body,
                new RouteViolation(violation, act, body.kind(), child(body, code, act), code, body.channel(),
                        contested(body), body.content(), Boolean.TRUE.equals(body.signed()),
                        Boolean.TRUE.equals(body.remote())));
        return acknowledgements.routed(routing, opened(body, routing));
    }

    /** @return the id of the case that is there for the caller, or of the one to be opened */
    private String child(ViolationBody.Route body, @Nullable ReceiptCode code, Act act) {
        if (code != null) {
            return code.caseId();
        }
        String child = Objects.requireNonNull(body.child());
        others.refuseUnknown(child, act);
        kinds.check(new Addressee(child, body.kind()));
        return child;
    }

    /** Whom the complaint is about, its own procedure asks for. */
    private static @Nullable ContestedAct contested(ViolationBody.Route body) {
        return body.contested() == null ? null : body.contested().toAct(List.of());
    }

    private LogDocument opened(ViolationBody.Route body, LogDocument routing) {
        if (body.child() != null) {
            return routing;
        }
        // Any other kind was refused by the case already.
        return onward.stream()
                .filter(one -> one.kind() == body.kind())
                .findFirst()
                .map(one -> one.open(routing))
                .orElse(routing);
    }

    @PostMapping("/{violation}/route/outcome")
    ResponseEntity<Acknowledgement> end(@PathVariable ViolationId violation, Caller caller, Order order,
            @Valid @RequestBody ViolationBody.Outcome body) {
        return orders.carryOut(order, body, new EndRoute(violation, orders.act(caller, body), routed.endOf(violation),
                body.finding(), body.text()));
    }
}
