package vn.danbiet.command.identity;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.danbiet.command.casefile.CaseAct;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.casefile.CaseCommand.ApproveOpening;
import vn.danbiet.command.casefile.CaseCommand.DeclineOpening;
import vn.danbiet.command.casefile.CaseCommand.DestroySealed;
import vn.danbiet.command.casefile.CaseCommand.OpenIdentity;
import vn.danbiet.command.casefile.CaseCommand.RequestOpening;
import vn.danbiet.command.identity.SealedCases.SealedCase;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.security.Caller;

/**
 * Who denounced: asked for by one, approved by another, told to these two for a day. A custodian and the head of the unit
 * in charge, and nobody else.
 */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/cases/{caseId}/identity", produces = MediaType.APPLICATION_JSON_VALUE)
class IdentityController {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final SealedCases cases;
    private final SealedVault vault;
    private final SubjectKeys keys;
    private final IdentityAcknowledgements acknowledgements;

    IdentityController(CommandDesk desk, Circumstances circumstances, SealedCases cases, SealedVault vault,
            SubjectKeys keys, IdentityAcknowledgements acknowledgements) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.cases = cases;
        this.vault = vault;
        this.keys = keys;
        this.acknowledgements = acknowledgements;
    }

    /** Whose identities the case keeps and how; not who they are. */
    @GetMapping
    List<ToldIdentity> identities(@PathVariable String caseId, Caller caller) {
        return ToldIdentity
                .of(cases.open(caseId, CaseAct.SEE_OPENINGS, circumstances.byCustodianOrHead(caller)).papers());
    }

    /** What was asked for, and what became of it. */
    @GetMapping("/openings")
    List<ToldOpening> openings(@PathVariable String caseId, Caller caller) {
        return ToldOpening
                .of(cases.open(caseId, CaseAct.SEE_OPENINGS, circumstances.byCustodianOrHead(caller)).facts());
    }

    @PostMapping(path = "/openings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<IdentityAcknowledgements.Asked> ask(@PathVariable String caseId, Caller caller, Order order,
            @Valid @RequestBody IdentityBody.OpeningRequest body) {
        Act act = circumstances.byCustodianOrHead(caller);
        return acknowledgements.asked(desk.carryOut(order, body, new RequestOpening(caseId, act,
                Objects.requireNonNullElse(body.identity(), 1), sealed(body.reason()))));
    }

    @PostMapping(path = "/openings/{number}/approval", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Acknowledgement> approve(@PathVariable String caseId, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody(required = false) IdentityBody.@Nullable Approval body) {
        return carryOut(order, body, new ApproveOpening(caseId, circumstances.byCustodianOrHead(caller), number));
    }

    @PostMapping(path = "/openings/{number}/refusal", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Acknowledgement> decline(@PathVariable String caseId, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody IdentityBody.Refusal body) {
        return carryOut(order, body,
                new DeclineOpening(caseId, circumstances.byCustodianOrHead(caller), number, sealed(body.reason())));
    }

    /** Who it is. That somebody was told is on record before they are, each time. */
    @GetMapping("/openings/{number}")
    ToldIdentity.Opened open(@PathVariable String caseId, @PathVariable int number, Caller caller) {
        Act act = circumstances.byCustodianOrHead(caller);
        desk.carryOut(Looking.AT_IT, null, new OpenIdentity(caseId, act, number));
        SealedCase sealed = cases.open(caseId, CaseAct.OPEN_IDENTITY, act);
        SealedPiece piece = sealed.papers().toBeOpened(number);
        Identity identity = vault.open(piece).map(SealedForms::identity).orElseThrow(Looking::destroyed);
        return new ToldIdentity.Opened(number, identity);
    }

    /** Of identities and originals alike, once the case has come to an end, and of what was cleared of them. */
    @PostMapping(path = "/destruction", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Acknowledgement> destroy(@PathVariable String caseId, Caller caller, Order order,
            @Valid @RequestBody IdentityBody.Destruction body) {
        return carryOut(order, body,
                new DestroySealed(caseId, circumstances.byStaff(caller, null), body.ground(), body.citation()));
    }

    private Personal<String> sealed(String text) {
        return Personal.of(new DataSubject(keys.draw()), text);
    }

    private ResponseEntity<Acknowledgement> carryOut(Order order, @Nullable IdentityBody body, CaseCommand command) {
        return Acknowledgement.of(desk.carryOut(order, body, command));
    }
}
