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
    /** Precheck of a denunciation and the decision about its acceptance, LTC 24.1. */
    public static final TermFamily DENUNCIATION_ADMISSION = new TermFamily("D-INIT");
    /** Forwarding a denunciation and telling the denouncer, LTC 24.2. */
    public static final TermFamily DENUNCIATION_FORWARDING = new TermFamily("D-FWD");
    /** Notice of the acceptance to denouncer and denounced, LTC 29.3. */
    public static final TermFamily DENUNCIATION_NOTICE = new TermFamily("D-NOTICE");
    /** Settling a denunciation, LTC 30. */
    public static final TermFamily DENUNCIATION_SETTLEMENT = new TermFamily("D-SETTLE");
    /** Sending the decision to suspend or to terminate, LTC 34.4. */
    public static final TermFamily INTERRUPTION_SENDING = new TermFamily("D-SUSP");
    /** Sending the conclusion, LTC 35.3. */
    public static final TermFamily CONCLUSION_SENDING = new TermFamily("D-CSEND");
    /** Acting on the conclusion, LTC 36.1. */
    public static final TermFamily CONCLUSION_HANDLING = new TermFamily("D-HANDLE");
    /** Reporting to the settler what was done on the conclusion, LTC 36.3. */
    public static final TermFamily HANDLING_REPORT = new TermFamily("D-HANDLE-REP");
    /** Publishing the conclusion, LTC 40.1. */
    public static final TermFamily CONCLUSION_PUBLICATION = new TermFamily("D-PUB");
    /** How long the conclusion is posted at least, NĐ 31/2019 art. 6. */
    public static final TermFamily CONCLUSION_POSTING = new TermFamily("D-PUB-MIN");
    /** Answering the press or the body that forwarded it, LTC 26.2. */
    public static final TermFamily PRESS_ANSWER = new TermFamily("D-PRESS");
    /** The superior's review of a repeated denunciation, LTC 37.2. */
    public static final TermFamily REPEATED_REVIEW = new TermFamily("D-AGAIN");
    /** The superior demands a report on an overdue case, LTC 38.2. */
    public static final TermFamily OVERDUE_DEMAND = new TermFamily("D-OVR-ASK");
    /** The settler's report on it, LTC 38.3. */
    public static final TermFamily OVERDUE_REPORT = new TermFamily("D-OVR-REP");
    /** Monthly report on the enforcement of a conclusion, NĐ 31/2019 art. 18.2. */
    public static final TermFamily ENFORCEMENT_REPORT = new TermFamily("D-MON");
    /** Answer to a Board's recommendation, LDC 40.1c, 45.2c, 63.1c. */
    public static final TermFamily BOARD_ANSWER = new TermFamily("G-BTT");
    /** A Board sends its plan before it checks, NĐ 59/2023 art. 14, 22, 26. */
    public static final TermFamily BOARD_PLAN = new TermFamily("G-BTT-PLAN");
    /** Whoever is accused of a violation explains themselves: a parameter, no article. */
    public static final TermFamily VIOLATION_EXPLANATION = new TermFamily("V-EXPLAIN");
    /** Appealing a conclusion about a violation: a parameter, no article. */
    public static final TermFamily VIOLATION_APPEAL = new TermFamily("V-APPEAL");
    /** The superior decides on such an appeal: a parameter, no article. */
    public static final TermFamily VIOLATION_APPEAL_DECISION = new TermFamily("V-APPEAL-DECIDE");
    /** Looking into the report of a violation, or leaving it: a parameter, no article. */
    public static final TermFamily VIOLATION_ADMISSION = new TermFamily("V-ADMIT");
    /** Putting right what was violated: a parameter, no article. */
    public static final TermFamily VIOLATION_REMEDY = new TermFamily("V-REMEDY");
    /** A commune publishes a decision or document, LDC 12.3. */
    public static final TermFamily COMMUNE_PUBLICATION = new TermFamily("G-PUBC");
    /** How long what LDC publishes is posted at least, LDC 13, 48, 66. */
    public static final TermFamily DEMOCRACY_POSTING = new TermFamily("G-POST-MIN");
    /** The answer to an urging letter (đôn đốc): a parameter, no article. */
    public static final TermFamily URGING_ANSWER = new TermFamily("URGE-ANSWER");

    /** Deciding about a request for protection, LTC 51: "in time" there, so a parameter. */
    public static final TermFamily PROTECTION_DECISION = new TermFamily("PROTECT-DECIDE");
    /** Asking whoever denounced how they are, some time after the end: a parameter, no article. */
    public static final TermFamily CHECK_IN = new TermFamily("T-CHECK-IN");
    /** Finding out after a missed or alarming check-in, and reporting: a parameter, no article. */
    public static final TermFamily CHECK_IN_FOLLOW_UP = new TermFamily("T-CHECK-IN-FOLLOW");
    /** The answer to a dispute about an entry: a parameter, no article. */
    public static final TermFamily DISPUTE_ANSWER = new TermFamily("DISPUTE-ANSWER");

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
