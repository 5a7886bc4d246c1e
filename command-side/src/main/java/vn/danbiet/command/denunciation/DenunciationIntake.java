package vn.danbiet.command.denunciation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.identity.Identity;
import vn.danbiet.command.identity.SealedIntake;
import vn.danbiet.command.letter.LetterBook;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.identity.DenouncerReceipt;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.DenouncerReceipts;

/**
 * Takes denunciations in: who denounces and what they wrote is sealed apart before the log hears of it, and what tells one
 * order from another under the same key is all but that. The receipt follows from the key and from all that was sent, so
 * that an order that comes again is answered alike.
 */
@Component
class DenunciationIntake {
    private final DenouncerReceipts receipts;
    private final SealedIntake intake;
    private final LetterBook book;
    private final CommandDesk desk;
    private final SubjectKeys keys;
    private final JsonMapper json;

    DenunciationIntake(DenouncerReceipts receipts, SealedIntake intake, LetterBook book, CommandDesk desk,
            SubjectKeys keys, JsonMapper json) {
        this.receipts = receipts;
        this.intake = intake;
        this.book = book;
        this.desk = desk;
        this.keys = keys;
        this.json = json;
    }

    /** What the log holds of it, and the receipt that leads to it. */
    record Taken(DenouncerReceipt receipt, LogDocument document) {
        /** Whoever holds the receipt can read the case. */
        @Override
        public String toString() {
            return "Taken[withheld]";
        }
    }

    /** What an order needs to speak of what was sealed. */
    record Sealed(
            DenunciationId denunciation,
            ReceiptCode code,
            SealedIdentity identity,
            List<Original> originals,
            DataSubject words) {}

    /** @param command made of what was sealed */
    Taken open(Order order, DenunciationLetter letter, Act act, Function<Sealed, DenunciationCommand> command) {
        Taken taken = take(order, order.address(), letter, act, command);
        if (!taken.document().stream().equals(taken.receipt().caseId())) {
            throw keyReused();
        }
        return taken;
    }

    /** For a case that exists: the new one is opened after it. */
    Taken openAgain(Order order, DenunciationId first, DenunciationLetter letter, Act act,
            Function<Sealed, DenunciationCommand> command) {
        Taken taken = take(new Order(order.address() + " " + first, order.idempotencyKey(), order.expectedVersion()),
                first.value(), letter, act, command);
        boolean same = taken.document()
                .events()
                .stream()
                .anyMatch(event -> event.payload().contains(taken.receipt().caseId()));
        if (!same) {
            throw keyReused();
        }
        return taken;
    }

    private Taken take(Order order, String about, DenunciationLetter letter, Act act,
            Function<Sealed, DenunciationCommand> command) {
        byte[] sent = (about + "\n" + json.writeValueAsString(letter)).getBytes(StandardCharsets.UTF_8);
        DenouncerReceipt receipt = receipts.issue(order.idempotencyKey(), sent);
        DenunciationId id = DenunciationId.of(receipt);
        SealedIntake.Handed handed = intake.of(id.value());
        OriginalSource from = act.by().standing() == Standing.PETITIONER
                ? OriginalSource.PETITIONER
                : OriginalSource.OFFICE;
        SealedIdentity identity = identity(letter, handed);
        String text = letter.letter();
        List<Original> originals = text == null ? List.of() : List.of(handed.text(text, from));
        var sealed = new Sealed(id, book.drawReceiptCode(), identity, originals, new DataSubject(keys.draw()));
        return new Taken(receipt, handed.onRecord(() -> desk.carryOut(order, letter.clear(), command.apply(sealed))));
    }

    private static SealedIdentity identity(DenunciationLetter letter, SealedIntake.Handed handed) {
        Identity identity = letter.identity();
        String reference = letter.identityReference();
        if (identity != null && reference != null) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    "Nêu danh tính (identity) hoặc số hiệu hồ sơ ngoài hệ thống (identityReference), không nêu cả hai.",
                    "Give identity, or identityReference of the file off the system, not both.").asException();
        }
        if (reference != null) {
            return offSystem(reference);
        }
        return identity == null ? SealedIdentity.NOT_GIVEN : handed.identity(identity);
    }

    private static SealedIdentity offSystem(String reference) {
        try {
            return SealedIdentity.offSystem(reference);
        } catch (IllegalArgumentException e) {
            throw new Problem(ProblemType.INVALID_FIELDS, "identityReference gồm 1 đến 40 chữ cái, chữ số và . / -",
                    "identityReference has 1 to 40 letters, digits and . / -").asException();
        }
    }

    private static RuntimeException keyReused() {
        return new Problem(ProblemType.KEY_REUSED,
                "Idempotency-Key này đã dùng cho một yêu cầu khác; hãy dùng khóa mới.",
                "This Idempotency-Key was used for another request; use a new one.").asException();
    }
}
