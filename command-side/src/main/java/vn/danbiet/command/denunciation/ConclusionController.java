package vn.danbiet.command.denunciation;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.Order;
import vn.danbiet.command.denunciation.DenunciationCommand.ClearPublicText;
import vn.danbiet.command.denunciation.DenunciationCommand.DraftConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.EndPublication;
import vn.danbiet.command.denunciation.DenunciationCommand.HandleConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.IssueConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.PublishConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportEnforcement;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportHandling;
import vn.danbiet.command.denunciation.DenunciationCommand.ReturnDraft;
import vn.danbiet.command.denunciation.DenunciationCommand.SendConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.WithholdConclusion;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.platform.security.Caller;

/** The conclusion of a denunciation: drafted, issued, sent, acted on, carried out, published. */
// Another one is called so elsewhere.
@RestController("denunciationConclusionController")
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/denunciations", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class ConclusionController {
    private final DenunciationOrders orders;
    private final Circumstances circumstances;

    ConclusionController(DenunciationOrders orders, Circumstances circumstances) {
        this.orders = orders;
        this.circumstances = circumstances;
    }

    @PostMapping("/{denunciation}/draft")
    ResponseEntity<Acknowledgement> draft(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Draft body) {
        return orders.carryOut(order, body,
                new DraftConclusion(denunciation, orders.act(caller, body), body.outcome(), body.draft()));
    }

    @PostMapping("/{denunciation}/draft/return")
    ResponseEntity<Acknowledgement> returnDraft(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Reason body) {
        return orders.carryOut(order, body, new ReturnDraft(denunciation, orders.act(caller, body), body.reason()));
    }

    @PostMapping("/{denunciation}/conclusion")
    ResponseEntity<Acknowledgement> conclude(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.ConclusionText body) {
        return orders.carryOut(order, body,
                new IssueConclusion(denunciation, orders.act(caller, body), body.number(), body.outcome(),
                        Boolean.TRUE.equals(body.wilfullyFalse()), body.summary(), body.responsibility(),
                        body.conclusion()));
    }

    @PostMapping("/{denunciation}/conclusion/sending")
    ResponseEntity<Acknowledgement> send(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Recipients body) {
        return orders.carryOut(order, body, new SendConclusion(denunciation, orders.act(caller, body), body.to()));
    }

    @PostMapping("/{denunciation}/handling")
    ResponseEntity<Acknowledgement> handle(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Measures body) {
        return orders.carryOut(order, body,
                new HandleConclusion(denunciation, orders.act(caller, body), body.measures(), body.details()));
    }

    @PostMapping("/{denunciation}/handling/report")
    ResponseEntity<Acknowledgement> reportHandling(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.LongText body) {
        return orders.carryOut(order, body, new ReportHandling(denunciation, orders.act(caller, body), body.text()));
    }

    @PostMapping("/{denunciation}/enforcement-reports")
    ResponseEntity<Acknowledgement> reportEnforcement(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Progress body) {
        return orders.carryOut(order, body,
                new ReportEnforcement(denunciation, orders.act(caller, body), body.progress(), body.completed()));
    }

    /** By a custodian, who knows what could tell who denounced; the head publishes these words and no others. */
    @PostMapping("/{denunciation}/publication/text")
    ResponseEntity<Acknowledgement> clearPublicText(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.LongText body) {
        return orders.carryOut(order, body,
                new ClearPublicText(denunciation, circumstances.byCustodian(caller, body.occurredAt()), body.text()));
    }

    @PostMapping("/{denunciation}/publication")
    ResponseEntity<Acknowledgement> publish(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.PublicationOrder body) {
        return orders.carryOut(order, body, new PublishConclusion(denunciation, orders.act(caller, body), body.manner(),
                body.where(), body.text()));
    }

    @PostMapping("/{denunciation}/publication/end")
    ResponseEntity<Acknowledgement> endPublication(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Ending body) {
        return orders.carryOut(order, body, new EndPublication(denunciation, orders.act(caller, body), body.manner()));
    }

    @PostMapping("/{denunciation}/withholding")
    ResponseEntity<Acknowledgement> withhold(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.WithholdingOrder body) {
        return orders.carryOut(order, body,
                new WithholdConclusion(denunciation, orders.act(caller, body), body.ground(), body.citation()));
    }
}
