package vn.danbiet.query.worklist;

import java.util.List;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermState;
import vn.danbiet.query.access.Charge;

/** Who has to act next, by what may be done with a case where it stands. */
public enum WaitsFor implements Worded {
    OFFICER("cán bộ của đơn vị", "an officer of the unit"),
    HANDLER("người được giao xử lý", "its handler"),
    TEAM("tổ xác minh, kiểm tra", "its team"),
    HEAD("người đứng đầu đơn vị", "the head of the unit"),
    OTHER_UNIT("đơn vị được đề nghị nhận chuyển", "the unit it was offered to"),
    PETITIONER("người gửi đơn", "who sent it in"),
    ACCUSED("người phải giải trình", "who has to explain themselves"),
    SUPERIOR("cấp trên", "the superior"),
    COURT("Tòa án", "a court"),
    OTHER_BODY("cơ quan khác", "another body"),
    /** Ended, or nothing to do but let time pass. */
    NOBODY("không ai", "nobody");

    private final Phrase phrase;

    WaitsFor(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    /** Whether it is somebody outside the unit in charge. */
    boolean isOutside() {
        return switch (this) {
            case OTHER_UNIT, PETITIONER, ACCUSED, SUPERIOR, COURT, OTHER_BODY -> true;
            case OFFICER, HANDLER, TEAM, HEAD, NOBODY -> false;
        };
    }

    /**
     * Who has to act next.
     *
     * @param terms those that are open
     */
    static WaitsFor of(CaseStatus status, Charge charge, List<Term> terms) {
        if (charge.offeredTo() != null) {
            return OTHER_UNIT;
        }
        return switch (status) {
            case PetitionStatus petition -> of(petition);
            case ComplaintStatus complaint -> of(complaint, charge, terms);
            case DenunciationStatus denunciation -> of(denunciation, terms);
            case ViolationStatus violation -> of(violation);
            case ProtectionStatus protection -> of(protection, charge);
            default -> throw new IllegalArgumentException("A status of no kind of case: " + status);
        };
    }

    private static WaitsFor of(PetitionStatus status) {
        return switch (status) {
            case RECEIVED, ANSWERED -> OFFICER;
            case PROPOSED, ACCEPTED -> HEAD;
            case IN_REVIEW -> HANDLER;
            case AWAITING_PETITIONER -> PETITIONER;
            case CLOSED, GUIDED, NO_ACTION, FILED, SPLIT, WITHDRAWN -> NOBODY;
        };
    }

    private static WaitsFor of(ComplaintStatus status, Charge charge, List<Term> terms) {
        return switch (status) {
            case RECEIVED, DECIDED, ENFORCING, ENFORCED -> OFFICER;
            case PROPOSED, DRAFTED, IN_EFFECT, WITHDRAWN -> HEAD;
            case ACCEPTED -> charge.handler() == null ? HEAD : HANDLER;
            case VERIFYING, REPORTED, IN_DIALOGUE, HEARD -> HANDLER;
            case SUSPENDED -> pausedBy(terms);
            case IN_COURT -> COURT;
            case CLOSED, GUIDED, REFUSED, TERMINATED, APPEALED -> NOBODY;
        };
    }

    private static WaitsFor of(DenunciationStatus status, List<Term> terms) {
        return switch (status) {
            case RECEIVED, REPORTED -> HANDLER;
            case PRECHECKED, TO_BE_REVIEWED, ACCEPTED, DRAFTED, CONCLUDED, WITHDRAWN -> HEAD;
            case VERIFYING -> TEAM;
            // What was done about the conclusion is reported first; the head can close it only then.
            case HANDLED -> terms.isEmpty() ? HEAD : HANDLER;
            case SUSPENDED -> pausedBy(terms);
            // The decision to terminate is still to be sent (LTC 34.4).
            case TERMINATED -> terms.isEmpty() ? NOBODY : HANDLER;
            case CLOSED, REFUSED, INFORMATION_ONLY, INSPECTED, CRIME_TRANSFERRED, PASSED_OUTSIDE, UPHELD -> NOBODY;
        };
    }

    private static WaitsFor of(ViolationStatus status) {
        return switch (status) {
            case REPORTED, RECOMMENDED, REPLIED, HEARD, CONCLUDED, SANCTIONED, REMEDYING, REMEDIED, CLEARED -> HEAD;
            case INSPECTION_ORDERED, INSPECTING -> TEAM;
            case FOUND -> HANDLER;
            case EXPLAINING -> ACCUSED;
            case APPEALED -> SUPERIOR;
            case ROUTED, BOARD_CHECK -> OTHER_BODY;
            case CLOSED, DISMISSED -> NOBODY;
        };
    }

    private static WaitsFor of(ProtectionStatus status, Charge charge) {
        return switch (status) {
            case REQUESTED -> charge.handler() == null ? HEAD : HANDLER;
            case INTERIM -> HEAD;
            case IN_FORCE -> HANDLER;
            case REFUSED, ENDED -> NOBODY;
        };
    }

    /** For whom the clock of a suspended case stands still; where none does, the head decides when it goes on. */
    private static WaitsFor pausedBy(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.state() == TermState.PAUSED)
                .findFirst()
                .map(term -> switch (term.pauses().getLast().ground()) {
                    case FORCE_MAJEURE -> PETITIONER;
                    case AWAITING_OTHER_BODY, AWAITING_EXPERT_EXAMINATION, AWAITING_RE_EXAMINATION -> OTHER_BODY;
                    case EXPLANATION_SUSPENDED, OBSTACLE -> HEAD;
                })
                .orElse(HEAD);
    }
}
