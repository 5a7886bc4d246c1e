package vn.danbiet.command.casefile;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Command;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.casefile.EvidenceLabel;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.term.PauseGround;

/**
 * The orders that a case of any kind takes. The command desk finds out of which kind a case is and sends them to its
 * aggregate, which leaves them to its {@link CaseFile}.
 */
public sealed interface CaseCommand extends Command {

    @TargetAggregateIdentifier
    String caseId();

    /**
     * @param number of the term in its case, from 1
     * @param days in the term's own unit; nothing for as many as its article allows
     * @param reason as decided; it names no petitioner
     */
    record ExtendTerm(String caseId, Act act, int number, @Nullable Integer days, String reason)
            implements
                CaseCommand {}

    record PauseTerm(String caseId, Act act, int number, PauseGround ground) implements CaseCommand {}

    record ResumeTerm(String caseId, Act act, int number) implements CaseCommand {}

    /** Puts on record what came near its end, fell due or ran out by the time of the act. */
    record MarkTerms(String caseId, Act act) implements CaseCommand {}

    /** Counts the open terms anew by the law of the act. */
    record RecalculateTerms(String caseId, Act act, String reason) implements CaseCommand {}

    /** The unit in charge is no more; the case goes on with its successor from the time of the act. */
    record PassToSuccessor(String caseId, Act act, UnitId to) implements CaseCommand {}

    /** Something for colleagues. */
    record AddNote(String caseId, Act act, Personal<String> text) implements CaseCommand {}

    /**
     * Takes a file into evidence that is stored already.
     *
     * @param mostFiles as many as the installation allows a case
     */
    record AddEvidence(
            String caseId,
            Act act,
            Personal<EvidenceLabel> label,
            String mediaType,
            long size,
            String sealedSha256,
            int mostFiles) implements CaseCommand {}

    record WithdrawEvidence(String caseId, Act act, DataSubject evidence, String reason) implements CaseCommand {}

    /** A superior unit urges the unit in charge to settle what is overdue. */
    record UrgeCase(String caseId, Act act, Personal<String> text) implements CaseCommand {}

    /** @param number of the urging, from 1 */
    record AnswerUrging(String caseId, Act act, int number, Personal<String> text) implements CaseCommand {}

    /** @param other a case that exists */
    record LinkLetter(String caseId, Act act, String other, LetterLink link) implements CaseCommand {}

    /** The other end of a link that was made from {@code other}. */
    record MirrorLink(String caseId, Act act, String other, LetterLink link) implements CaseCommand {}

    record DeclareConflict(String caseId, Act act, List<OfficerId> officers, List<UnitId> units, ConflictGround ground)
            implements
                CaseCommand {}

    record LiftConflict(String caseId, Act act, List<OfficerId> officers, List<UnitId> units, Personal<String> reason)
            implements
                CaseCommand {}
}
