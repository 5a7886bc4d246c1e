package vn.danbiet.command.protection;

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
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.protection.ProtectionCommand.AskBody;
import vn.danbiet.command.protection.ProtectionCommand.AssignProtection;
import vn.danbiet.command.protection.ProtectionCommand.ChangeMeasures;
import vn.danbiet.command.protection.ProtectionCommand.EndProtection;
import vn.danbiet.command.protection.ProtectionCommand.ForgetProtected;
import vn.danbiet.command.protection.ProtectionCommand.MeasureOrder;
import vn.danbiet.command.protection.ProtectionCommand.OrderInterim;
import vn.danbiet.command.protection.ProtectionCommand.OrderProtection;
import vn.danbiet.command.protection.ProtectionCommand.PutInWriting;
import vn.danbiet.command.protection.ProtectionCommand.RecordBodyAnswer;
import vn.danbiet.command.protection.ProtectionCommand.RecordCarriedOut;
import vn.danbiet.command.protection.ProtectionCommand.RefuseProtection;
import vn.danbiet.command.protection.ProtectionCommand.ReportBasis;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.platform.security.Caller;

/** The protection of those who denounced: asked for, checked, ordered, carried out, changed, ended (LTC chapter VI). */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/protections", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class ProtectionController {
    private final ProtectionRequests requests;
    private final DenunciationFiles denunciations;
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final ProtectionAcknowledgements acknowledgements;

    ProtectionController(ProtectionRequests requests, DenunciationFiles denunciations, CommandDesk desk,
            Circumstances circumstances, ProtectionAcknowledgements acknowledgements) {
        this.requests = requests;
        this.denunciations = denunciations;
        this.desk = desk;
        this.circumstances = circumstances;
        this.acknowledgements = acknowledgements;
    }

    /** By whoever works on the denunciation, or keeps its secret. Who is to be protected is sealed at once. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Acknowledgement> request(Caller caller, Order order,
            @Valid @RequestBody ProtectionBody.Request body) {
        Act act = circumstances.byStaffOrCustodian(caller, body.occurredAt());
        var request = new ProtectionBody.Unsealed(body.occurredAt(), body.denunciation(), body.form(),
                Boolean.TRUE.equals(body.urgent()), body.persons().stream().map(ProtectionBody.Protected::of).toList(),
                body.bases(), Objects.requireNonNullElse(body.sought(), List.of()), body.summary());
        return acknowledgements.opened(requests.take(order, act, request, body.persons(), body.original()),
                "/api/v1/protections/");
    }

    @PostMapping("/{protection}/writing")
    ResponseEntity<Acknowledgement> putInWriting(@PathVariable ProtectionId protection, Caller caller, Order order,
            @Valid @RequestBody(required = false) ProtectionBody.@Nullable Bare body) {
        return carryOut(order, body, new PutInWriting(protection, act(caller, body)));
    }

    @PostMapping("/{protection}/assignment")
    ResponseEntity<Acknowledgement> assign(@PathVariable ProtectionId protection, Caller caller, Order order,
            @Valid @RequestBody ProtectionBody.Assignment body) {
        return carryOut(order, body,
                new AssignProtection(protection, act(caller, body), body.officer(), body.reason()));
    }

    @PostMapping("/{protection}/findings")
    ResponseEntity<Acknowledgement> report(@PathVariable ProtectionId protection, Caller caller, Order order,
            @Valid @RequestBody ProtectionBody.Report body) {
        return carryOut(order, body, new ReportBasis(protection, act(caller, body), body.found(), body.report()));
    }

    /** Where the danger cannot wait for the decision. */
    @PostMapping("/{protection}/interim-measures")
    ResponseEntity<Acknowledgement> orderInterim(@PathVariable ProtectionId protection, Caller caller, Order order,
            @Valid @RequestBody ProtectionBody.Interim body) {
        return carryOut(order, body, new OrderInterim(protection, act(caller, body), orders(body.measures())));
    }

    @PostMapping("/{protection}/decision")
    ResponseEntity<Acknowledgement> order(@PathVariable ProtectionId protection, Caller caller, Order order,
            @Valid @RequestBody ProtectionBody.Decision body) {
        return carryOut(order, body, new OrderProtection(protection, act(caller, body), body.decision(), body.bases(),
                orders(body.measures()), denunciations.statusFor(protection)));
    }

    @PostMapping("/{protection}/refusal")
    ResponseEntity<Acknowledgement> refuse(@PathVariable ProtectionId protection, Caller caller, Order order,
            @Valid @RequestBody ProtectionBody.NonProtection body) {
        return carryOut(order, body, new RefuseProtection(protection, act(caller, body), body.ground(),
                body.explanation(), denunciations.statusFor(protection)));
    }

    @PostMapping("/{protection}/body-requests")
    ResponseEntity<Acknowledgement> ask(@PathVariable ProtectionId protection, Caller caller, Order order,
            @Valid @RequestBody ProtectionBody.Asking body) {
        return carryOut(order, body,
                new AskBody(protection, act(caller, body), body.kind(), body.body(), body.measures(), body.answerBy()));
    }

    @PostMapping("/{protection}/body-requests/{request}/answer")
    ResponseEntity<Acknowledgement> recordAnswer(@PathVariable ProtectionId protection, @PathVariable int request,
            Caller caller, Order order, @Valid @RequestBody ProtectionBody.Answer body) {
        return carryOut(order, body,
                new RecordBodyAnswer(protection, act(caller, body), request, body.agreed(), body.answer()));
    }

    @PostMapping("/{protection}/measures/{measure}/execution")
    ResponseEntity<Acknowledgement> recordCarriedOut(@PathVariable ProtectionId protection, @PathVariable int measure,
            Caller caller, Order order, @Valid @RequestBody ProtectionBody.Note body) {
        return carryOut(order, body, new RecordCarriedOut(protection, act(caller, body), measure, body.note()));
    }

    @PostMapping("/{protection}/change")
    ResponseEntity<Acknowledgement> change(@PathVariable ProtectionId protection, Caller caller, Order order,
            @Valid @RequestBody ProtectionBody.Change body) {
        return carryOut(order, body,
                new ChangeMeasures(protection, act(caller, body),
                        orders(Objects.requireNonNullElse(body.added(), List.of())),
                        Objects.requireNonNullElse(body.ended(), List.of()), body.reason()));
    }

    @PostMapping("/{protection}/end")
    ResponseEntity<Acknowledgement> end(@PathVariable ProtectionId protection, Caller caller, Order order,
            @Valid @RequestBody ProtectionBody.End body) {
        return carryOut(order, body, new EndProtection(protection, act(caller, body), body.ground(), body.explanation(),
                denunciations.statusFor(protection)));
    }

    /** Has the keys destroyed with which who was protected, and what was written about them, can be read. */
    @PostMapping("/{protection}/forgetting")
    ResponseEntity<Acknowledgement> forget(@PathVariable ProtectionId protection, Caller caller, Order order,
            @Valid @RequestBody ProtectionBody.Forgetting body) {
        return carryOut(order, body,
                new ForgetProtected(protection, act(caller, body), body.ground(), body.citation()));
    }

    private static List<MeasureOrder> orders(List<ProtectionBody.Ordered> measures) {
        return measures.stream().map(ProtectionBody.Ordered::order).toList();
    }

    private Act act(Caller caller, @Nullable ProtectionBody body) {
        return circumstances.byStaff(caller, Objects.requireNonNullElse(body, ProtectionBody.Bare.NOW).occurredAt());
    }

    private ResponseEntity<Acknowledgement> carryOut(Order order, @Nullable ProtectionBody body,
            ProtectionCommand command) {
        return Acknowledgement.of(desk.carryOut(order, body, command));
    }
}
