package vn.danbiet.command.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Basis;
import vn.danbiet.command.Command;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.casefile.DisputeOutcome;
import vn.danbiet.events.casefile.EvidenceLabel;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.ReadingPurpose;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.protection.CheckInCondition;
import vn.danbiet.events.term.PauseGround;

/**
 * The orders that a case of any kind takes. The command desk finds out of which kind a case is and sends them to its
 * aggregate, which leaves them to its {@link CaseFile}.
 */
public sealed interface CaseCommand extends Command {

    @TargetAggregateIdentifier
    String caseId();

    @Override
    default Optional<Basis> basis() {
        return Optional.of(CaseAct.of(this).basis());
    }

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

    /**
     * Whoever filed the case says that an entry of it is not right.
     *
     * @param version of the case that the entry made, from 0
     * @param words what is wrong, or {@code original}: of a denouncer they lie sealed
     */
    record DisputeEntry(
            String caseId,
            Act act,
            long version,
            @Nullable Personal<String> words,
            @Nullable Personal<String> correction,
            @Nullable Original original) implements CaseCommand {}

    /** @param number of the dispute, from 1 */
    record AnswerDispute(String caseId, Act act, int number, DisputeOutcome outcome, Personal<String> answer)
            implements
                CaseCommand {}

    /**
     * Keeps an entry from the public.
     *
     * @param entry the version of the case that the entry made, from 0
     * @param citation the article that allows it; it names nobody
     */
    record WithholdEntry(String caseId, Act act, long entry, WithholdingGround ground, String citation)
            implements
                CaseCommand {}

    /**
     * Has an entry published later.
     *
     * @param entry the version of the case that the entry made, from 0
     * @param until the last day on which the public is not told
     * @param citation the article that allows it; it names nobody
     */
    record DelayEntry(String caseId, Act act, long entry, LocalDate until, WithholdingGround ground, String citation)
            implements
                CaseCommand {}

    /** @param entry the version of the case that the entry made, from 0 */
    record PublishEntry(String caseId, Act act, long entry) implements CaseCommand {}

    /**
     * After the end of a case: how they are who denounced.
     *
     * @param original in their own words, sealed
     * @param note of the officer who asked
     */
    record AnswerCheckIn(
            String caseId,
            Act act,
            CheckInCondition condition,
            @Nullable Original original,
            @Nullable Personal<String> note) implements CaseCommand {}

    /** Nobody answered by the end of the term. */
    record MissCheckIn(String caseId, Act act) implements CaseCommand {}

    /** @param number of the check-in that was missed, or alarming */
    record FollowUpCheckIn(String caseId, Act act, int number, CheckInCondition condition, Personal<String> report)
            implements
                CaseCommand {}

    record LiftConflict(String caseId, Act act, List<OfficerId> officers, List<UnitId> units, Personal<String> reason)
            implements
                CaseCommand {}

    /**
     * Something more was handed in; it is sealed and stored already.
     *
     * @param mostOriginals as many as the installation allows a case
     */
    record SealMessage(String caseId, Act act, Original original, int mostOriginals) implements CaseCommand {}

    /**
     * @param original the id of its sealed piece
     * @param text what it says, without what could give its author away
     */
    record ClearText(String caseId, Act act, String original, Personal<String> text) implements CaseCommand {}

    /**
     * As {@link AddEvidence}, for a copy of an original without what could give its author away.
     *
     * @param original the id of its sealed piece
     */
    record ClearFile(String original, AddEvidence copy) implements CaseCommand {
        @Override
        public String caseId() {
            return copy.caseId();
        }

        @Override
        public Act act() {
            return copy.act();
        }
    }

    /** @param original the id of its sealed piece */
    record ReadOriginal(String caseId, Act act, String original, ReadingPurpose purpose) implements CaseCommand {}

    /** @param identity which of those that the case keeps, from 1 */
    record RequestOpening(String caseId, Act act, int identity, Personal<String> reason) implements CaseCommand {}

    /** @param number of the opening, from 1 */
    record ApproveOpening(String caseId, Act act, int number) implements CaseCommand {}

    /** @param number of the opening, from 1 */
    record DeclineOpening(String caseId, Act act, int number, Personal<String> reason) implements CaseCommand {}

    /**
     * To be told the identity: on record before it is opened.
     *
     * @param number of the opening, from 1
     */
    record OpenIdentity(String caseId, Act act, int number) implements CaseCommand {}

    /** The petitioner does not want who they are to be a secret any more. */
    record DiscloseThemselves(String caseId, Act act) implements CaseCommand {}

    /** Destroys all that the case keeps sealed apart, and what was cleared of it. */
    record DestroySealed(String caseId, Act act, ForgettingGround ground, String citation) implements CaseCommand {}
}
