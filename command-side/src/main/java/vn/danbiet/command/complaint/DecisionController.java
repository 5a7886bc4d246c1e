package vn.danbiet.command.complaint;

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
import vn.danbiet.command.complaint.ComplaintCommand.AppealToSecond;
import vn.danbiet.command.complaint.ComplaintCommand.BeginEnforcement;
import vn.danbiet.command.complaint.ComplaintCommand.CompleteEnforcement;
import vn.danbiet.command.complaint.ComplaintCommand.EndPublication;
import vn.danbiet.command.complaint.ComplaintCommand.IssueDecision;
import vn.danbiet.command.complaint.ComplaintCommand.PublishDecision;
import vn.danbiet.command.complaint.ComplaintCommand.RecordCourtAcceptance;
import vn.danbiet.command.complaint.ComplaintCommand.RecordCourtRuling;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDelivery;
import vn.danbiet.command.complaint.ComplaintCommand.RecordLegalEffect;
import vn.danbiet.command.complaint.ComplaintCommand.RecordProgress;
import vn.danbiet.command.complaint.ComplaintCommand.SanctionFirstSettler;
import vn.danbiet.command.complaint.ComplaintCommand.SendDecision;
import vn.danbiet.command.letter.LetterBook;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.security.Caller;

/** The decision on a complaint and what comes of it: sending, publication, second complaint, court, enforcement. */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/complaints", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionController {
    private final LetterBook book;
    private final ComplaintOrders orders;
    private final CommandDesk desk;
    private final WhenAppealedThenOpenSecondInstance afterAppeal;
    private final ComplaintAcknowledgements acknowledgements;

    DecisionController(LetterBook book, ComplaintOrders orders, CommandDesk desk,
            WhenAppealedThenOpenSecondInstance afterAppeal, ComplaintAcknowledgements acknowledgements) {
        this.book = book;
        this.orders = orders;
        this.desk = desk;
        this.afterAppeal = afterAppeal;
        this.acknowledgements = acknowledgements;
    }

    @PostMapping("/{complaint}/decision")
    ResponseEntity<Acknowledgement> decide(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Issue body) {
        return orders.carryOut(order, body, new IssueDecision(complaint, orders.act(caller, body), body.number(),
                body.outcome(), body.firstDecision(), body.operative(), body.decision()));
    }

    @PostMapping("/{complaint}/decision/sending")
    ResponseEntity<Acknowledgement> send(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Recipients body) {
        return orders.carryOut(order, body, new SendDecision(complaint, orders.act(caller, body), body.recipients()));
    }

    @PostMapping("/{complaint}/decision/delivery")
    ResponseEntity<Acknowledgement> recordDelivery(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody(required = false) ComplaintBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new RecordDelivery(complaint, orders.act(caller, body)));
    }

    @PostMapping("/{complaint}/decision/publication")
    ResponseEntity<Acknowledgement> publish(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Publishing body) {
        return orders.carryOut(order, body, new PublishDecision(complaint, orders.act(caller, body), body.manner(),
                body.where(), body.announcedOn(), body.bodyHasPortal()));
    }

    @PostMapping("/{complaint}/decision/publication/end")
    ResponseEntity<Acknowledgement> endPublication(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.PublicationEnd body) {
        return orders.carryOut(order, body, new EndPublication(complaint, orders.act(caller, body), body.manner()));
    }

    /** The answer names the second case and its receipt code. */
    @PostMapping("/{complaint}/appeal")
    ResponseEntity<ComplaintAcknowledgements.Appealed> appeal(@PathVariable ComplaintId complaint, Caller caller,
            Order order, @Valid @RequestBody ComplaintBody.Appeal body) {
        LogDocument appeal = desk.carryOut(order, body, new AppealToSecond(complaint, orders.act(caller, body),
                book.drawReceiptCode(), body.channel(), body.content(), Boolean.TRUE.equals(body.signed()), body.to()));
        return acknowledgements.appealed(appeal, afterAppeal.openSecond(appeal));
    }

    @PostMapping("/{complaint}/court")
    ResponseEntity<Acknowledgement> takeToCourt(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Suit body) {
        return orders.carryOut(order, body,
                new RecordCourtAcceptance(complaint, orders.act(caller, body), body.court(), body.suit()));
    }

    @PostMapping("/{complaint}/court/ruling")
    ResponseEntity<Acknowledgement> recordRuling(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Ruling body) {
        return orders.carryOut(order, body,
                new RecordCourtRuling(complaint, orders.act(caller, body), body.outcome(), body.ruling()));
    }

    @PostMapping("/{complaint}/legal-effect")
    ResponseEntity<Acknowledgement> takeEffect(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody(required = false) ComplaintBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new RecordLegalEffect(complaint, orders.act(caller, body)));
    }

    @PostMapping("/{complaint}/enforcement")
    ResponseEntity<Acknowledgement> beginEnforcement(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Measure body) {
        return orders.carryOut(order, body,
                new BeginEnforcement(complaint, orders.act(caller, body), body.measure(), body.enforcer()));
    }

    @PostMapping("/{complaint}/enforcement/progress")
    ResponseEntity<Acknowledgement> recordProgress(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.LongText body) {
        return orders.carryOut(order, body, new RecordProgress(complaint, orders.act(caller, body), body.text()));
    }

    @PostMapping("/{complaint}/enforcement/completion")
    ResponseEntity<Acknowledgement> completeEnforcement(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.LongText body) {
        return orders.carryOut(order, body, new CompleteEnforcement(complaint, orders.act(caller, body), body.text()));
    }

    @PostMapping("/{complaint}/first-settler-sanction")
    ResponseEntity<Acknowledgement> sanction(@PathVariable ComplaintId complaint, Caller caller, Order order,
            @Valid @RequestBody ComplaintBody.Sanction body) {
        return orders.carryOut(order, body,
                new SanctionFirstSettler(complaint, orders.act(caller, body), body.measure(), body.citation()));
    }
}
