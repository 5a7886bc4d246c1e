package vn.danbiet.command.protection;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.identity.SealedIntake;
import vn.danbiet.command.letter.LetterBook;
import vn.danbiet.command.protection.ProtectionCommand.RequestProtection;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.protection.ProtectedPerson;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/** Takes requests for protection: who and why are sealed first, then the file is opened that speaks of them. */
@Component
class ProtectionRequests {
    private final DenunciationFiles denunciations;
    private final LetterBook book;
    private final SealedIntake intake;
    private final SubjectKeys keys;
    private final CommandDesk desk;

    ProtectionRequests(DenunciationFiles denunciations, LetterBook book, SealedIntake intake, SubjectKeys keys,
            CommandDesk desk) {
        this.denunciations = denunciations;
        this.book = book;
        this.intake = intake;
        this.keys = keys;
        this.desk = desk;
    }

    /**
     * @param persons as they were handed in
     * @param original in the words of whoever asks; nothing where there is none
     */
    LogDocument take(Order order, Act act, ProtectionBody.Unsealed request, List<ProtectionBody.Protected> persons,
            @Nullable String original) {
        return desk.earlier(order, request, act.by())
                .orElseGet(() -> takeFirst(order, act, request, persons, original));
    }

    private LogDocument takeFirst(Order order, Act act, ProtectionBody.Unsealed request,
            List<ProtectionBody.Protected> persons, @Nullable String original) {
        DenunciationOnFile denunciation = denunciations.open(request.denunciation(), act);
        ReceiptCode code = book.drawReceiptCode();
        ProtectionId id = ProtectionId.of(code);
        SealedIntake.Handed handed = intake.of(id.value());
        List<ProtectedPerson> sealed = IntStream.range(0, persons.size())
                .mapToObj(i -> new ProtectedPerson(i + 1, persons.get(i).of(), identity(handed, persons.get(i))))
                .toList();
        OriginalSource from = act.by().standing() == Standing.PETITIONER
                ? OriginalSource.PETITIONER
                : OriginalSource.OFFICE;
        var command = new RequestProtection(id, act, code, denunciation, request.form(), request.urgent(), sealed,
                request.bases(), request.sought(), original == null ? null : handed.text(original, from),
                new DataSubject(keys.draw()), request.summary());
        return handed.onRecord(() -> desk.carryOut(order, request, command));
    }

    private static SealedIdentity identity(SealedIntake.Handed handed, ProtectionBody.Protected person) {
        if (person.offSystem() != null) {
            if (person.identity() != null) {
                throw new Problem(ProblemType.INVALID_FIELDS,
                        "Nêu danh tính (identity) hoặc số hiệu hồ sơ ngoài hệ thống (offSystem), không nêu cả hai.",
                        "Give identity, or the reference of the file off the system (offSystem), not both.")
                        .asException();
            }
            return SealedIdentity.offSystem(person.offSystem());
        }
        return person.identity() == null ? SealedIdentity.NOT_GIVEN : handed.identity(person.identity());
    }
}
