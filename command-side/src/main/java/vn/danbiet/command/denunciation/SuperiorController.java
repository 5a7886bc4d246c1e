package vn.danbiet.command.denunciation;

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
import vn.danbiet.command.Act;
import vn.danbiet.command.Order;
import vn.danbiet.command.denunciation.DenunciationCommand.DemandReport;
import vn.danbiet.command.denunciation.DenunciationCommand.DenounceAgain;
import vn.danbiet.command.denunciation.DenunciationCommand.ExplainDelay;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportDelay;
import vn.danbiet.command.denunciation.DenunciationCommand.ReviewRepeated;
import vn.danbiet.command.denunciation.DenunciationCommand.TakeOver;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.platform.security.Caller;

/** What the level above has to do with a denunciation: one denounced again, a delay, a takeover. */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/denunciations", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class SuperiorController {
    private final DenunciationOrders orders;
    private final DenunciationIntake intake;
    private final WhenDenouncedAgainThenOpenAtSuperior afterwards;
    private final DenunciationAcknowledgements acknowledgements;

    SuperiorController(DenunciationOrders orders, DenunciationIntake intake,
            WhenDenouncedAgainThenOpenAtSuperior afterwards, DenunciationAcknowledgements acknowledgements) {
        this.orders = orders;
        this.intake = intake;
        this.afterwards = afterwards;
        this.acknowledgements = acknowledgements;
    }

    /** Opens a case of its own at the superior; its receipt is handed back for the denouncer. */
    @PostMapping("/{denunciation}/repetition")
    ResponseEntity<DenunciationAcknowledgements.Repeated> denounceAgain(@PathVariable DenunciationId denunciation,
            Caller caller, Order order, @Valid @RequestBody DenunciationLetter.Repeated body) {
        Act act = orders.act(caller, body);
        DenunciationIntake.Taken taken = intake.openAgain(order, denunciation, body, act,
                sealed -> new DenounceAgain(denunciation, act, sealed.denunciation(), sealed.code(), body.channel(),
                        Boolean.TRUE.equals(body.signed()), sealed.words(), sealed.originals()));
        return acknowledgements.repeated(taken, afterwards.open(taken.document()));
    }

    @PostMapping("/{denunciation}/review")
    ResponseEntity<Acknowledgement> review(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Review body) {
        return orders.carryOut(order, body,
                new ReviewRepeated(denunciation, orders.act(caller, body), body.grounds(), body.finding()));
    }

    @PostMapping("/{denunciation}/delay")
    ResponseEntity<Acknowledgement> reportDelay(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody(required = false) DenunciationBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new ReportDelay(denunciation, orders.act(caller, body)));
    }

    @PostMapping("/{denunciation}/delay/demand")
    ResponseEntity<Acknowledgement> demandReport(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody(required = false) DenunciationBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new DemandReport(denunciation, orders.act(caller, body)));
    }

    @PostMapping("/{denunciation}/delay/explanation")
    ResponseEntity<Acknowledgement> explainDelay(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.LongText body) {
        return orders.carryOut(order, body, new ExplainDelay(denunciation, orders.act(caller, body), body.text()));
    }

    @PostMapping("/{denunciation}/takeover")
    ResponseEntity<Acknowledgement> takeOver(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.LongText body) {
        return orders.carryOut(order, body, new TakeOver(denunciation, orders.act(caller, body), body.text()));
    }
}
