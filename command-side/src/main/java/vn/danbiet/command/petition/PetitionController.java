package vn.danbiet.command.petition;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.letter.LetterBook;
import vn.danbiet.command.letter.Person;
import vn.danbiet.command.petition.PetitionCommand.AcceptPetition;
import vn.danbiet.command.petition.PetitionCommand.AcceptTransfer;
import vn.danbiet.command.petition.PetitionCommand.AnswerPetition;
import vn.danbiet.command.petition.PetitionCommand.AskPetitioner;
import vn.danbiet.command.petition.PetitionCommand.AssignPetition;
import vn.danbiet.command.petition.PetitionCommand.ClassifyPetition;
import vn.danbiet.command.petition.PetitionCommand.ClosePetition;
import vn.danbiet.command.petition.PetitionCommand.DeclineTransfer;
import vn.danbiet.command.petition.PetitionCommand.ForgetPetitioners;
import vn.danbiet.command.petition.PetitionCommand.OfferTransfer;
import vn.danbiet.command.petition.PetitionCommand.Proposal;
import vn.danbiet.command.petition.PetitionCommand.PublishAnswer;
import vn.danbiet.command.petition.PetitionCommand.RatePetition;
import vn.danbiet.command.petition.PetitionCommand.RecallTransfer;
import vn.danbiet.command.petition.PetitionCommand.ReceivePetition;
import vn.danbiet.command.petition.PetitionCommand.RecordHandling;
import vn.danbiet.command.petition.PetitionCommand.RecordReply;
import vn.danbiet.command.petition.PetitionCommand.ReopenPetition;
import vn.danbiet.command.petition.PetitionCommand.SplitPetition;
import vn.danbiet.command.petition.PetitionCommand.WithdrawPetition;
import vn.danbiet.command.petition.PetitionCommand.WithholdPetition;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;

