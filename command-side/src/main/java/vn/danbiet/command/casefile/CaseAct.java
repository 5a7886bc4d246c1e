package vn.danbiet.command.casefile;

import vn.danbiet.command.Rule;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;

/** The acts that cases of every kind have in common, as a table. */
public enum CaseAct implements ActRules {
    EXTEND_TERM(Who.HEAD, Rule.OWN, "gia hạn", "extend a term"),
    PAUSE_TERM(Who.HEAD, Rule.OWN, "tạm dừng thời hạn", "pause a term"),
    RESUME_TERM(Who.HEAD, Rule.OWN, "tiếp tục thời hạn", "resume a term"),
    MARK_TERMS(Who.SYSTEM, Rule.OWN, "ghi nhận mốc thời hạn", "mark terms"),
    RECALCULATE_TERMS(Who.SYSTEM, Rule.OWN, "tính lại thời hạn", "recalculate terms"),
    PASS_TO_SUCCESSOR(Who.SYSTEM, Rule.OWN, "chuyển cho đơn vị kế thừa", "pass a case to a successor"),
    ADD_NOTE(Who.OFFICER, Rule.OWN, "ghi chú", "add a note"),
    ADD_EVIDENCE(Who.OFFICER, Rule.OWN, "nhận chứng cứ", "take evidence"),
    WITHDRAW_EVIDENCE(Who.OFFICER, Rule.OWN, "rút chứng cứ", "withdraw evidence"),
    URGE(Who.SUPERIOR, "LTCD 26.1b; TT05 14.2", "đôn đốc", "urge"),
    ANSWER_URGING(Who.OFFICER, "LTCD 26.1b; TT05 14.2", "trả lời đôn đốc", "answer an urging letter"),
    LINK(Who.OFFICER, "TT05 6", "liên kết đơn", "link letters"),
    MIRROR_LINK(Who.SYSTEM, "TT05 6", "liên kết đơn từ đầu kia", "link letters from the other end"),
    DECLARE_CONFLICT(Who.OFFICER, Rule.OWN, "khai báo xung đột lợi ích", "declare a conflict of interest"),
    LIFT_CONFLICT(Who.SUPERIOR_HEAD, Rule.OWN, "bỏ khai báo xung đột lợi ích", "lift a conflict of interest");

    private final Who who;
    private final String citation;
    private final Phrase phrase;

    CaseAct(Who who, String citation, String vi, String en) {
        this.who = who;
        this.citation = citation;
        this.phrase = new Phrase(vi, en);
    }

    static CaseAct of(CaseCommand command) {
        return switch (command) {
            case CaseCommand.ExtendTerm _ -> EXTEND_TERM;
            case CaseCommand.PauseTerm _ -> PAUSE_TERM;
            case CaseCommand.ResumeTerm _ -> RESUME_TERM;
            case CaseCommand.MarkTerms _ -> MARK_TERMS;
            case CaseCommand.RecalculateTerms _ -> RECALCULATE_TERMS;
            case CaseCommand.PassToSuccessor _ -> PASS_TO_SUCCESSOR;
            case CaseCommand.AddNote _ -> ADD_NOTE;
            case CaseCommand.AddEvidence _ -> ADD_EVIDENCE;
            case CaseCommand.WithdrawEvidence _ -> WITHDRAW_EVIDENCE;
            case CaseCommand.UrgeCase _ -> URGE;
            case CaseCommand.AnswerUrging _ -> ANSWER_URGING;
            case CaseCommand.LinkLetter _ -> LINK;
            case CaseCommand.MirrorLink _ -> MIRROR_LINK;
            case CaseCommand.DeclareConflict _ -> DECLARE_CONFLICT;
            case CaseCommand.LiftConflict _ -> LIFT_CONFLICT;
        };
    }

    @Override
    public Who who() {
        return who;
    }

    @Override
    public String citation() {
        return citation;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    @Override
    public boolean isOpenIn(CaseStatus status) {
        return this != ADD_EVIDENCE && this != URGE || !status.isEnd();
    }

    @Override
    public boolean needsOffer() {
        return false;
    }

    /** Until another unit accepts, whoever offered the case answers for it, and for its terms. */
    @Override
    public boolean goesOnDuringTransfer() {
        return true;
    }

    @Override
    public boolean isAlwaysOpen() {
        return who == Who.SYSTEM || this == DECLARE_CONFLICT;
    }
}
