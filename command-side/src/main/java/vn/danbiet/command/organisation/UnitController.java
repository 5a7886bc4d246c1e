package vn.danbiet.command.organisation;

import jakarta.validation.Valid;
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
import vn.danbiet.command.organisation.OrganisationCommand.AppointLeader;
import vn.danbiet.command.organisation.OrganisationCommand.DelegateAuthority;
import vn.danbiet.command.organisation.OrganisationCommand.DissolveUnit;
import vn.danbiet.command.organisation.OrganisationCommand.EndDelegation;
import vn.danbiet.command.organisation.OrganisationCommand.EndTenure;
import vn.danbiet.command.organisation.OrganisationCommand.EstablishUnit;
import vn.danbiet.command.organisation.OrganisationCommand.MergeUnits;
import vn.danbiet.command.organisation.OrganisationCommand.MoveUnit;
import vn.danbiet.command.organisation.OrganisationCommand.RenameUnit;
import vn.danbiet.command.organisation.OrganisationCommand.SplitUnit;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.security.Caller;

/** Has administrators record what was decided about units and those who lead them. */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/units", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class UnitController {
    private final CommandDesk desk;
    private final Circumstances circumstances;

    UnitController(CommandDesk desk, Circumstances circumstances) {
        this.desk = desk;
        this.circumstances = circumstances;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Acknowledgement> establish(Caller caller, Order order,
            @Valid @RequestBody OrganisationBody.Establishment body) {
        var establishing = new EstablishUnit(act(caller, body), body.unit(), body.name().designation(), body.kind(),
                body.parent(), body.from(), body.citation());
        return Acknowledgement.opened(desk.carryOut(order, body, establishing), "/api/v1/units/" + body.unit());
    }

    @PostMapping("/{unit}/name")
    ResponseEntity<Acknowledgement> rename(@PathVariable UnitId unit, Caller caller, Order order,
            @Valid @RequestBody OrganisationBody.Renaming body) {
        return carryOut(order, body,
                new RenameUnit(act(caller, body), unit, body.name().designation(), body.from(), body.citation()));
    }

    @PostMapping("/{unit}/parent")
    ResponseEntity<Acknowledgement> move(@PathVariable UnitId unit, Caller caller, Order order,
            @Valid @RequestBody OrganisationBody.Move body) {
        return carryOut(order, body,
                new MoveUnit(act(caller, body), unit, body.parent(), body.from(), body.citation()));
    }

    @PostMapping("/merger")
    ResponseEntity<Acknowledgement> merge(Caller caller, Order order,
            @Valid @RequestBody OrganisationBody.Merger body) {
        return carryOut(order, body,
                new MergeUnits(act(caller, body), body.merged(), body.into(), body.from(), body.citation()));
    }

    @PostMapping("/{unit}/split")
    ResponseEntity<Acknowledgement> split(@PathVariable UnitId unit, Caller caller, Order order,
            @Valid @RequestBody OrganisationBody.Split body) {
        return carryOut(order, body,
                new SplitUnit(act(caller, body), unit, body.into(), body.heir(), body.from(), body.citation()));
    }

    @PostMapping("/{unit}/dissolution")
    ResponseEntity<Acknowledgement> dissolve(@PathVariable UnitId unit, Caller caller, Order order,
            @Valid @RequestBody OrganisationBody.Dissolution body) {
        return carryOut(order, body,
                new DissolveUnit(act(caller, body), unit, body.heir(), body.from(), body.citation()));
    }

    @PostMapping("/{unit}/leaders")
    ResponseEntity<Acknowledgement> appoint(@PathVariable UnitId unit, Caller caller, Order order,
            @Valid @RequestBody OrganisationBody.Appointment body) {
        return carryOut(order, body,
                new AppointLeader(act(caller, body), unit, body.leader(), body.name(), body.title().designation(),
                        Boolean.TRUE.equals(body.acting()), body.from(), body.until(), body.citation()));
    }

    @PostMapping("/{unit}/leaders/{leader}/departure")
    ResponseEntity<Acknowledgement> endTenure(@PathVariable UnitId unit, @PathVariable OfficerId leader, Caller caller,
            Order order, @Valid @RequestBody OrganisationBody.Ending body) {
        return carryOut(order, body, new EndTenure(act(caller, body), unit, leader, body.until(), body.citation()));
    }

    @PostMapping("/{unit}/delegations")
    ResponseEntity<Acknowledgement> delegate(@PathVariable UnitId unit, Caller caller, Order order,
            @Valid @RequestBody OrganisationBody.Delegating body) {
        return carryOut(order, body, new DelegateAuthority(act(caller, body), unit, body.by(), body.to(),
                body.matters(), body.from(), body.until(), body.citation()));
    }

    @PostMapping("/{unit}/delegations/{to}/end")
    ResponseEntity<Acknowledgement> endDelegation(@PathVariable UnitId unit, @PathVariable OfficerId to, Caller caller,
            Order order, @Valid @RequestBody OrganisationBody.Ending body) {
        return carryOut(order, body, new EndDelegation(act(caller, body), unit, to, body.until(), body.citation()));
    }

    private Act act(Caller caller, OrganisationBody body) {
        return circumstances.byAdministrator(caller, body.occurredAt());
    }

    private ResponseEntity<Acknowledgement> carryOut(Order order, OrganisationBody body, OrganisationCommand command) {
        return Acknowledgement.of(desk.carryOut(order, body, command));
    }
}
