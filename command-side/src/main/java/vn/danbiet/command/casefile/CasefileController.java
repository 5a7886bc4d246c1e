package vn.danbiet.command.casefile;

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
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.CaseCommand.AddNote;
import vn.danbiet.command.casefile.CaseCommand.AnswerUrging;
import vn.danbiet.command.casefile.CaseCommand.DeclareConflict;
import vn.danbiet.command.casefile.CaseCommand.LiftConflict;
import vn.danbiet.command.casefile.CaseCommand.LinkLetter;
import vn.danbiet.command.casefile.CaseCommand.UrgeCase;
import vn.danbiet.command.casefile.CaseCommand.WithdrawEvidence;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.security.Caller;

/** What officers and heads add to the file of a case of any kind: notes, urging letters, links, conflicts of interest. */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/cases/{caseId}", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class CasefileController {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final CasefileAcknowledgements acknowledgements;
    private final OtherLetters others;
    private final SubjectKeys keys;

    CasefileController(CommandDesk desk, Circumstances circumstances, CasefileAcknowledgements acknowledgements,
            OtherLetters others, SubjectKeys keys) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.acknowledgements = acknowledgements;
        this.others = others;
        this.keys = keys;
    }

    @PostMapping("/notes")
    ResponseEntity<Acknowledgement> note(@PathVariable String caseId, Caller caller, Order order,
            @Valid @RequestBody CasefileBody.Text body) {
        return carryOut(order, body, new AddNote(caseId, act(caller, body), sealed(body.text())));
    }

    /** Only by a unit above the one in charge, and only where a term has run out. */
    @PostMapping("/urging")
    ResponseEntity<CasefileAcknowledgements.Urging> urge(@PathVariable String caseId, Caller caller, Order order,
            @Valid @RequestBody CasefileBody.Text body) {
        return acknowledgements
                .urged(desk.carryOut(order, body, new UrgeCase(caseId, act(caller, body), sealed(body.text()))));
    }

    @PostMapping("/urging/{number}/answer")
    ResponseEntity<Acknowledgement> answer(@PathVariable String caseId, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody CasefileBody.Text body) {
        return carryOut(order, body, new AnswerUrging(caseId, act(caller, body), number, sealed(body.text())));
    }

    @PostMapping("/links")
    ResponseEntity<Acknowledgement> link(@PathVariable String caseId, Caller caller, Order order,
            @Valid @RequestBody CasefileBody.Link body) {
        Act act = act(caller, body);
        others.refuseUnknown(body.other(), act);
        return carryOut(order, body, new LinkLetter(caseId, act, body.other(), body.link()));
    }

    @PostMapping("/evidence/{evidence}/withdrawal")
    ResponseEntity<Acknowledgement> withdraw(@PathVariable String caseId, @PathVariable DataSubject evidence,
            Caller caller, Order order, @Valid @RequestBody CasefileBody.Reason body) {
        return carryOut(order, body, new WithdrawEvidence(caseId, act(caller, body), evidence, body.reason()));
    }

    /** An officer for themselves; the head for anybody, the own unit included, whose cases then pass to the superior. */
    @PostMapping("/conflicts")
    ResponseEntity<Acknowledgement> declare(@PathVariable String caseId, Caller caller, Order order,
            @Valid @RequestBody CasefileBody.Conflict body) {
        return carryOut(order, body, new DeclareConflict(caseId, act(caller, body), named(body.officers()),
                named(body.units()), body.ground()));
    }

    @PostMapping("/conflicts/lifting")
    ResponseEntity<Acknowledgement> lift(@PathVariable String caseId, Caller caller, Order order,
            @Valid @RequestBody CasefileBody.Lifting body) {
        return carryOut(order, body, new LiftConflict(caseId, act(caller, body), named(body.officers()),
                named(body.units()), sealed(body.reason())));
    }

    private static <T> List<T> named(@Nullable List<T> named) {
        return Objects.requireNonNullElse(named, List.of());
    }

    private Personal<String> sealed(String text) {
        return Personal.of(new DataSubject(keys.draw()), text);
    }

    private Act act(Caller caller, CasefileBody body) {
        return circumstances.byStaff(caller, body.occurredAt());
    }

    private ResponseEntity<Acknowledgement> carryOut(Order order, CasefileBody body, CaseCommand command) {
        return Acknowledgement.of(desk.carryOut(order, body, command));
    }
}
