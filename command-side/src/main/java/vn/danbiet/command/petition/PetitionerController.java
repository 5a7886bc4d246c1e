package vn.danbiet.command.petition;

import jakarta.validation.Valid;
import java.util.Objects;
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
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.DisputeBody;
import vn.danbiet.command.casefile.Disputing;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.letter.LetterBook;
import vn.danbiet.command.letter.Person;
import vn.danbiet.command.petition.PetitionCommand.RatePetition;
import vn.danbiet.command.petition.PetitionCommand.ReceivePetition;
import vn.danbiet.command.petition.PetitionCommand.RecordReply;
import vn.danbiet.command.petition.PetitionCommand.WithdrawPetition;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.PetitionerKeys;

/**
 * What petitioners do themselves, without an account: send in, reply, rate, withdraw, dispute an entry. All but the first need the key that
 * they got with the receipt ({@code Petitioner-Key}); a wrong key and a wrong code are told alike.
 */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/public/v1/petitions", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class PetitionerController {
    private final LetterBook book;
    private final PetitionRegistry registry;
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final PetitionerKeys keys;
    private final PetitionAcknowledgements acknowledgements;
    private final Disputing disputing;

    PetitionerController(LetterBook book, PetitionRegistry registry, CommandDesk desk, Circumstances circumstances,
            PetitionerKeys keys, PetitionAcknowledgements acknowledgements, Disputing disputing) {
        this.book = book;
        this.registry = registry;
        this.desk = desk;
        this.circumstances = circumstances;
        this.keys = keys;
        this.acknowledgements = acknowledgements;
        this.disputing = disputing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Acknowledgement> send(Order order, @Valid @RequestBody PetitionBody.OnlineReceipt body) {
        Act act = circumstances.byPetitioner(null);
        Letter letter = book.letter(body.content(), Person.petitioners(body.petitioners()));
        return acknowledgements.openedOnline(book.enter(order, body,
                code -> new ReceivePetition(PetitionId.of(code), act, code, body.unit(), Channel.ONLINE, body.subject(),
                        letter, Objects.requireNonNullElse(body.groupSize(), body.petitioners().size()), false, null,
                        null)));
    }

    @PostMapping("/{receiptCode}/replies")
    ResponseEntity<Acknowledgement> reply(@PathVariable String receiptCode,
            @RequestHeader(name = PetitionerKeys.HEADER, required = false) @Nullable String key, Order order,
            @Valid @RequestBody PetitionBody.LongText body) {
        PetitionId petition = petition(receiptCode, key);
        return carryOut(order, body, new RecordReply(petition, act(body), body.text()));
    }

    @PostMapping("/{receiptCode}/rating")
    ResponseEntity<Acknowledgement> rate(@PathVariable String receiptCode,
            @RequestHeader(name = PetitionerKeys.HEADER, required = false) @Nullable String key, Order order,
            @Valid @RequestBody PetitionBody.Rating body) {
        PetitionId petition = petition(receiptCode, key);
        return carryOut(order, body, new RatePetition(petition, act(body), body.score(), body.comment()));
    }

    @PostMapping("/{receiptCode}/withdrawal")
    ResponseEntity<Acknowledgement> withdraw(@PathVariable String receiptCode,
            @RequestHeader(name = PetitionerKeys.HEADER, required = false) @Nullable String key, Order order,
            @Valid @RequestBody PetitionBody.Withdrawal body) {
        PetitionId petition = petition(receiptCode, key);
        return carryOut(order, body, new WithdrawPetition(petition, act(body), body.reason()));
    }

    /** An entry is not right; nothing is edited, the dispute and its answer stand beside it. */
    @PostMapping("/{receiptCode}/disputes")
    ResponseEntity<Disputing.Disputed> dispute(@PathVariable String receiptCode,
            @RequestHeader(name = PetitionerKeys.HEADER, required = false) @Nullable String key, Order order,
            @Valid @RequestBody DisputeBody body) {
        PetitionId petition = petition(receiptCode, key);
        return disputing.dispute(order, petition.value(), circumstances.byPetitioner(body.occurredAt()), body);
    }

    private PetitionId petition(String receiptCode, @Nullable String key) {
        return registry.find(receiptCode)
                .filter(petition -> keys.fits(key, petition))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND,
                        "Không có biên nhận này, hoặc khóa không khớp. Kiểm tra lại mã và Petitioner-Key.",
                        "There is no such receipt, or the key does not fit. Check the code and Petitioner-Key.")
                        .asException());
    }

    private Act act(PetitionBody body) {
        return circumstances.byPetitioner(body.occurredAt());
    }

    private ResponseEntity<Acknowledgement> carryOut(Order order, PetitionBody body, PetitionCommand command) {
        return Acknowledgement.of(desk.carryOut(order, body, command));
    }
}
