package vn.danbiet.command.complaint;

import static vn.danbiet.command.casefile.CaseStates.endStates;
import static vn.danbiet.command.casefile.CaseStates.with;
import static vn.danbiet.command.casefile.TermEffect.arms;
import static vn.danbiet.command.casefile.TermEffect.ends;
import static vn.danbiet.command.casefile.TermEffect.meets;
import static vn.danbiet.command.casefile.TermEffect.pauses;
import static vn.danbiet.command.casefile.TermEffect.resumes;
import static vn.danbiet.events.complaint.ComplaintStatus.ACCEPTED;
import static vn.danbiet.events.complaint.ComplaintStatus.APPEALED;
import static vn.danbiet.events.complaint.ComplaintStatus.DECIDED;
import static vn.danbiet.events.complaint.ComplaintStatus.DRAFTED;
import static vn.danbiet.events.complaint.ComplaintStatus.ENFORCED;
import static vn.danbiet.events.complaint.ComplaintStatus.ENFORCING;
import static vn.danbiet.events.complaint.ComplaintStatus.HEARD;
import static vn.danbiet.events.complaint.ComplaintStatus.IN_COURT;
import static vn.danbiet.events.complaint.ComplaintStatus.IN_DIALOGUE;
import static vn.danbiet.events.complaint.ComplaintStatus.IN_EFFECT;
import static vn.danbiet.events.complaint.ComplaintStatus.PROPOSED;
import static vn.danbiet.events.complaint.ComplaintStatus.RECEIVED;
import static vn.danbiet.events.complaint.ComplaintStatus.REPORTED;
import static vn.danbiet.events.complaint.ComplaintStatus.SUSPENDED;
import static vn.danbiet.events.complaint.ComplaintStatus.TERMINATED;
import static vn.danbiet.events.complaint.ComplaintStatus.VERIFYING;
import static vn.danbiet.events.complaint.ComplaintStatus.WITHDRAWN;
import static vn.danbiet.law.TermFamily.COMPLAINT_ACCEPTANCE;
import static vn.danbiet.law.TermFamily.COMPLAINT_EVIDENCE;
import static vn.danbiet.law.TermFamily.COMPLAINT_POSTING;
import static vn.danbiet.law.TermFamily.COMPLAINT_PUBLICATION;
import static vn.danbiet.law.TermFamily.DISCIPLINARY_LIMIT;
import static vn.danbiet.law.TermFamily.DISCIPLINARY_SETTLEMENT;
import static vn.danbiet.law.TermFamily.ENFORCEMENT;
import static vn.danbiet.law.TermFamily.FIRST_SENDING;
import static vn.danbiet.law.TermFamily.FIRST_SETTLEMENT;
import static vn.danbiet.law.TermFamily.LEGAL_EFFECT;
import static vn.danbiet.law.TermFamily.RECEPTION_BACK;
import static vn.danbiet.law.TermFamily.SECOND_FILING;
import static vn.danbiet.law.TermFamily.SECOND_SENDING;
import static vn.danbiet.law.TermFamily.SECOND_SETTLEMENT;
import static vn.danbiet.law.TermFamily.VERIFICATION;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danbiet.command.Rule;
import vn.danbiet.command.casefile.ActRow;
import vn.danbiet.command.casefile.ActRules;
import vn.danbiet.command.casefile.TermEffect;
import vn.danbiet.command.casefile.Who;
import vn.danbiet.command.complaint.ComplaintCommand.Proposal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.complaint.ComplaintStatus;

/**
 * The procedure as a table: which act, by whom, in which state, under which article, and what it does to the terms of the
 * case. {@link ComplaintTerms} carries the last column out, as far as a term is one of the case.
 */
