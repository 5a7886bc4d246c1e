package vn.danbiet.command.casefile;

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
import vn.danbiet.command.Act;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.CaseCommand.ExtendTerm;
import vn.danbiet.command.casefile.CaseCommand.PauseTerm;
import vn.danbiet.command.casefile.CaseCommand.ResumeTerm;
import vn.danbiet.platform.security.Caller;

/** What heads decide about the terms of a case of any kind. A term is told by its number in the case, from 1. */
@RestController
@RequestMapping(path = "/api/v1/cases/{case}/terms/{number}", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class TermController {
    private final CommandDesk desk;
    private final Circumstances circumstances;

    TermController(CommandDesk desk, Circumstances circumstances) {
        this.desk = desk;
        this.circumstances = circumstances;
    }

    @PostMapping("/extension")
    ResponseEntity<Acknowledgement> extend(@PathVariable("case") String caseId, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody TermBody.Extension body) {
        return carryOut(order, body, new ExtendTerm(caseId, act(caller, body), number, body.days(), body.reason()));
    }

    @PostMapping("/pause")
    ResponseEntity<Acknowledgement> pause(@PathVariable("case") String caseId, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody TermBody.Pause body) {
        return carryOut(order, body, new PauseTerm(caseId, act(caller, body), number, body.ground()));
    }

    @PostMapping("/resumption")
    ResponseEntity<Acknowledgement> resume(@PathVariable("case") String caseId, @PathVariable int number, Caller caller,
            Order order, @Valid @RequestBody(required = false) TermBody.@Nullable Resumption body) {
        return carryOut(order, body, new ResumeTerm(caseId, act(caller, body), number));
    }

    private Act act(Caller caller, @Nullable TermBody body) {
        return circumstances.byStaff(caller, Objects.requireNonNullElse(body, TermBody.Resumption.NOW).occurredAt());
    }

    private ResponseEntity<Acknowledgement> carryOut(Order order, @Nullable TermBody body, CaseCommand command) {
        return Acknowledgement.of(desk.carryOut(order, body, command));
    }
}
