package vn.danbiet.command.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Command;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.CaseCommand.SealMessage;
import vn.danbiet.command.casefile.Uploads.Uploaded;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.evidence.EvidenceSettings;

/**
 * Takes what is handed in after the first letter, by the petitioner with their receipt or by whoever works on the case.
 * What it says is no part of what tells an order from another one under the same key: that stands in the log.
 */
@Component
public class MoreOriginals {
    private final SealedIntake intake;
    private final SealedVault vault;
    private final CommandDesk desk;
    private final IdentityAcknowledgements acknowledgements;
    private final EvidenceSettings settings;

    MoreOriginals(SealedIntake intake, SealedVault vault, CommandDesk desk, IdentityAcknowledgements acknowledgements,
            EvidenceSettings settings) {
        this.intake = intake;
        this.vault = vault;
        this.desk = desk;
        this.acknowledgements = acknowledgements;
        this.settings = settings;
    }

    /** A message beside what the case asks for. */
    public LogDocument text(Order order, String caseId, Act act, String text) {
        return take(order, caseId, act, OriginalKind.TEXT, SealedForms.of(text));
    }

    public LogDocument file(Order order, String caseId, Act act, Uploaded file) {
        return take(order, caseId, act, OriginalKind.FILE,
                SealedForms.of(new SealedFile(file.name(), file.format().mediaType(), file.content())));
    }

    /**
     * What is written to do something in the case: to answer a question, to say how one is, to dispute an entry.
     *
     * @param text as it was written; nothing where there is nothing to say
     * @param allBut of what was sent all but the text, to know the order again
     * @param command made of where the text lies
     */
    public LogDocument text(Order order, String caseId, Act act, @Nullable String text, Object allBut,
            Function<@Nullable Original, Command> command) {
        return take(order, caseId, act, OriginalKind.TEXT, text == null ? null : SealedForms.of(text), allBut, command);
    }

    /** All that is told of it to whoever compares orders. */
    private record AllButWhatItSays(String caseId, OriginalKind kind) {}

    private LogDocument take(Order order, String caseId, Act act, OriginalKind kind, byte[] form) {
        return take(order, caseId, act, kind, form, new AllButWhatItSays(caseId, kind),
                original -> new SealMessage(caseId, act, original, settings.mostFiles()));
    }

    private LogDocument take(Order order, String caseId, Act act, OriginalKind kind, byte @Nullable [] form,
            Object allBut, Function<@Nullable Original, Command> command) {
        SealedIntake.Handed handed = intake.of(caseId);
        OriginalSource from = act.by().standing() == Standing.PETITIONER
                ? OriginalSource.PETITIONER
                : OriginalSource.OFFICE;
        Original original = form == null ? null : new Original(handed.seal(form), kind, from);
        LogDocument outcome = handed.onRecord(() -> desk.carryOut(order, allBut, command.apply(original)));
        Optional<SealedPiece> first = acknowledgements.sealedBy(outcome);
        if (!first.equals(Optional.ofNullable(original).map(Original::piece)) && !saysTheSame(first, form)) {
            throw CommandDesk.keyReused();
        }
        return outcome;
    }

    /**
     * Compared here, since the log is not to hold anything that follows from what it says. What was destroyed since cannot
     * be compared; that order is taken for the one that it says it is.
     */
    private boolean saysTheSame(Optional<SealedPiece> first, byte @Nullable [] form) {
        return first.isPresent() == (form != null)
                && first.flatMap(vault::open).filter(before -> !Arrays.equals(before, form)).isEmpty();
    }
}