public enum ComplaintAct implements ActRules {
    RECEIVE(Who.OFFICER, "LKN 8; LTCD 25", "tiếp nhận khiếu nại", "receive a complaint",
            EnumSet.noneOf(ComplaintStatus.class), arms(COMPLAINT_ACCEPTANCE)),
    CLASSIFY(Who.OFFICER, "TT05 6; LTCD 26", "phân loại", "classify", EnumSet.of(RECEIVED, PROPOSED)),
    GUIDE(Who.OFFICER, "LTCD 26", "hướng dẫn", "guide the complainant", EnumSet.of(RECEIVED, PROPOSED),
            ends(COMPLAINT_ACCEPTANCE)),
    FORWARD(Who.OFFICER, "LTCD 26; L136", "chuyển khiếu nại", "forward the complaint", EnumSet.of(RECEIVED, PROPOSED)),
    ACCEPT_TRANSFER(Who.RECEIVING_UNIT, "LTCD 26; L136", "nhận chuyển", "accept the transfer",
            EnumSet.allOf(ComplaintStatus.class), ends(COMPLAINT_ACCEPTANCE), arms(COMPLAINT_ACCEPTANCE)),
    DECLINE_TRANSFER(Who.RECEIVING_UNIT, Rule.OWN, "từ chối nhận chuyển", "decline the transfer",
            EnumSet.allOf(ComplaintStatus.class)),
    RECALL_TRANSFER(Who.OFFICER, Rule.OWN, "rút lại đề nghị chuyển", "recall the transfer",
            EnumSet.allOf(ComplaintStatus.class)),
    ACCEPT(Who.HEAD, "LKN 27, 36; NĐ124 16", "thụ lý", "accept", EnumSet.of(PROPOSED), meets(COMPLAINT_ACCEPTANCE),
            arms(FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT)),
    REFUSE(Who.HEAD, "LKN 11, 27; NĐ124 16", "từ chối thụ lý", "refuse to accept", EnumSet.of(RECEIVED, PROPOSED),
            meets(COMPLAINT_ACCEPTANCE)),
    ASSIGN(Who.HEAD, "LKN 29", "giao xử lý", "assign", States.IN_SETTLEMENT),
    REVIEW(Who.HANDLER, "NĐ124 17; LKN 29.1", "kiểm tra lại quyết định, hành vi bị khiếu nại",
            "recheck the contested act", EnumSet.of(ACCEPTED)),
    ORDER_VERIFICATION(Who.HEAD, "LKN 29; NĐ124 18", "giao xác minh", "order a verification",
            EnumSet.of(ACCEPTED, REPORTED, HEARD), arms(VERIFICATION)),
    REQUEST_DOCUMENTS(Who.HANDLER, "LKN 12-15, 29", "yêu cầu cung cấp tài liệu", "request documents",
            EnumSet.of(ACCEPTED, VERIFYING, REPORTED, HEARD), arms(COMPLAINT_EVIDENCE)),
    RECORD_DOCUMENTS(Who.HANDLER, "LKN 12-15", "ghi nhận tài liệu", "put documents on record", States.IN_SETTLEMENT,
            meets(COMPLAINT_EVIDENCE)),
    REPORT_FINDINGS(Who.HANDLER, "LKN 29.4", "báo cáo kết quả xác minh", "report the findings", EnumSet.of(VERIFYING),
            meets(VERIFICATION)),
    SUMMON(Who.HANDLER, "LKN 30; NĐ124 28", "mời đối thoại", "summon to a dialogue",
            EnumSet.of(ACCEPTED, REPORTED, IN_DIALOGUE, HEARD)),
    RECORD_DIALOGUE(Who.HANDLER, "LKN 30; NĐ124 28", "ghi biên bản đối thoại", "record the dialogue",
            EnumSet.of(IN_DIALOGUE)),
    RECORD_ABSENCE(Who.HANDLER, "LKN 30.6", "ghi nhận vắng mặt tại đối thoại", "record an absence from the dialogue",
            EnumSet.of(IN_DIALOGUE)),
    STAY(Who.HEAD, "LKN 35", "tạm đình chỉ thi hành quyết định bị khiếu nại", "stay the contested decision",
            States.IN_SETTLEMENT),
    LIFT_STAY(Who.HEAD, "LKN 35", "hủy việc tạm đình chỉ thi hành", "lift the stay", States.UNSETTLED),
    SUSPEND(Who.HEAD, "LKN 11a; L136", "tạm đình chỉ giải quyết", "suspend the settlement", States.IN_SETTLEMENT,
            pauses(FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, VERIFICATION)),
    RESUME(Who.HEAD, "LKN 11a; L136", "tiếp tục giải quyết", "resume the settlement", EnumSet.of(SUSPENDED),
            resumes(FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, VERIFICATION),
            arms(FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, VERIFICATION)),
    WITHDRAW_PART(Who.OFFICER, "LKN 10; L136", "ghi nhận rút một phần khiếu nại", "record the withdrawal of a part",
            EnumSet.of(RECEIVED, PROPOSED, ACCEPTED, VERIFYING, REPORTED, IN_DIALOGUE, HEARD, DRAFTED, SUSPENDED)),
    WITHDRAW(Who.OFFICER, "LKN 10", "ghi nhận rút khiếu nại", "record the withdrawal",
            EnumSet.of(RECEIVED, PROPOSED, ACCEPTED, VERIFYING, REPORTED, IN_DIALOGUE, HEARD, DRAFTED, SUSPENDED)),
    TERMINATE(Who.HEAD, "LKN 10, 11a", "đình chỉ giải quyết", "terminate the settlement",
            EnumSet.of(RECEIVED, PROPOSED, ACCEPTED, VERIFYING, REPORTED, IN_DIALOGUE, HEARD, DRAFTED, SUSPENDED,
                    WITHDRAWN, IN_COURT),
            ends(FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, COMPLAINT_ACCEPTANCE, VERIFICATION,
                    COMPLAINT_EVIDENCE, SECOND_FILING, DISCIPLINARY_LIMIT, COMPLAINT_POSTING)),
    REOPEN(Who.HEAD, "LKN 10; L136", "mở lại do bị ép buộc rút", "reopen after a coerced withdrawal",
            EnumSet.of(WITHDRAWN, TERMINATED),
            arms(COMPLAINT_ACCEPTANCE, FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, VERIFICATION),
            resumes(FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, VERIFICATION)),
    DRAFT_DECISION(Who.HANDLER, "LKN 31, 40", "trình dự thảo quyết định", "draft the decision",
            EnumSet.of(ACCEPTED, REPORTED, HEARD)),
    RETURN_DRAFT(Who.HEAD, Rule.OWN, "trả lại dự thảo", "return the draft", EnumSet.of(DRAFTED)),
    DECIDE(Who.HEAD, "LKN 31, 40", "ra quyết định giải quyết", "issue the decision", EnumSet.of(DRAFTED),
            meets(FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT), ends(VERIFICATION, COMPLAINT_EVIDENCE),
            arms(FIRST_SENDING, SECOND_SENDING, COMPLAINT_PUBLICATION, LEGAL_EFFECT, RECEPTION_BACK)),
    SEND(Who.OFFICER, "LKN 32, 41; NĐ124 29", "gửi quyết định", "send the decision", States.DECIDED_ON,
            meets(FIRST_SENDING, SECOND_SENDING, RECEPTION_BACK)),
    RECORD_DELIVERY(Who.OFFICER, "LKN 33", "ghi nhận người khiếu nại đã nhận quyết định", "record the delivery",
            States.DECIDED_ON, arms(SECOND_FILING, DISCIPLINARY_LIMIT)),
    PUBLISH(Who.OFFICER, "NĐ124 29.3", "công khai quyết định", "publish the decision", States.DECIDED_ON,
            meets(COMPLAINT_PUBLICATION), arms(COMPLAINT_POSTING)),
    END_PUBLICATION(Who.OFFICER, "NĐ124 29.3", "kết thúc công khai", "end the publication", States.DECIDED_ON,
            meets(COMPLAINT_POSTING)),
    APPEAL(Who.OFFICER_OF_EITHER_LEVEL, "LKN 7, 33; NĐ124 4", "ghi nhận khiếu nại lần hai", "record a second complaint",
            States.APPEALABLE,
            ends(FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, VERIFICATION, COMPLAINT_EVIDENCE,
                    LEGAL_EFFECT, ENFORCEMENT),
            meets(SECOND_FILING, DISCIPLINARY_LIMIT)),
    LET_FIRST_STAND(Who.SYSTEM, "LKN 44", "tiếp tục theo kết quả lần đầu", "let the first stand", EnumSet.of(APPEALED),
            arms(FIRST_SETTLEMENT, DISCIPLINARY_SETTLEMENT, VERIFICATION, SECOND_FILING, DISCIPLINARY_LIMIT,
                    LEGAL_EFFECT, ENFORCEMENT)),
    TAKE_TO_COURT(Who.OFFICER, "LKN 7, 33, 42", "ghi nhận Tòa án thụ lý", "record that a court has accepted the matter",
            States.SUABLE,
            ends(COMPLAINT_ACCEPTANCE, FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, VERIFICATION,
                    COMPLAINT_EVIDENCE, ENFORCEMENT)),
    RECORD_RULING(Who.OFFICER, "LKN 11.9", "ghi nhận kết quả tại Tòa án", "record how the suit ended",
            EnumSet.of(IN_COURT),
            ends(COMPLAINT_ACCEPTANCE, FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, VERIFICATION,
                    COMPLAINT_EVIDENCE, FIRST_SENDING, SECOND_SENDING, RECEPTION_BACK, COMPLAINT_PUBLICATION,
                    COMPLAINT_POSTING, SECOND_FILING, DISCIPLINARY_LIMIT, LEGAL_EFFECT, ENFORCEMENT),
            arms(COMPLAINT_ACCEPTANCE, FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, VERIFICATION,
                    ENFORCEMENT)),
    TAKE_EFFECT(Who.OFFICER_OR_SYSTEM, "LKN 44", "ghi nhận hiệu lực pháp luật", "record the legal effect",
            EnumSet.of(DECIDED), meets(LEGAL_EFFECT), ends(SECOND_FILING, DISCIPLINARY_LIMIT), arms(ENFORCEMENT)),
    BEGIN_ENFORCEMENT(Who.HEAD, "NĐ124 31", "tổ chức thi hành", "begin the enforcement", EnumSet.of(IN_EFFECT),
            meets(ENFORCEMENT)),
    RECORD_PROGRESS(Who.OFFICER, "NĐ124 31", "ghi nhận tiến độ thi hành", "record progress of the enforcement",
            EnumSet.of(ENFORCING)),
    COMPLETE_ENFORCEMENT(Who.OFFICER, "NĐ124 31", "ghi nhận thi hành xong", "record the completion",
            EnumSet.of(ENFORCING)),
    SANCTION_FIRST(Who.HEAD, "NĐ124 4", "xử lý trách nhiệm lần đầu", "hold the first settler responsible",
            States.NOT_RECEIVED),
    CLOSE(Who.OFFICER, Rule.OWN, "kết thúc", "close", EnumSet.of(IN_EFFECT, ENFORCED),
            ends(FIRST_SETTLEMENT, SECOND_SETTLEMENT, DISCIPLINARY_SETTLEMENT, COMPLAINT_ACCEPTANCE, VERIFICATION,
                    COMPLAINT_EVIDENCE, SECOND_FILING, DISCIPLINARY_LIMIT, COMPLAINT_PUBLICATION, COMPLAINT_POSTING,
                    ENFORCEMENT)),
    WITHHOLD(Who.HEAD, "NĐ124 29", "không công khai", "withhold", EnumSet.allOf(ComplaintStatus.class)),
    FORGET(Who.HEAD, "Luật 91/2025/QH15 14", "xóa dữ liệu cá nhân", "forget personal data",
            endStates(ComplaintStatus.class)),
    FORGET_WITH_FIRST(Who.SYSTEM, "Luật 91/2025/QH15 14", "xóa dữ liệu cá nhân theo vụ việc lần đầu",
            "forget personal data with the first instance", EnumSet.allOf(ComplaintStatus.class));

