package vn.danbiet.query.facts;

/** What happened to a case, whatever its kind, as far as it is counted. */
public enum FactKind {
    /** The case was opened. */
    OPENED,
    /** It turned out which field it belongs to; {@code detail} is the field's name, the last one holds. */
    FIELD,
    /** {@code unit} was put in charge. */
    CHARGE,
    /** The case came to an end; {@code detail} is the status it ended in. */
    CLOSED,
    /** A case that had ended goes on. */
    REOPENED,
    /** What came of it; {@code detail} is an {@link CaseOutcome}. The last one holds. */
    OUTCOME,
    /** A superior urged {@code unit}; {@code detail} is the rule of the overdue term, {@code number} the urging. */
    URGED,
    /** The unit in charge answered the urging {@code number}. */
    URGING_ANSWERED,
    /** {@code unit} was asked to take the case over. */
    TRANSFER_OFFERED,
    /** {@code unit} declined. */
    TRANSFER_DECLINED,
    /** The offer to {@code unit} was taken back. */
    TRANSFER_RECALLED,
    /** {@code unit} took the case over. */
    TRANSFER_ACCEPTED,
    /** {@code unit} succeeded one that is no more. */
    PASSED_TO_SUCCESSOR,
    /** {@code unit}, above, has the case so that it is settled impartially. */
    PASSED_TO_SUPERIOR,
    /** {@code unit}, above, took the settlement over from a settler at fault. */
    TAKEN_OVER,
    /** It goes to the second instance; {@code detail} is the case there, where it is one of its own. */
    APPEALED,
    /**
     * The superior overturned what was decided: in this case, or in the case before it when this is that of the second
     * instance; {@code detail} says how.
     */
    OVERTURNED,
    /** A court overturned it. */
    COURT_OVERTURNED,
    /** A decision or conclusion begins to be carried out. */
    ENFORCEMENT_BEGUN,
    /** It is carried out. */
    ENFORCEMENT_DONE,
    /** An answer, decision or conclusion was made public; {@code detail} is the manner, where the law knows several. */
    PUBLISHED,
    /** It was public for its time in the manner {@code detail}. */
    PUBLICATION_ENDED,
    /** It is kept from the public; {@code detail} is the ground. */
    WITHHELD,
    /** A violation was found in {@code unit}, {@code day} being the last in one head's time; {@code detail} is its kind. */
    VIOLATION_FOUND,
    /** Remedy {@code number} was ordered of {@code unit}, until {@code day}. */
    REMEDY_ORDERED,
    /** Remedy {@code number} was checked and is not done. */
    REMEDY_REJECTED,
    /** Remedy {@code number} was checked and is done. */
    REMEDY_DONE,
    /** Remedy {@code number} is not to be carried out any more. */
    REMEDY_CANCELLED,
    /** All remedies are done. */
    REMEDIED,
    /** The petitioner rated the settlement; {@code number} is the score, 1 to 5. The last one holds. */
    RATED
}
