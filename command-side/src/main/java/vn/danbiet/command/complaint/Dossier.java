package vn.danbiet.command.complaint;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.command.letter.Subjects;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintCourtRuled;
import vn.danbiet.events.complaint.ComplaintDecisionReturned;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.ComplaintReopened;
import vn.danbiet.events.complaint.ComplaintResumed;
import vn.danbiet.events.complaint.ComplaintStandsAgain;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.law.Days;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/**
 * What all parts of a complaint look at: what was received, where the case stands and stood, who answers for it, whom its
 * personal data is about.
 */
final class Dossier {
    private final ComplaintReceived received;
    private final CaseFile file;
    private final Subjects subjects;
    private final Map<ComplaintStatus, ComplaintStatus> cameFrom = new EnumMap<>(ComplaintStatus.class);
    private final Map<ComplaintStatus, LocalDate> since = new EnumMap<>(ComplaintStatus.class);

    Dossier(ComplaintReceived received) {
        this.received = received;
        this.file = new CaseFile(received);
        this.subjects = new Subjects(received.personal(), received.content().subject());
    }

    ComplaintReceived received() {
        return received;
    }

    ComplaintId id() {
        return received.complaint();
    }

    Instance instance() {
        return received.instance();
    }

    ContestedAct contested() {
        return received.contested();
    }

    boolean isDisciplinary() {
        return contested().kind().isDisciplinary();
    }

    boolean remote() {
        return received.remote();
    }

    boolean signed() {
        return received.signed();
    }

    boolean isForwarded() {
        return received.forwardedBy() != null;
    }

    boolean firstWasOverdue() {
        return received.firstWasOverdue();
    }

    LocalDate receivedOn() {
        return Days.of(received.occurredAt());
    }

    CaseFile file() {
        return file;
    }

    TermLedger terms() {
        return file.terms();
    }

    UnitId unit() {
        return file.charge().unit();
    }

    Subjects subjects() {
        return subjects;
    }

    ComplaintStatus status() {
        return (ComplaintStatus) file.status();
    }

    /** Where the case stood before it came to this state; coming back to it later changes nothing. */
    ComplaintStatus before(ComplaintStatus state) {
        return Objects.requireNonNull(cameFrom.get(state));
    }

    /** The day on which the case came to this state last. */
    LocalDate since(ComplaintStatus state) {
        return Objects.requireNonNull(since.get(state));
    }

    /** The term of the settlement, of whichever kind, while it is open. */
    Optional<Term> settlement() {
        return terms().running(settlementFamily());
    }

    /** As above, also when it is over. */
    Optional<Term> lastSettlement() {
        return terms().last(settlementFamily());
    }

    /** What ran out has run out, even if the second level or a court gave the case back and there is a new term. */
    Optional<Term> overdueSettlement(LocalDate day) {
        return terms().ranOut(settlementFamily(), day);
    }

    /** LKN 28, 37; of disciplinary decisions LKN 50. */
    TermFamily settlementFamily() {
        if (isDisciplinary()) {
            return TermFamily.DISCIPLINARY_SETTLEMENT;
        }
        return instance() == Instance.FIRST ? TermFamily.FIRST_SETTLEMENT : TermFamily.SECOND_SETTLEMENT;
    }

    void on(CaseEvent event) {
        ComplaintStatus before = status();
        file.on(event);
        if (status() != before) {
            since.put(status(), Days.of(event.occurredAt()));
            if (!isReturn(event)) {
                cameFrom.put(status(), before);
            }
        }
    }

    /** Back to where it once stood, from an interruption, a suit, a draft or the second level. */
    private static boolean isReturn(CaseEvent event) {
        return event instanceof ComplaintResumed || event instanceof ComplaintReopened
                || event instanceof ComplaintCourtRuled || event instanceof ComplaintDecisionReturned
                || event instanceof ComplaintStandsAgain;
    }
}