    private final ActRow row;

    ComplaintAct(Who who, String citation, String vi, String en, Set<ComplaintStatus> from, TermEffect... effects) {
        row = new ActRow("complaint", who, citation, new Phrase(vi, en), from::contains, List.of(effects));
    }

    static ComplaintAct of(ComplaintCommand command) {
        return switch (command) {
            case ComplaintCommand.ClassifyComplaint classify -> switch (classify.proposal()) {
                case Proposal.Own _ -> CLASSIFY;
                case Proposal.Guide _ -> GUIDE;
                case Proposal.Forward _ -> FORWARD;
            };
            case ComplaintCommand.ReceiveComplaint _ -> RECEIVE;
            case ComplaintCommand.AcceptTransfer _ -> ACCEPT_TRANSFER;
            case ComplaintCommand.DeclineTransfer _ -> DECLINE_TRANSFER;
            case ComplaintCommand.RecallTransfer _ -> RECALL_TRANSFER;
            case ComplaintCommand.AcceptComplaint _ -> ACCEPT;
            case ComplaintCommand.RefuseComplaint _ -> REFUSE;
            case ComplaintCommand.AssignComplaint _ -> ASSIGN;
            case ComplaintCommand.ReviewContestedAct _ -> REVIEW;
            case ComplaintCommand.OrderVerification _ -> ORDER_VERIFICATION;
            case ComplaintCommand.RequestDocuments _ -> REQUEST_DOCUMENTS;
            case ComplaintCommand.RecordDocuments _ -> RECORD_DOCUMENTS;
            case ComplaintCommand.ReportFindings _ -> REPORT_FINDINGS;
            case ComplaintCommand.SummonToDialogue _ -> SUMMON;
            case ComplaintCommand.RecordDialogue _ -> RECORD_DIALOGUE;
            case ComplaintCommand.RecordAbsence _ -> RECORD_ABSENCE;
            case ComplaintCommand.StayContestedDecision _ -> STAY;
            case ComplaintCommand.LiftStay _ -> LIFT_STAY;
            case ComplaintCommand.SuspendSettlement _ -> SUSPEND;
            case ComplaintCommand.ResumeSettlement _ -> RESUME;
            case ComplaintCommand.WithdrawPart _ -> WITHDRAW_PART;
            case ComplaintCommand.WithdrawComplaint _ -> WITHDRAW;
            case ComplaintCommand.TerminateSettlement _ -> TERMINATE;
            case ComplaintCommand.ReopenComplaint _ -> REOPEN;
            case ComplaintCommand.DraftDecision _ -> DRAFT_DECISION;
            case ComplaintCommand.ReturnDraft _ -> RETURN_DRAFT;
            case ComplaintCommand.IssueDecision _ -> DECIDE;
            case ComplaintCommand.SendDecision _ -> SEND;
            case ComplaintCommand.RecordDelivery _ -> RECORD_DELIVERY;
            case ComplaintCommand.PublishDecision _ -> PUBLISH;
            case ComplaintCommand.EndPublication _ -> END_PUBLICATION;
            case ComplaintCommand.AppealToSecond _ -> APPEAL;
            case ComplaintCommand.LetFirstStand _ -> LET_FIRST_STAND;
            case ComplaintCommand.RecordCourtAcceptance _ -> TAKE_TO_COURT;
            case ComplaintCommand.RecordCourtRuling _ -> RECORD_RULING;
            case ComplaintCommand.RecordLegalEffect _ -> TAKE_EFFECT;
            case ComplaintCommand.BeginEnforcement _ -> BEGIN_ENFORCEMENT;
            case ComplaintCommand.RecordProgress _ -> RECORD_PROGRESS;
            case ComplaintCommand.CompleteEnforcement _ -> COMPLETE_ENFORCEMENT;
            case ComplaintCommand.SanctionFirstSettler _ -> SANCTION_FIRST;
            case ComplaintCommand.CloseComplaint _ -> CLOSE;
            case ComplaintCommand.WithholdComplaint _ -> WITHHOLD;
            case ComplaintCommand.ForgetComplainants _ -> FORGET;
            case ComplaintCommand.ForgetWithFirst _ -> FORGET_WITH_FIRST;
        };
    }

