package vn.danbiet.command.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.StaleVersion;
import vn.danbiet.command.casefile.ExcludedFromCase;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.problem.ProblemException;

/**
 * Puts sealed pieces on record with the order that speaks of them: first a piece is durable, then the log hears of it.
 * What is refused, or was taken before under the same key, is destroyed at once; what nobody can tell yet, a round looks
 * after.
 *
 * <pre>
 * SealedIntake.Handed handed = intake.of(caseId);
 * SealedIdentity who = handed.identity(body.identity());
 * Original letter = handed.text(body.letter(), OriginalSource.PETITIONER);
 * LogDocument outcome = handed.onRecord(() -&gt; desk.carryOut(order, allButWhatIsSealed, command(who, letter)));
 * </pre>
 */
@Component
public class SealedIntake {
    private final SealedVault vault;

    SealedIntake(SealedVault vault) {
        this.vault = vault;
    }

    /** For one order to a case, or one that opens it. */
    public Handed of(String caseId) {
        return new Handed(vault, caseId);
    }

    /** All that is handed in with one order. */
    public static final class Handed {
        private final SealedVault vault;
        private final String caseId;
        private final List<String> pieces = new ArrayList<>();

        private Handed(SealedVault vault, String caseId) {
            this.vault = vault;
            this.caseId = caseId;
        }

        public SealedIdentity identity(Identity identity) {
            return SealedIdentity.sealed(seal(SealedForms.of(identity)));
        }

        /**
         * A copy under a key of its own, made without telling anybody, so that one case can be forgotten and another keeps
         * what it has. What was destroyed, is kept off the system or was not given stays what it is.
         */
        public SealedIdentity copy(SealedIdentity identity) {
            SealedPiece piece = identity.piece();
            return piece == null
                    ? identity
                    : vault.open(piece).map(content -> SealedIdentity.sealed(seal(content))).orElse(identity);
        }

        public Original text(String text, OriginalSource from) {
            return new Original(seal(SealedForms.of(text)), OriginalKind.TEXT, from);
        }

        public Original file(SealedFile file, OriginalSource from) {
            return new Original(seal(SealedForms.of(file)), OriginalKind.FILE, from);
        }

        SealedPiece seal(byte[] content) {
            SealedPiece piece = vault.seal(caseId, content);
            pieces.add(piece.id());
            return piece;
        }

        /**
         * Carries the order out, and sees to it that the pieces are kept if and only if the log speaks of them.
         *
         * @return what the log holds of it
         */
        public LogDocument onRecord(Supplier<LogDocument> order) {
            LogDocument outcome;
            try {
                outcome = order.get();
            } catch (Refusal | ExcludedFromCase | StaleVersion | AggregateNotFoundException
                    | ProblemException refused) {
                pieces.forEach(vault::destroy);
                throw refused;
            }
            for (String piece : pieces) {
                if (speaksOf(outcome, piece)) {
                    vault.confirm(piece);
                } else {
                    vault.destroy(piece);
                }
            }
            return outcome;
        }

        /** Its id is random: where it stands in an event, nothing else is meant. */
        private static boolean speaksOf(LogDocument outcome, String piece) {
            return outcome.events().stream().anyMatch(event -> event.payload().contains(piece));
        }
    }
}
