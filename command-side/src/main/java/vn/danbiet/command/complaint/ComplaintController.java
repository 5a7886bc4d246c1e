package vn.danbiet.command.complaint;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.Act;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.Order;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.AssignComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ClassifyComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.CloseComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.DeclineTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.ForgetComplainants;
import vn.danbiet.command.complaint.ComplaintCommand.Proposal;
import vn.danbiet.command.complaint.ComplaintCommand.RecallTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.ReceiveComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.RefuseComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ReopenComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.TerminateSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.WithdrawComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.WithdrawPart;
import vn.danbiet.command.complaint.ComplaintCommand.WithholdComplaint;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.letter.LetterBook;
import vn.danbiet.command.letter.Person;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.platform.security.Caller;

/** From the letter to the acceptance of a complaint, and what may happen to the case as a whole. */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/complaints", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class ComplaintController {
    private final LetterBook book;
    private final ComplaintRegistry registry;
    private final ComplaintOrders orders;
    private final ComplaintAcknowledgements acknowledgements;

    ComplaintController(LetterBook book, ComplaintRegistry registry, ComplaintOrders orders,
            ComplaintAcknowledgements acknowledgements) {
        this.book = book;
        this.registry = registry;
        this.orders = orders;
        this.acknowledgements = acknowledgements;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Acknowledgement> receive(Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Receipt body) {
        Act act = orders.act(caller, body);
        Letter letter = book.letter(body.content(), Person.petitioners(body.complainants()));
        return acknowledgements.opened(book.enter(order, body,
                code -> new ReceiveComplaint(ComplaintId.of(code), act, code, Circumstances.unitOf(caller),
                        Objects.requireNonNullElse(body.instance(), Instance.FIRST), body.channel(),
                        body.contested().toAct(), body.subject(), letter,
                        Objects.requireNonNullElse(body.groupSize(), Math.max(1, body.complainants().size())),
                        Boolean.TRUE.equals(body.signed()), Boolean.TRUE.equals(body.remote()), body.forwardedBy(),
                        null, null, false, null, null)));
    }

    @PostMapping("/{complaint}/classification")
    ResponseEntity<Acknowledgement> classify(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Classification body) {
        Proposal proposal = switch (body.direction()) {
            case OWN -> new Proposal.Own();
            case GUIDE -> new Proposal.Guide(ComplaintOrders.required("competentBody", body.competentBody()),
                    ComplaintOrders.required("guidance", body.guidance()));
            case FORWARD -> new Proposal.Forward(ComplaintOrders.required("to", body.to()),
                    ComplaintOrders.required("reason", body.reason()));
        };
        return orders.carryOut(order, body,
                new ClassifyComplaint(complaint, orders.act(caller, body), body.field(), body.note(), proposal));
    }

    @PostMapping("/{complaint}/transfer/acceptance")
    ResponseEntity<Acknowledgement> acceptTransfer(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody(required = false) ComplaintBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new AcceptTransfer(complaint, orders.act(caller, body)));
    }

    @PostMapping("/{complaint}/transfer/refusal")
    ResponseEntity<Acknowledgement> declineTransfer(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Reason body) {
        return orders.carryOut(order, body, new DeclineTransfer(complaint, orders.act(caller, body), body.reason()));
    }

    @PostMapping("/{complaint}/transfer/recall")
    ResponseEntity<Acknowledgement> recallTransfer(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Reason body) {
        return orders.carryOut(order, body, new RecallTransfer(complaint, orders.act(caller, body), body.reason()));
    }

    @PostMapping("/{complaint}/acceptance")
    ResponseEntity<Acknowledgement> accept(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Acceptance body) {
        return orders.carryOut(order, body, new AcceptComplaint(complaint, orders.act(caller, body),
                Objects.requireNonNullElse(body.excusedDays(), 0), body.notified()));
    }

    @PostMapping("/{complaint}/refusal")
    ResponseEntity<Acknowledgement> refuse(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.NonAcceptance body) {
        return orders.carryOut(order, body, new RefuseComplaint(complaint, orders.act(caller, body), body.ground(),
                body.explanation(), body.notified()));
    }

    @PostMapping("/{complaint}/assignment")
    ResponseEntity<Acknowledgement> assign(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Assignment body) {
        return orders.carryOut(order, body,
                new AssignComplaint(complaint, orders.act(caller, body), body.officer(), body.reason()));
    }

    @PostMapping("/{complaint}/partial-withdrawal")
    ResponseEntity<Acknowledgement> withdrawPart(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.PartialWithdrawal body) {
        return orders.carryOut(order, body,
                new WithdrawPart(complaint, orders.act(caller, body), body.form(), body.withdrawn()));
    }

    @PostMapping("/{complaint}/withdrawal")
    ResponseEntity<Acknowledgement> withdraw(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.FullWithdrawal body) {
        return orders.carryOut(order, body,
                new WithdrawComplaint(complaint, orders.act(caller, body), body.form(), body.reason()));
    }

    @PostMapping("/{complaint}/termination")
    ResponseEntity<Acknowledgement> terminate(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.TerminationOrder body) {
        return orders.carryOut(order, body,
                new TerminateSettlement(complaint, orders.act(caller, body), body.ground()));
    }

    @PostMapping("/{complaint}/reopening")
    ResponseEntity<Acknowledgement> reopen(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.LongText body) {
        return orders.carryOut(order, body, new ReopenComplaint(complaint, orders.act(caller, body), body.text()));
    }

    @PostMapping("/{complaint}/closure")
    ResponseEntity<Acknowledgement> close(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody(required = false) ComplaintBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new CloseComplaint(complaint, orders.act(caller, body)));
    }

    @PostMapping("/{complaint}/withholding")
    ResponseEntity<Acknowledgement> withhold(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.WithholdingOrder body) {
        return orders.carryOut(order, body,
                new WithholdComplaint(complaint, orders.act(caller, body), body.ground(), body.citation()));
    }

    /** Has the keys destroyed with which complainants, or what they wrote, can be read: in both instances. */
    @PostMapping("/{complaint}/forgetting")
    ResponseEntity<Acknowledgement> forget(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Forgetting body) {
        return orders.carryOut(order, body,
                new ForgetComplainants(complaint, orders.act(caller, body),
                        Objects.requireNonNullElse(body.subjects(), List.of()), body.ground(), body.citation(),
                        registry.secondIsOpen(complaint)));
    }
}
