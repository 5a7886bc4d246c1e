package vn.danbiet.command.violation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.danbiet.command.casefile.OtherLetters;
import vn.danbiet.command.identity.SealedIntake;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.letter.LetterBook;
import vn.danbiet.command.letter.Person;
import vn.danbiet.command.violation.ViolationCommand.ReportViolation;
import vn.danbiet.command.violation.ViolationCommand.Suspects;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.petition.Withholding;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;

/**
 * A violation comes in. Who informed may stand there by name, lie sealed apart, or be kept off the system; where it became
 * known in another case, that one has to be there for whoever reports it.
 */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/violations", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class ReportController {
    private final LetterBook book;
    private final CommandDesk desk;
    private final SealedIntake intake;
    private final OtherLetters others;
    private final SplitLetters letters;
    private final ViolationOrders orders;
    private final ViolationAcknowledgements acknowledgements;

    ReportController(LetterBook book, CommandDesk desk, SealedIntake intake, OtherLetters others, SplitLetters letters,
            ViolationOrders orders, ViolationAcknowledgements acknowledgements) {
        this.book = book;
        this.desk = desk;
        this.intake = intake;
        this.others = others;
        this.letters = letters;
        this.orders = orders;
        this.acknowledgements = acknowledgements;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Acknowledgement> report(Caller caller, Order order, @Valid @RequestBody ViolationBody.Report body) {
        Act act = orders.act(caller, body);
        UnitId unit = Circumstances.unitOf(caller);
        refuseSeveralIdentities(body);
        if (body.sourceCase() != null) {
            others.refuseUnknown(body.sourceCase(), act);
        }
        Optional<SplitLetters.Part> part = Optional.ofNullable(body.letter())
                .map(letter -> letters.partOf(letter, act));
        Letter letter = part.map(SplitLetters.Part::letter).orElseGet(() -> written(body));
        Withholding withholding = part.flatMap(SplitLetters.Part::withholding).orElse(null);
        Suspects suspects = orders.suspects(body.officers(), body.accused());
        if (body.informant() == null) {
            SealedIdentity informant = body.informantReference() == null
                    ? SealedIdentity.NOT_GIVEN
                    : SealedIdentity.offSystem(body.informantReference());
            return acknowledgements.opened(book.enter(order, body,
                    code -> command(code, act, unit, body, suspects, letter, withholding, informant)));
        }
        ReceiptCode code = book.drawReceiptCode();
        SealedIntake.Handed handed = intake.of(code.caseId());
        SealedIdentity informant = handed.identity(body.informant());
        return acknowledgements.opened(handed.onRecord(() -> desk.carryOut(order, body.withoutIdentity(),
                command(code, act, unit, body, suspects, letter, withholding, informant))));
    }

    private static ReportViolation command(ReceiptCode code, Act act, UnitId unit, ViolationBody.Report body,
            Suspects suspects, Letter letter, @Nullable Withholding withholding, SealedIdentity informant) {
        return new ReportViolation(ViolationId.of(code), act, code, unit, body.origin(), body.occurrence(), suspects,
                body.subject(), letter, informant, List.of(), body.letter(), withholding);
    }

    private Letter written(ViolationBody.Report body) {
        if (body.content() == null) {
            throw new Problem(ProblemType.INVALID_FIELDS, "Hãy nêu nội dung (content), hoặc đơn đã tách (letter).",
                    "Say what was reported (content), or name the letter that was split (letter).").asException();
        }
        return book.letter(body.content(),
                Person.petitioners(Objects.requireNonNullElse(body.informants(), List.of())));
    }

    private static void refuseSeveralIdentities(ViolationBody.Report body) {
        boolean named = body.letter() != null || body.informants() != null && !body.informants().isEmpty();
        if (Stream.of(named, body.informant() != null, body.informantReference() != null)
                .filter(given -> given)
                .count() > 1) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    "Chỉ dùng một: informants hoặc letter (nêu tên), informant (niêm phong), informantReference (giữ ngoài"
                            + " hệ thống).",
                    "Use one of informants or letter (by name), informant (sealed), informantReference (kept off the system).")
                    .asException();
        }
    }
}