/** The acts of officers and heads on a petition. */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/petitions", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class PetitionController {
    private final LetterBook book;
    private final PetitionRegistry registry;
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final PetitionAcknowledgements acknowledgements;
    private final WhenPetitionSplitThenReceiveParts afterSplit;

    PetitionController(LetterBook book, PetitionRegistry registry, CommandDesk desk, Circumstances circumstances,
            PetitionAcknowledgements acknowledgements, WhenPetitionSplitThenReceiveParts afterSplit) {
        this.book = book;
        this.registry = registry;
        this.desk = desk;
        this.circumstances = circumstances;
        this.acknowledgements = acknowledgements;
        this.afterSplit = afterSplit;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Acknowledgement> receive(Caller caller, Order order, @Valid @RequestBody PetitionBody.Receipt body) {
        if (body.channel() == Channel.ONLINE) {
            throw new Problem(ProblemType.INVALID_FIELDS, "Cán bộ tiếp nhận qua COUNTER, POST hoặc PHONE.",
                    "Officers receive through COUNTER, POST or PHONE.").asException();
        }
        Act act = act(caller, body);
        Letter letter = book.letter(body.content(), Person.petitioners(body.petitioners()));
        return acknowledgements.opened(book.enter(order, body,
                code -> new ReceivePetition(PetitionId.of(code), act, code, Circumstances.unitOf(caller),
                        body.channel(), body.subject(), letter,
                        Objects.requireNonNullElse(body.groupSize(), Math.max(1, body.petitioners().size())),
                        Boolean.TRUE.equals(body.signed()), null, null)));
    }

    @PostMapping("/{petition}/split")
    ResponseEntity<PetitionAcknowledgements.Split> split(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.Split body) {
        Act act = act(caller, body);
        List<PetitionCommand.Part> parts = body.parts().stream().map(this::part).toList();
        LogDocument splitting = desk.carryOut(order, body, new SplitPetition(petition, act, parts));
        return acknowledgements.split(splitting, afterSplit.receiveParts(splitting));
    }

    private PetitionCommand.Part part(PetitionBody.Part part) {
        return switch (part.kind()) {
            case PETITION -> new PetitionCommand.Part(part.kind(), book.drawReceiptCode(),
                    required("parts.subject", part.subject()), required("parts.content", part.content()));
            case COMPLAINT, VIOLATION -> new PetitionCommand.Part(part.kind(), null, part.subject(), part.content());
            // What is denounced and who denounces belongs into its own, sealed procedure.
            case DENUNCIATION -> new PetitionCommand.Part(part.kind(), null, null, null);
            case PROTECTION -> throw new Problem(ProblemType.INVALID_FIELDS,
                    "Đề nghị bảo vệ được tiếp nhận thành hồ sơ riêng, không tách từ đơn.",
                    "A request for protection is received in a file of its own, not as a part of a letter.")
                    .asException();
        };
    }

    @PostMapping("/{petition}/classification")
    ResponseEntity<Acknowledgement> classify(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.Classification body) {
        Proposal proposal = switch (body.direction()) {
            case OWN -> new Proposal.Own();
            case GUIDE -> new Proposal.Guide(required("competentBody", body.competentBody()),
                    required("guidance", body.guidance()));
            case FORWARD -> new Proposal.Forward(required("to", body.to()), required("reason", body.reason()));
            case NO_ACTION -> new Proposal.NoAction(required("noActionReason", body.noActionReason()));
            case FILE -> new Proposal.File(required("filingReason", body.filingReason()));
        };
        return carryOut(order, body,
                new ClassifyPetition(petition, act(caller, body), body.field(), body.note(), proposal));
    }

    private static <T> T required(String field, @Nullable T value) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new Problem(ProblemType.INVALID_FIELDS,
                        Phrase.of("Thiếu trường %s.", "The field %s is required here.", field),
                        List.of(new Problem.FieldError(field, "bắt buộc", "is required")), null).asException());
    }

    @PostMapping("/{petition}/acceptance")
    ResponseEntity<Acknowledgement> accept(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody(required = false) PetitionBody.@Nullable Bare body) {
        return carryOut(order, body, new AcceptPetition(petition, act(caller, body)));
    }

    @PostMapping("/{petition}/assignment")
    ResponseEntity<Acknowledgement> assign(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.Assignment body) {
        return carryOut(order, body, new AssignPetition(petition, act(caller, body), body.officer(), body.reason()));
    }

    @PostMapping("/{petition}/questions")
    ResponseEntity<Acknowledgement> ask(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.LongText body) {
        return carryOut(order, body, new AskPetitioner(petition, act(caller, body), body.text()));
    }

    @PostMapping("/{petition}/replies")
    ResponseEntity<Acknowledgement> reply(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.LongText body) {
        return carryOut(order, body, new RecordReply(petition, act(caller, body), body.text()));
    }

    @PostMapping("/{petition}/handling")
    ResponseEntity<Acknowledgement> recordHandling(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.LongText body) {
        return carryOut(order, body, new RecordHandling(petition, act(caller, body), body.text()));
    }

    @PostMapping("/{petition}/answer")
    ResponseEntity<Acknowledgement> answer(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.LongText body) {
        return carryOut(order, body, new AnswerPetition(petition, act(caller, body), body.text()));
    }

    @PostMapping("/{petition}/publication")
    ResponseEntity<Acknowledgement> publish(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.LongText body) {
        return carryOut(order, body, new PublishAnswer(petition, act(caller, body), body.text()));
    }

    @PostMapping("/{petition}/withholding")
    ResponseEntity<Acknowledgement> withhold(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.Withholding body) {
        return carryOut(order, body, new WithholdPetition(petition, act(caller, body), body.ground(), body.citation()));
    }

    @PostMapping("/{petition}/rating")
    ResponseEntity<Acknowledgement> rate(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.Rating body) {
        return carryOut(order, body, new RatePetition(petition, act(caller, body), body.score(), body.comment()));
    }

    @PostMapping("/{petition}/closure")
    ResponseEntity<Acknowledgement> close(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody(required = false) PetitionBody.@Nullable Bare body) {
        return carryOut(order, body, new ClosePetition(petition, act(caller, body)));
    }

    @PostMapping("/{petition}/reopening")
    ResponseEntity<Acknowledgement> reopen(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.LongText body) {
        return carryOut(order, body, new ReopenPetition(petition, act(caller, body), body.text()));
    }

    @PostMapping("/{petition}/withdrawal")
    ResponseEntity<Acknowledgement> withdraw(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody(required = false) PetitionBody.@Nullable Withdrawal body) {
        return carryOut(order, body,
                new WithdrawPetition(petition, act(caller, body), body == null ? null : body.reason()));
    }

    @PostMapping("/{petition}/transfer")
    ResponseEntity<Acknowledgement> offerTransfer(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.Transfer body) {
        return carryOut(order, body, new OfferTransfer(petition, act(caller, body), body.to(), body.reason()));
    }

    @PostMapping("/{petition}/transfer/acceptance")
    ResponseEntity<Acknowledgement> acceptTransfer(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody(required = false) PetitionBody.@Nullable Bare body) {
        return carryOut(order, body, new AcceptTransfer(petition, act(caller, body)));
    }

    @PostMapping("/{petition}/transfer/refusal")
    ResponseEntity<Acknowledgement> declineTransfer(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.Reason body) {
        return carryOut(order, body, new DeclineTransfer(petition, act(caller, body), body.reason()));
    }

    @PostMapping("/{petition}/transfer/recall")
    ResponseEntity<Acknowledgement> recallTransfer(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.Reason body) {
        return carryOut(order, body, new RecallTransfer(petition, act(caller, body), body.reason()));
    }

    /** Has the keys destroyed with which petitioners, or what they wrote, can be read: in the log, its exports, all views. */
    @PostMapping("/{petition}/forgetting")
    ResponseEntity<Acknowledgement> forget(@PathVariable PetitionId petition, Caller caller, Order order,
            @Valid @RequestBody PetitionBody.Forgetting body) {
        return carryOut(order, body,
                new ForgetPetitioners(petition, act(caller, body),
                        Objects.requireNonNullElse(body.subjects(), List.of()), body.ground(), body.citation(),
                        registry.openParts(petition)));
    }

    private Act act(Caller caller, @Nullable PetitionBody body) {
        return circumstances.byStaff(caller, Objects.requireNonNullElse(body, PetitionBody.Bare.NOW).occurredAt());
    }

    private ResponseEntity<Acknowledgement> carryOut(Order order, @Nullable PetitionBody body,
            PetitionCommand command) {
        return Acknowledgement.of(desk.carryOut(order, body, command));
    }
}
