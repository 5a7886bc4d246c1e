package vn.danbiet.command.denunciation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.CaseCommand.DiscloseThemselves;
import vn.danbiet.command.casefile.Uploads;
import vn.danbiet.command.denunciation.DenunciationCommand.AnswerQuestion;
import vn.danbiet.command.denunciation.DenunciationCommand.DenounceAgain;
import vn.danbiet.command.denunciation.DenunciationCommand.ReceiveDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportDelay;
import vn.danbiet.command.denunciation.DenunciationCommand.WithdrawDenunciation;
import vn.danbiet.command.identity.MoreOriginals;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.WithdrawalManner;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.DenouncerReceipts;

/**
 * What denouncers do themselves, without an account: denounce, add to it, answer, withdraw, say who they are, tell the
 * superior of a delay, denounce again. All but the first need the receipt ({@code Denouncer-Receipt}), which stands in no
 * address; one that leads nowhere is told as if there were no such case.
 */
@RestController
@RequestMapping(path = "/public/v1/denunciations", produces = MediaType.APPLICATION_JSON_VALUE)
class DenouncerController {
    private final DenunciationOrders orders;
    private final DenunciationIntake intake;
    private final DenunciationRegistry registry;
    private final MoreOriginals more;
    private final Uploads uploads;
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final WhenDenouncedAgainThenOpenAtSuperior afterwards;
    private final DenunciationAcknowledgements acknowledgements;

    DenouncerController(DenunciationOrders orders, DenunciationIntake intake, DenunciationRegistry registry,
            MoreOriginals more, Uploads uploads, CommandDesk desk, Circumstances circumstances,
            WhenDenouncedAgainThenOpenAtSuperior afterwards, DenunciationAcknowledgements acknowledgements) {
        this.orders = orders;
        this.intake = intake;
        this.registry = registry;
        this.more = more;
        this.uploads = uploads;
        this.desk = desk;
        this.circumstances = circumstances;
        this.afterwards = afterwards;
        this.acknowledgements = acknowledgements;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DenunciationAcknowledgements.Opened> send(Order order,
            @Valid @RequestBody DenunciationLetter.SentOnline body) {
        Act act = circumstances.byPetitioner(null);
        return acknowledgements.openedOnline(intake.open(order, body, act,
                sealed -> new ReceiveDenunciation(sealed.denunciation(), act, sealed.code(), body.unit(), null,
                        DenunciationChannel.ONLINE, 1, false, false, null, null, null, sealed.identity(),
                        sealed.originals(), sealed.words(), orders.denounced(body.denounced()), List.of(), List.of())));
    }

    @PostMapping(path = "/mine/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Acknowledgement> message(
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody DenunciationBody.LongText body) {
        DenunciationId mine = mine(receipt);
        return Acknowledgement.of(more.text(order(order, mine), mine.value(), act(), body.text()));
    }

    @PostMapping("/mine/files")
    @Operation(description = Uploads.DESCRIPTION, requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<Acknowledgement> file(
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            HttpServletRequest request) throws IOException {
        DenunciationId mine = mine(receipt);
        return uploads.take(contentType, disposition, request,
                file -> Acknowledgement.of(more.file(order(order, mine), mine.value(), act(), file)));
    }

    @PostMapping(path = "/mine/answers/{question}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Acknowledgement> answer(@PathVariable int question,
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody DenunciationBody.LongText body) {
        DenunciationId mine = mine(receipt);
        Act act = act();
        return Acknowledgement.of(more.text(order(order, mine), mine.value(), act, body.text(),
                DenunciationBody.Bare.NOW, answer -> new AnswerQuestion(mine, act, question, answer)));
    }

    @PostMapping(path = "/mine/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Acknowledgement> withdraw(
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody(required = false) DenunciationBody.@Nullable Bare body) {
        DenunciationId mine = mine(receipt);
        refuseOtherTime(body);
        return orders.carryOut(order(order, mine), null,
                new WithdrawDenunciation(mine, act(), WithdrawalManner.RECEIPT, 1));
    }

    /** Their name is no secret any more, because they say so (LTC 47.2). */
    @PostMapping(path = "/mine/disclosure", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Acknowledgement> disclose(
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody(required = false) DenunciationBody.@Nullable Bare body) {
        DenunciationId mine = mine(receipt);
        refuseOtherTime(body);
        return Acknowledgement.of(desk.carryOut(order(order, mine), null, new DiscloseThemselves(mine.value(), act())));
    }

    @PostMapping(path = "/mine/delay", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Acknowledgement> reportDelay(
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody(required = false) DenunciationBody.@Nullable Bare body) {
        DenunciationId mine = mine(receipt);
        refuseOtherTime(body);
        return orders.carryOut(order(order, mine), null, new ReportDelay(mine, act()));
    }

    /** Opens a case of its own at the superior, with a receipt of its own. */
    @PostMapping(path = "/mine/repetition", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DenunciationAcknowledgements.Repeated> denounceAgain(
            @RequestHeader(name = DenouncerReceipts.HEADER, required = false) @Nullable String receipt, Order order,
            @Valid @RequestBody DenunciationBody.LongText body) {
        DenunciationId mine = mine(receipt);
        Act act = act();
        var letter = new DenunciationLetter.Repeated(null, DenunciationChannel.ONLINE, false, body.text());
        DenunciationIntake.Taken taken = intake.openAgain(order, mine, letter, act,
                sealed -> new DenounceAgain(mine, act, sealed.denunciation(), sealed.code(), letter.channel(), false,
                        sealed.words(), sealed.originals()));
        return acknowledgements.repeated(taken, afterwards.open(taken.document()));
    }

    private DenunciationId mine(@Nullable String receipt) {
        return DenouncerReceipts.read(receipt)
                .map(DenunciationId::of)
                .filter(registry::isThere)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND,
                        "Không có biên nhận này. Kiểm tra lại Denouncer-Receipt.",
                        "There is no such receipt. Check Denouncer-Receipt.").asException());
    }

    /** What is done with the receipt happens when it is sent; nobody notes it down later. */
    private static void refuseOtherTime(DenunciationBody.@Nullable Bare body) {
        if (body != null && body.occurredAt() != null) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    "Không nêu occurredAt: việc làm với biên nhận được tính vào lúc gửi.",
                    "Leave occurredAt out: what is done with the receipt happens when it is sent.").asException();
        }
    }

    private Act act() {
        return circumstances.byPetitioner(null);
    }

    /** No address tells one case from another here, so the case does. */
    private static Order order(Order order, DenunciationId mine) {
        return new Order(order.address() + " " + mine, order.idempotencyKey(), order.expectedVersion());
    }
}