    @Override
    public ActRow row() {
        return row;
    }

    @Override
    public boolean needsOffer() {
        return this == ACCEPT_TRANSFER || this == DECLINE_TRANSFER || this == RECALL_TRANSFER;
    }

    @Override
    public boolean goesOnDuringTransfer() {
        return needsOffer() || this == WITHDRAW || this == WITHDRAW_PART || this == WITHHOLD
                || this == FORGET_WITH_FIRST;
    }

    @Override
    public boolean isAlwaysOpen() {
        return switch (this) {
            case WITHHOLD, WITHDRAW, TERMINATE, DECIDE, CLOSE, FORGET, FORGET_WITH_FIRST -> true;
            default -> false;
        };
    }

    /** Which states go together. */
    private static final class States {
        /** Accepted and not settled yet, with nothing in the way. */
        static final Set<ComplaintStatus> IN_SETTLEMENT = EnumSet.of(ACCEPTED, VERIFYING, REPORTED, IN_DIALOGUE, HEARD,
                DRAFTED);
        static final Set<ComplaintStatus> UNSETTLED = with(IN_SETTLEMENT, SUSPENDED, WITHDRAWN, IN_COURT);
        /** There is a decision. What happened to it since is no hindrance to sending and publishing it. */
        static final Set<ComplaintStatus> DECIDED_ON = EnumSet.of(DECIDED, IN_EFFECT, ENFORCING, ENFORCED, APPEALED,
                IN_COURT);
        /** The time to complain counts from the delivery, the legal effect from the issue: it may be over before. */
        static final Set<ComplaintStatus> APPEALABLE = with(IN_SETTLEMENT, SUSPENDED, DECIDED, IN_EFFECT, ENFORCING,
                ENFORCED);
        static final Set<ComplaintStatus> SUABLE = with(IN_SETTLEMENT, RECEIVED, PROPOSED, SUSPENDED, DECIDED,
                IN_EFFECT, ENFORCING, APPEALED);
        static final Set<ComplaintStatus> NOT_RECEIVED = EnumSet.complementOf(EnumSet.of(RECEIVED, PROPOSED));
    }
}
