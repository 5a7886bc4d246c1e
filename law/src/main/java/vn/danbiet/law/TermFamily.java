package vn.danbiet.law;

import java.util.regex.Pattern;

/**
 * One step of a procedure that the law gives a time for, through all the rules that followed one another: the acceptance
 * of a complaint is one family, whether the article of the day said ten days, ten working days or seven.
 *
 * @param id 2 to 40 of {@code A-Z 0-9 -}, beginning with a letter
 */
public record TermFamily(String id) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");

    /** Notice of what becomes of a letter or visit, LTCD 28.1. */
    public static final TermFamily RECEPTION_NOTICE = new TermFamily("RCP-NOTICE");
    /** The result, told to the body that forwarded the case, LTCD 27.2. */
    public static final TermFamily RECEPTION_BACK = new TermFamily("RCP-BACK");
    /** The forwarding body tells the citizen who asked for it, LTCD 28.2. */
    public static final TermFamily RECEPTION_RELAY = new TermFamily("RCP-RELAY");
    /** Resolving a petition: a parameter of the province, no article. */
    public static final TermFamily PETITION_RESOLVE = new TermFamily("PET-RESOLVE");
    /** Forwarding feedback on administrative regulations, NĐ 20/2008 art. 9. */
    public static final TermFamily PETITION_REGULATION = new TermFamily("PET-REG");
    /** The right to complain lapses, LKN 9. */
    public static final TermFamily COMPLAINT_LIMIT = new TermFamily("C-LIMIT");
    /** Accepting or refusing a complaint, LKN 27, 36, 50. */
    public static final TermFamily COMPLAINT_ACCEPTANCE = new TermFamily("C-ACC");
    /** The first settlement, LKN 28. */
    public static final TermFamily FIRST_SETTLEMENT = new TermFamily("C1-SETTLE");
    /** The second complaint, LKN 33.1. */
    public static final TermFamily SECOND_FILING = new TermFamily("C2-FILE");
    /** The second settlement, LKN 37. */
    public static final TermFamily SECOND_SETTLEMENT = new TermFamily("C2-SETTLE");
    /** Documents or an explanation on request, LKN 12-15. */
    public static final TermFamily COMPLAINT_EVIDENCE = new TermFamily("C-EVID");
    /** Sending the first decision, LKN 32. */
    public static final TermFamily FIRST_SENDING = new TermFamily("C1-SEND");
    /** Sending the second decision, LKN 41.1. */
    public static final TermFamily SECOND_SENDING = new TermFamily("C2-SEND");
    /** Publishing a settlement decision, NĐ 124/2020 art. 29.3. */
    public static final TermFamily COMPLAINT_PUBLICATION = new TermFamily("C-PUB");
    /** How long a decision is posted at least, NĐ 124/2020 art. 29.3. */
    public static final TermFamily COMPLAINT_POSTING = new TermFamily("C-PUB-MIN");
    /** Announcing the meeting that publishes a decision, NĐ 124/2020 art. 29.3a. */
    public static final TermFamily PUBLICATION_MEETING = new TermFamily("C-PUB-MEET");
    /** A decision takes legal effect, LKN 44. */
    public static final TermFamily LEGAL_EFFECT = new TermFamily("C-EFFECT");
    /** Acting on a decision in force, NĐ 124/2020 art. 31.1. */
    public static final TermFamily ENFORCEMENT = new TermFamily("C-ENF");
    /** The right to complain about a disciplinary decision lapses, LKN 48. */
    public static final TermFamily DISCIPLINARY_LIMIT = new TermFamily("C-DISC-LIMIT");
    /** Settling a complaint about a disciplinary decision, LKN 50. */
    public static final TermFamily DISCIPLINARY_SETTLEMENT = new TermFamily("C-DISC-SETTLE");
    /** The verification of a complaint, within its settlement: a parameter, no article. */
    public static final TermFamily VERIFICATION = new TermFamily("C-VERIFY");
    /** The answer to an urging letter (đôn đốc): a parameter, no article. */
    public static final TermFamily URGING_ANSWER = new TermFamily("URGE-ANSWER");

    public TermFamily {
        if (!SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A term family has 2 to 40 of A-Z, 0-9 and '-', beginning with a letter");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
