package vn.danbiet.command.protection;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.Act;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.CaseCommand.AnswerCheckIn;
import vn.danbiet.command.casefile.CaseCommand.DisputeEntry;
import vn.danbiet.command.identity.MoreOriginals;
import vn.danbiet.events.identity.DenouncerReceipt;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.events.protection.RequestForm;
import vn.danbiet.platform.security.DenouncerReceipts;

/**
 * What denouncers do with their receipt ({@code Denouncer-Receipt}) beside their denunciation: ask for protection, say how
 * they are after the end, dispute an entry. A receipt that leads nowhere is told like none.
 */
// Another one is called so elsewhere.
@RestController("protectedDenouncerController")
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/public/v1/denunciations/mine", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class DenouncerProtectionController {
    private final ProtectionRequests requests;
    private final DenunciationFiles denunciations;
    private final MoreOriginals more;
    private final Circumstances circumstances;
    private final ProtectionAcknowledgements acknowledgements;

    DenouncerProtectionController(ProtectionRequests requests, DenunciationFiles denunciations, MoreOriginals more,
            Circumstances circumstances, ProtectionAcknowledgements acknowledgements) {
        this.requests = requests;
        this.denunciations = denunciations;
        this.more = more;
        this.circumstances = circumstances;
        this.acknowledgements = acknowledgements;
    }

    @PostMapping("/protections")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Acknowledgement> protect(
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody ProtectionBody.OnlineRequest body) {
        Act act = circumstances.byPetitioner(body.occurredAt());
        String mine = mine(receipt, act);
        var request = new ProtectionBody.Unsealed(body.occurredAt(), mine, RequestForm.ONLINE,
                Boolean.TRUE.equals(body.urgent()), body.persons().stream().map(ProtectionBody.Protected::of).toList(),
                body.bases(), Objects.requireNonNullElse(body.sought(), List.of()), null);
        return acknowledgements.opened(requests.take(order, act, request, body.persons(), body.words()),
                "/public/v1/denunciations/mine/protections/");
    }

    /** After the end of the denunciation. */
    @PostMapping("/check-ins")
    ResponseEntity<Acknowledgement> checkIn(
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody DenouncerBody.CheckIn body) {
        Act act = circumstances.byPetitioner(null);
        return checkIn(order, mine(receipt, act), act, body);
    }

    /** After the end of a protection. */
    @PostMapping("/protections/{protection}/check-ins")
    ResponseEntity<Acknowledgement> checkIn(@PathVariable ProtectionId protection,
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody DenouncerBody.CheckIn body) {
        Act act = circumstances.byPetitioner(null);
        return checkIn(order, mine(protection, receipt, act), act, body);
    }

    @PostMapping("/disputes")
    ResponseEntity<Acknowledgement> dispute(
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody DenouncerBody.Dispute body) {
        Act act = circumstances.byPetitioner(null);
        return dispute(order, mine(receipt, act), act, body);
    }

    @PostMapping("/protections/{protection}/disputes")
    ResponseEntity<Acknowledgement> dispute(@PathVariable ProtectionId protection,
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody DenouncerBody.Dispute body) {
        Act act = circumstances.byPetitioner(null);
        return dispute(order, mine(protection, receipt, act), act, body);
    }

    private ResponseEntity<Acknowledgement> checkIn(Order order, String caseId, Act act, DenouncerBody.CheckIn body) {
        return Acknowledgement.of(
                more.text(order, caseId, act, body.words(), new DenouncerBody.Unsealed(caseId, body.condition(), null),
                        original -> new AnswerCheckIn(caseId, act, body.condition(), original, null)));
    }

    private ResponseEntity<Acknowledgement> dispute(Order order, String caseId, Act act, DenouncerBody.Dispute body) {
        return Acknowledgement.of(
                more.text(order, caseId, act, body.words(), new DenouncerBody.Unsealed(caseId, null, body.version()),
                        original -> new DisputeEntry(caseId, act, body.version(), null, null, original)));
    }

    private String mine(ProtectionId protection, @Nullable String receipt, Act act) {
        denunciations.checkBelongs(protection, mine(receipt, act));
        return protection.value();
    }

    /** The denunciation that the receipt leads to. */
    private String mine(@Nullable String receipt, Act act) {
        String denunciation = DenouncerReceipts.read(receipt)
                .map(DenouncerReceipt::caseId)
                .orElseThrow(() -> new AggregateNotFoundException("", "There is no such denunciation"));
        return denunciations.open(denunciation, act).id();
    }
}
