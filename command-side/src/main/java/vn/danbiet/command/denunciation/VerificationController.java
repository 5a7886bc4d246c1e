package vn.danbiet.command.denunciation;

import jakarta.validation.Valid;
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
import vn.danbiet.command.Order;
import vn.danbiet.command.denunciation.DenunciationCommand.AskDenouncer;
import vn.danbiet.command.denunciation.DenunciationCommand.ChooseFastTrack;
import vn.danbiet.command.denunciation.DenunciationCommand.FormTeam;
import vn.danbiet.command.denunciation.DenunciationCommand.GoOnWithDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.GradeDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.HearDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.NameDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportFindings;
import vn.danbiet.command.denunciation.DenunciationCommand.ResumeSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.SendInterruption;
import vn.danbiet.command.denunciation.DenunciationCommand.SuspendSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.TerminateSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.WithdrawDenunciation;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.platform.security.Caller;

/** The settlement of a denunciation: the team, the hearing, questions, suspension and withdrawal, up to the findings. */
// Another one is called so elsewhere.
@RestController("denunciationVerificationController")
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/denunciations", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class VerificationController {
    private final DenunciationOrders orders;

    VerificationController(DenunciationOrders orders) {
        this.orders = orders;
    }

    @PostMapping("/{denunciation}/team")
    ResponseEntity<Acknowledgement> formTeam(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Team body) {
        return orders.carryOut(order, body,
                new FormTeam(denunciation, orders.act(caller, body), body.lead(), body.members()));
    }

    @PostMapping("/{denunciation}/denounced")
    ResponseEntity<Acknowledgement> nameDenounced(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Naming body) {
        return orders.carryOut(order, body,
                new NameDenounced(denunciation, orders.act(caller, body), orders.denounced(body.denounced()),
                        DenunciationOrders.named(body.officers()), DenunciationOrders.named(body.units())));
    }

    @PostMapping("/{denunciation}/hearings")
    ResponseEntity<Acknowledgement> hear(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.HearingRecord body) {
        return orders.carryOut(order, body, new HearDenounced(denunciation, orders.act(caller, body), body.person(),
                body.hearing(), body.account()));
    }

    @PostMapping("/{denunciation}/questions")
    ResponseEntity<Acknowledgement> ask(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.LongText body) {
        return orders.carryOut(order, body, new AskDenouncer(denunciation, orders.act(caller, body), body.text()));
    }

    @PostMapping("/{denunciation}/grade")
    ResponseEntity<Acknowledgement> grade(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.Grading body) {
        return orders.carryOut(order, body,
                new GradeDenunciation(denunciation, orders.act(caller, body), body.criteria()));
    }

    @PostMapping("/{denunciation}/fast-track")
    ResponseEntity<Acknowledgement> chooseFastTrack(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.LongText body) {
        return orders.carryOut(order, body, new ChooseFastTrack(denunciation, orders.act(caller, body), body.text()));
    }

    @PostMapping("/{denunciation}/findings")
    ResponseEntity<Acknowledgement> reportFindings(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Findings body) {
        return orders.carryOut(order, body,
                new ReportFindings(denunciation, orders.act(caller, body), body.finding(), body.report()));
    }

    @PostMapping("/{denunciation}/suspension")
    ResponseEntity<Acknowledgement> suspend(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.SuspensionOrder body) {
        return orders.carryOut(order, body,
                new SuspendSettlement(denunciation, orders.act(caller, body), body.ground(), body.number()));
    }

    @PostMapping("/{denunciation}/resumption")
    ResponseEntity<Acknowledgement> resume(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody(required = false) DenunciationBody.@Nullable Bare body) {
        return orders.carryOut(order, body, new ResumeSettlement(denunciation, orders.act(caller, body)));
    }

    @PostMapping("/{denunciation}/interruption-notices")
    ResponseEntity<Acknowledgement> sendInterruption(@PathVariable DenunciationId denunciation, Caller caller,
            Order order, @Valid @RequestBody DenunciationBody.Recipients body) {
        return orders.carryOut(order, body, new SendInterruption(denunciation, orders.act(caller, body), body.to()));
    }

    @PostMapping("/{denunciation}/withdrawal")
    ResponseEntity<Acknowledgement> withdraw(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.WithdrawalRecord body) {
        return orders.carryOut(order, body, new WithdrawDenunciation(denunciation, orders.act(caller, body),
                body.manner(), Objects.requireNonNullElse(body.withdrawing(), 1)));
    }

    @PostMapping("/{denunciation}/going-on")
    ResponseEntity<Acknowledgement> goOn(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.GoingOn body) {
        return orders.carryOut(order, body,
                new GoOnWithDenunciation(denunciation, orders.act(caller, body), body.ground(), body.finding()));
    }

    @PostMapping("/{denunciation}/termination")
    ResponseEntity<Acknowledgement> terminate(@PathVariable DenunciationId denunciation, Caller caller, Order order,
            @Valid @RequestBody DenunciationBody.TerminationOrder body) {
        return orders.carryOut(order, body,
                new TerminateSettlement(denunciation, orders.act(caller, body), body.ground(), body.number()));
    }
}
