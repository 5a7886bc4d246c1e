package vn.danbiet.command.denunciation;

import jakarta.validation.Valid;
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
import vn.danbiet.command.denunciation.DenunciationCommand.AcceptDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.AcceptTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.AnswerForwarder;
import vn.danbiet.command.denunciation.DenunciationCommand.AssignDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.CheckIdentity;
import vn.danbiet.command.denunciation.DenunciationCommand.CloseDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.DeclineTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.ForgetDenouncers;
import vn.danbiet.command.denunciation.DenunciationCommand.GiveNotice;
import vn.danbiet.command.denunciation.DenunciationCommand.KeepAsInformation;
import vn.danbiet.command.denunciation.DenunciationCommand.OfferTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToAuthority;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToInspection;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToInvestigators;
import vn.danbiet.command.denunciation.DenunciationCommand.Precheck;
import vn.danbiet.command.denunciation.DenunciationCommand.RecallTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.ReceiveDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.RefuseDenunciation;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;

/** From the letter to the acceptance of a denunciation, and what may happen to the case as a whole. */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/denunciations", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class DenunciationController {
    private final DenunciationOrders orders;
    private final DenunciationIntake intake;
    private final DenunciationRegistry registry;
    private final LettersThatDenounce letters;
    private final Circumstances circumstances;
    private final DenunciationAcknowledgements acknowledgements;

    DenunciationController(DenunciationOrders orders, DenunciationIntake intake, DenunciationRegistry registry,
            LettersThatDenounce letters, Circumstances circumstances, DenunciationAcknowledgements acknowledgements) {
        this.orders = orders;
        this.intake = intake;
        this.registry = registry;
        this.letters = letters;
        this.circumstances = circumstances;
        this.acknowledgements = acknowledgements;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DenunciationAcknowledgements.Opened> receive(Caller caller, Order order,
            @Valid @RequestBody DenunciationLetter.Received body) {
        Act act = orders.act(caller, body);
        letters.check(body.splitFrom(), act);
        return acknowledgements.opened(intake.open(order, body, act,
                sealed -> new ReceiveDenunciation(sealed.denunciation(), act, sealed.code(),
                        Circumstances.unitOf(caller), caller.id(), body.channel(),
                        Objects.requireNonNullElse(body.denouncers(), 1), Boolean.TRUE.equals(body.signed()),
                        Boolean.TRUE.equals(body.identityShown()), body.forwardedBy(), null, body.splitFrom(),
                        sealed.identity(), sealed.originals(), sealed.words(), orders.denounced(body.denounced()),
                        DenunciationOrders.named(body.officers()), DenunciationOrders.named(body.units()))));
    }

    /** By a custodian, who asks for the identity to be opened where they have to, or by the head. */
    @PostMapping("/{denunciation}/identity-check")
    ResponseEntity<Acknowledgement> checkIdentity(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.IdentityCheck body) {
        return orders.carryOut(order, body,
                new CheckIdentity(denunciation, circumstances.byCustodianOrHead(caller), body.finding()));
    }

    /** Has the keys destroyed with which what lies in the case can be read, what is sealed apart included. */
    @PostMapping("/{denunciation}/forgetting")
    ResponseEntity<Acknowledgement> forget(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Forgetting body) {
        return orders.carryOut(order, body,
                new ForgetDenouncers(denunciation, orders.act(caller, body), DenunciationOrders.named(body.subjects()),
                        body.ground(), body.citation(), registry.againIsOpen(denunciation)));
    }

    @PostMapping("/{denunciation}/precheck")
    ResponseEntity<Acknowledgement> precheck(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Precheck body) {
        return orders.carryOut(order, body, new Precheck(denunciation, orders.act(caller, body), body.field(),
                body.conditions().toConditions(), body.direction(), body.note()));
    }

    @PostMapping("/{denunciation}/transfer")
    ResponseEntity<Acknowledgement> offerTransfer(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Transfer body) {
        return orders.carryOut(order, body,
                new OfferTransfer(denunciation, orders.act(caller, body), body.to(), body.reason()));
    }

    @PostMapping("/{denunciation}/transfer/acceptance")
    ResponseEntity<Acknowledgement> acceptTransfer(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody(required = false) DenunciationBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new AcceptTransfer(denunciation, orders.act(caller, body)));
    }

    @PostMapping("/{denunciation}/transfer/refusal")
    ResponseEntity<Acknowledgement> declineTransfer(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Reason body) {
        return orders.carryOut(order, body, new DeclineTransfer(denunciation, orders.act(caller, body), body.reason()));
    }

    @PostMapping("/{denunciation}/transfer/recall")
    ResponseEntity<Acknowledgement> recallTransfer(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Reason body) {
        return orders.carryOut(order, body, new RecallTransfer(denunciation, orders.act(caller, body), body.reason()));
    }

    @PostMapping("/{denunciation}/acceptance")
    ResponseEntity<Acknowledgement> accept(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Numbered body) {
        return orders.carryOut(order, body,
                new AcceptDenunciation(denunciation, orders.act(caller, body), body.number()));
    }

    @PostMapping("/{denunciation}/acceptance/notices")
    ResponseEntity<Acknowledgement> giveNotice(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Recipients body) {
        return orders.carryOut(order, body, new GiveNotice(denunciation, orders.act(caller, body), body.to()));
    }

    @PostMapping("/{denunciation}/refusal")
    ResponseEntity<Acknowledgement> refuse(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.NonAcceptance body) {
        return orders.carryOut(order, body, new RefuseDenunciation(denunciation, orders.act(caller, body),
                body.reason(), body.explanation(), body.notified()));
    }

    @PostMapping("/{denunciation}/information")
    ResponseEntity<Acknowledgement> keepAsInformation(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Information body) {
        return orders.carryOut(order, body,
                new KeepAsInformation(denunciation, orders.act(caller, body), body.ground()));
    }

    @PostMapping("/{denunciation}/inspection")
    ResponseEntity<Acknowledgement> passToInspection(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Inspection body) {
        return orders.carryOut(order, body,
                new PassToInspection(denunciation, orders.act(caller, body), body.ground(), body.body()));
    }

    /** By the head, or by a custodian where the law leaves nobody here to settle it. */
    @PostMapping("/{denunciation}/outside-authority")
    ResponseEntity<Acknowledgement> passToAuthority(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Outside body) {
        Act act = caller.is(Role.UNIT_HEAD)
                ? orders.act(caller, body)
                : circumstances.byCustodian(caller, body.occurredAt());
        return orders.carryOut(order, body, new PassToAuthority(denunciation, act, body.authority(), body.citation()));
    }

    @PostMapping("/{denunciation}/investigation")
    ResponseEntity<Acknowledgement> passToInvestigators(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Investigation body) {
        return orders.carryOut(order, body, new PassToInvestigators(denunciation, orders.act(caller, body),
                body.authority(), body.number(), body.whole()));
    }

    @PostMapping("/{denunciation}/assignment")
    ResponseEntity<Acknowledgement> assign(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Assignment body) {
        return orders.carryOut(order, body,
                new AssignDenunciation(denunciation, orders.act(caller, body), body.officer(), body.reason()));
    }

    @PostMapping("/{denunciation}/forwarder-answer")
    ResponseEntity<Acknowledgement> answerForwarder(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Numbered body) {
        return orders.carryOut(order, body, new AnswerForwarder(denunciation, orders.act(caller, body), body.number()));
    }

    @PostMapping("/{denunciation}/closure")
    ResponseEntity<Acknowledgement> close(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody(required = false) DenunciationBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new CloseDenunciation(denunciation, orders.act(caller, body)));
    }
}
