package vn.danbiet.command.denunciation;

import static vn.danbiet.command.casefile.CaseStates.endStates;
import static vn.danbiet.command.casefile.CaseStates.with;
import static vn.danbiet.command.casefile.TermEffect.arms;
import static vn.danbiet.command.casefile.TermEffect.ends;
import static vn.danbiet.command.casefile.TermEffect.meets;
import static vn.danbiet.command.casefile.TermEffect.pauses;
import static vn.danbiet.command.casefile.TermEffect.resumes;
import static vn.danbiet.events.denunciation.DenunciationStatus.ACCEPTED;
import static vn.danbiet.events.denunciation.DenunciationStatus.CLOSED;
import static vn.danbiet.events.denunciation.DenunciationStatus.CONCLUDED;
import static vn.danbiet.events.denunciation.DenunciationStatus.DRAFTED;
import static vn.danbiet.events.denunciation.DenunciationStatus.HANDLED;
import static vn.danbiet.events.denunciation.DenunciationStatus.PRECHECKED;
import static vn.danbiet.events.denunciation.DenunciationStatus.RECEIVED;
import static vn.danbiet.events.denunciation.DenunciationStatus.REPORTED;
import static vn.danbiet.events.denunciation.DenunciationStatus.SUSPENDED;
import static vn.danbiet.events.denunciation.DenunciationStatus.TERMINATED;
import static vn.danbiet.events.denunciation.DenunciationStatus.TO_BE_REVIEWED;
import static vn.danbiet.events.denunciation.DenunciationStatus.VERIFYING;
import static vn.danbiet.events.denunciation.DenunciationStatus.WITHDRAWN;
import static vn.danbiet.law.TermFamily.CHECK_IN;
import static vn.danbiet.law.TermFamily.CONCLUSION_HANDLING;
import static vn.danbiet.law.TermFamily.CONCLUSION_POSTING;
import static vn.danbiet.law.TermFamily.CONCLUSION_PUBLICATION;
import static vn.danbiet.law.TermFamily.CONCLUSION_SENDING;
import static vn.danbiet.law.TermFamily.DENUNCIATION_ADMISSION;
import static vn.danbiet.law.TermFamily.DENUNCIATION_FORWARDING;
import static vn.danbiet.law.TermFamily.DENUNCIATION_NOTICE;
import static vn.danbiet.law.TermFamily.DENUNCIATION_SETTLEMENT;
import static vn.danbiet.law.TermFamily.ENFORCEMENT_REPORT;
import static vn.danbiet.law.TermFamily.HANDLING_REPORT;
import static vn.danbiet.law.TermFamily.INTERRUPTION_SENDING;
import static vn.danbiet.law.TermFamily.OVERDUE_DEMAND;
import static vn.danbiet.law.TermFamily.OVERDUE_REPORT;
import static vn.danbiet.law.TermFamily.PRESS_ANSWER;
import static vn.danbiet.law.TermFamily.REPEATED_REVIEW;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danbiet.command.Rule;
import vn.danbiet.command.casefile.ActRow;
import vn.danbiet.command.casefile.ActRules;
import vn.danbiet.command.casefile.TermEffect;
import vn.danbiet.command.casefile.Who;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.denunciation.DenunciationStatus;

/**
 * The procedure as a table: which act, by whom, in which state, under which article, and what it does to the terms of the
 * case. {@link DenunciationTerms} carries the last column out, as far as a term is one of the case.
 */
public enum DenunciationAct implements ActRules {
    RECEIVE(Who.OFFICER_OR_PETITIONER, "LTC 22, 23, 25", "tiếp nhận tố cáo", "receive a denunciation",
            EnumSet.noneOf(DenunciationStatus.class), arms(DENUNCIATION_ADMISSION, REPEATED_REVIEW, PRESS_ANSWER)),
    CHECK_IDENTITY(Who.CUSTODIAN_OR_HEAD, "LTC 24.1", "kiểm tra danh tính người tố cáo", "check who denounced",
            EnumSet.of(RECEIVED, PRECHECKED, TO_BE_REVIEWED)),
    PRECHECK(Who.HANDLER, "LTC 24.1, 29.1", "xử lý ban đầu", "precheck", States.NOT_ACCEPTED,
            arms(DENUNCIATION_FORWARDING)),
    FORWARD(Who.HEAD, "LTC 24.2, 25.2; TT05 14", "chuyển tố cáo", "forward the denunciation", EnumSet.of(PRECHECKED),
            meets(DENUNCIATION_FORWARDING)),
    ACCEPT_TRANSFER(Who.HEAD_OF_RECEIVING_UNIT, "LTC 24.2", "nhận chuyển", "accept the transfer",
            EnumSet.allOf(DenunciationStatus.class), ends(DENUNCIATION_ADMISSION), arms(DENUNCIATION_ADMISSION)),
    DECLINE_TRANSFER(Who.HEAD_OF_RECEIVING_UNIT, Rule.OWN, "từ chối nhận chuyển", "decline the transfer",
            EnumSet.allOf(DenunciationStatus.class)),
    RECALL_TRANSFER(Who.HEAD, Rule.OWN, "rút lại đề nghị chuyển", "recall the transfer",
            EnumSet.allOf(DenunciationStatus.class)),
    ACCEPT(Who.HEAD, "LTC 29", "thụ lý", "accept", EnumSet.of(PRECHECKED), meets(DENUNCIATION_ADMISSION),
            ends(DENUNCIATION_FORWARDING), arms(DENUNCIATION_SETTLEMENT, DENUNCIATION_NOTICE)),
    GIVE_NOTICE(Who.HANDLER, "LTC 29.3", "thông báo việc thụ lý", "give notice of the acceptance", States.ACCEPTED_ON,
            meets(DENUNCIATION_NOTICE)),
    REFUSE(Who.HEAD, "LTC 24.3, 29.1", "không thụ lý", "refuse to accept", EnumSet.of(PRECHECKED),
            meets(DENUNCIATION_ADMISSION), ends(DENUNCIATION_FORWARDING), arms(CHECK_IN)),
    KEEP_AS_INFORMATION(Who.HEAD, "LTC 25.1", "không xử lý theo quy định về tố cáo", "keep as information",
            EnumSet.of(PRECHECKED), meets(DENUNCIATION_ADMISSION), ends(DENUNCIATION_FORWARDING), arms(CHECK_IN)),
    PASS_TO_INSPECTION(Who.HEAD, "LTC 25.2", "chuyển thanh tra, kiểm tra", "pass on for inspection",
            EnumSet.of(PRECHECKED), meets(DENUNCIATION_ADMISSION), ends(DENUNCIATION_FORWARDING), arms(CHECK_IN)),
    PASS_TO_INVESTIGATORS(Who.HEAD, "LTC 27, 36", "chuyển cơ quan điều tra", "pass to the investigators",
            States.UNSETTLED,
            ends(DENUNCIATION_ADMISSION, DENUNCIATION_FORWARDING, DENUNCIATION_NOTICE, DENUNCIATION_SETTLEMENT,
                    OVERDUE_DEMAND, OVERDUE_REPORT),
            arms(CHECK_IN)),
    PASS_TO_AUTHORITY(Who.CUSTODIAN_OR_HEAD, "LTC 12, 13, 24.2", "chuyển cơ quan có thẩm quyền ngoài hệ thống",
            "pass to an authority outside of this system", with(States.UNSETTLED, TO_BE_REVIEWED, WITHDRAWN),
            meets(DENUNCIATION_FORWARDING),
            ends(DENUNCIATION_ADMISSION, DENUNCIATION_NOTICE, DENUNCIATION_SETTLEMENT, REPEATED_REVIEW,
                    INTERRUPTION_SENDING, OVERDUE_DEMAND, OVERDUE_REPORT)),
    ASSIGN(Who.HEAD, "LTC 31", "giao xử lý", "assign", States.OPEN),
    FORM_TEAM(Who.HEAD, "LTC 31; NĐ31 10", "thành lập tổ xác minh", "form a verification team",
            EnumSet.of(ACCEPTED, VERIFYING, REPORTED)),
    NAME_DENOUNCED(Who.TEAM, "LTC 29.1", "xác định người bị tố cáo", "name who is denounced",
            with(States.IN_SETTLEMENT, RECEIVED, PRECHECKED)),
    HEAR_DENOUNCED(Who.TEAM, "LTC 9, 31; NĐ31 12", "làm việc với người bị tố cáo", "hear the denounced",
            EnumSet.of(ACCEPTED, VERIFYING, REPORTED)),
    ASK_DENOUNCER(Who.TEAM, "LTC 31; NĐ31 11", "đề nghị người tố cáo bổ sung", "ask the denouncer",
            with(States.IN_SETTLEMENT, RECEIVED, PRECHECKED, TO_BE_REVIEWED)),
    ANSWER(Who.PETITIONER, "LTC 9, 31", "trả lời câu hỏi", "answer a question",
            with(States.OPEN, SUSPENDED, WITHDRAWN)),
    GRADE(Who.HEAD, "LTC 30; NĐ31 3", "xác định tính chất phức tạp", "grade the complexity", States.IN_SETTLEMENT,
            arms(DENUNCIATION_SETTLEMENT)),
    FAST_TRACK(Who.HEAD, "LTC 43; NĐ31 19", "áp dụng trình tự rút gọn", "choose the short procedure",
            EnumSet.of(ACCEPTED)),
    REPORT_FINDINGS(Who.TEAM, "LTC 31; NĐ31 16", "báo cáo kết quả xác minh", "report the findings",
            EnumSet.of(ACCEPTED, VERIFYING)),
    SUSPEND(Who.HEAD, "LTC 34.1, 34.2", "tạm đình chỉ giải quyết", "suspend the settlement", States.IN_SETTLEMENT,
            pauses(DENUNCIATION_SETTLEMENT), arms(INTERRUPTION_SENDING)),
    RESUME(Who.HEAD, "LTC 34.2", "tiếp tục giải quyết", "resume the settlement", EnumSet.of(SUSPENDED),
            resumes(DENUNCIATION_SETTLEMENT)),
    SEND_INTERRUPTION(Who.HANDLER, "LTC 34.4", "gửi quyết định tạm đình chỉ, đình chỉ",
            "send the suspension or termination", with(States.IN_SETTLEMENT, SUSPENDED, TERMINATED),
            meets(INTERRUPTION_SENDING)),
    WITHDRAW(Who.OFFICER_OR_PETITIONER, "LTC 33", "rút tố cáo", "withdraw", with(States.UNSETTLED, TO_BE_REVIEWED)),
    GO_ON(Who.HEAD, "LTC 33.2, 33.3", "tiếp tục giải quyết sau khi rút", "go on after the withdrawal",
            EnumSet.of(WITHDRAWN)),
    TERMINATE(Who.HEAD, "LTC 34.3", "đình chỉ giải quyết", "terminate the settlement",
            with(States.IN_SETTLEMENT, SUSPENDED, WITHDRAWN),
            ends(DENUNCIATION_ADMISSION, DENUNCIATION_FORWARDING, DENUNCIATION_NOTICE, DENUNCIATION_SETTLEMENT,
                    REPEATED_REVIEW, OVERDUE_DEMAND, OVERDUE_REPORT),
            arms(INTERRUPTION_SENDING, CHECK_IN)),
    DRAFT_CONCLUSION(Who.HANDLER, "LTC 35", "trình dự thảo kết luận", "draft the conclusion", EnumSet.of(REPORTED)),
    RETURN_DRAFT(Who.HEAD, Rule.OWN, "trả lại dự thảo", "return the draft", EnumSet.of(DRAFTED)),
    CONCLUDE(Who.HEAD, "LTC 35", "ban hành kết luận", "issue the conclusion", EnumSet.of(DRAFTED),
            meets(DENUNCIATION_SETTLEMENT), ends(DENUNCIATION_NOTICE, OVERDUE_DEMAND, OVERDUE_REPORT),
            arms(CONCLUSION_SENDING, CONCLUSION_HANDLING, CONCLUSION_PUBLICATION, ENFORCEMENT_REPORT)),
    SEND_CONCLUSION(Who.HANDLER, "LTC 35.3", "gửi kết luận", "send the conclusion", States.CONCLUDED_ON,
            meets(CONCLUSION_SENDING)),
    HANDLE(Who.HEAD, "LTC 36", "xử lý kết luận", "act on the conclusion", EnumSet.of(CONCLUDED),
            meets(CONCLUSION_HANDLING), arms(HANDLING_REPORT)),
    REPORT_HANDLING(Who.HANDLER, "LTC 36.3", "báo cáo kết quả xử lý", "report the result of the handling",
            EnumSet.of(HANDLED), meets(HANDLING_REPORT)),
    REPORT_ENFORCEMENT(Who.HANDLER, "NĐ31 18", "báo cáo tiến độ thực hiện kết luận",
            "report on carrying out the conclusion", States.CONCLUDED_ON, meets(ENFORCEMENT_REPORT),
            arms(ENFORCEMENT_REPORT)),
    CLEAR_PUBLIC_TEXT(Who.CUSTODIAN, "LTC 8.3, 56", "kiểm tra nội dung công khai", "check what the public is to read",
            States.CONCLUDED_ON),
    PUBLISH(Who.HEAD, "LTC 40; NĐ31 6", "công khai kết luận", "publish the conclusion", States.CONCLUDED_ON,
            meets(CONCLUSION_PUBLICATION), arms(CONCLUSION_POSTING)),
    END_PUBLICATION(Who.HANDLER, "NĐ31 6", "kết thúc công khai", "end the publication", States.CONCLUDED_ON,
            meets(CONCLUSION_POSTING)),
    WITHHOLD(Who.HEAD, "LTC 40", "không công khai kết luận", "keep the conclusion from the public", States.CONCLUDED_ON,
            ends(CONCLUSION_PUBLICATION)),
    CLOSE(Who.HEAD, Rule.OWN, "kết thúc", "close", EnumSet.of(HANDLED), ends(PRESS_ANSWER, CONCLUSION_SENDING),
            arms(CHECK_IN)),
    DENOUNCE_AGAIN(Who.PETITIONER_OR_EITHER_LEVEL, "LTC 37.1", "tố cáo tiếp", "denounce again",
            with(States.CONCLUDED_ON, CLOSED)),
    REVIEW_REPEATED(Who.HEAD, "LTC 37", "xem xét tố cáo tiếp", "review a repeated denunciation",
            EnumSet.of(TO_BE_REVIEWED), meets(REPEATED_REVIEW), arms(CHECK_IN)),
    REPORT_DELAY(Who.PETITIONER_OR_EITHER_LEVEL, "LTC 38.1", "báo quá hạn lên cấp trên",
            "report the delay to the superior", States.OVERDUE, arms(OVERDUE_DEMAND)),
    DEMAND_REPORT(Who.SUPERIOR_HEAD, "LTC 38.2", "yêu cầu báo cáo về việc quá hạn", "demand a report on the delay",
            States.OVERDUE, meets(OVERDUE_DEMAND), arms(OVERDUE_REPORT)),
    EXPLAIN_DELAY(Who.HEAD, "LTC 38.3", "báo cáo về việc quá hạn", "explain the delay", States.OVERDUE,
            meets(OVERDUE_REPORT)),
    TAKE_OVER(Who.SUPERIOR_HEAD, "LTC 38; NĐ31 5", "nhận giải quyết thay cấp dưới", "take the settlement over",
            States.OVERDUE, ends(DENUNCIATION_SETTLEMENT, OVERDUE_DEMAND, OVERDUE_REPORT),
            arms(DENUNCIATION_SETTLEMENT)),
    ANSWER_FORWARDER(Who.HANDLER, "LTC 26.2", "trả lời nơi chuyển thông tin", "answer the press or the forwarding body",
            EnumSet.allOf(DenunciationStatus.class), meets(PRESS_ANSWER)),
    FORGET(Who.HEAD, "Luật 91/2025/QH15 14", "xóa dữ liệu cá nhân", "forget personal data",
            endStates(DenunciationStatus.class));

    private final ActRow row;

    DenunciationAct(Who who, String citation, String vi, String en, Set<DenunciationStatus> from,
            TermEffect... effects) {
        row = new ActRow("denunciation", who, citation, new Phrase(vi, en), from::contains, List.of(effects));
    }

    static DenunciationAct of(DenunciationCommand command) {
        return switch (command) {
            case DenunciationCommand.ReceiveDenunciation _ -> RECEIVE;
            case DenunciationCommand.CheckIdentity _ -> CHECK_IDENTITY;
            case DenunciationCommand.Precheck _ -> PRECHECK;
            case DenunciationCommand.OfferTransfer _ -> FORWARD;
            case DenunciationCommand.AcceptTransfer _ -> ACCEPT_TRANSFER;
            case DenunciationCommand.DeclineTransfer _ -> DECLINE_TRANSFER;
            case DenunciationCommand.RecallTransfer _ -> RECALL_TRANSFER;
            case DenunciationCommand.AcceptDenunciation _ -> ACCEPT;
            case DenunciationCommand.GiveNotice _ -> GIVE_NOTICE;
            case DenunciationCommand.RefuseDenunciation _ -> REFUSE;
            case DenunciationCommand.KeepAsInformation _ -> KEEP_AS_INFORMATION;
            case DenunciationCommand.PassToInspection _ -> PASS_TO_INSPECTION;
            case DenunciationCommand.PassToAuthority _ -> PASS_TO_AUTHORITY;
            case DenunciationCommand.PassToInvestigators _ -> PASS_TO_INVESTIGATORS;
            case DenunciationCommand.AssignDenunciation _ -> ASSIGN;
            case DenunciationCommand.FormTeam _ -> FORM_TEAM;
            case DenunciationCommand.NameDenounced _ -> NAME_DENOUNCED;
            case DenunciationCommand.HearDenounced _ -> HEAR_DENOUNCED;
            case DenunciationCommand.AskDenouncer _ -> ASK_DENOUNCER;
            case DenunciationCommand.AnswerQuestion _ -> ANSWER;
            case DenunciationCommand.GradeDenunciation _ -> GRADE;
            case DenunciationCommand.ChooseFastTrack _ -> FAST_TRACK;
            case DenunciationCommand.ReportFindings _ -> REPORT_FINDINGS;
            case DenunciationCommand.SuspendSettlement _ -> SUSPEND;
            case DenunciationCommand.ResumeSettlement _ -> RESUME;
            case DenunciationCommand.SendInterruption _ -> SEND_INTERRUPTION;
            case DenunciationCommand.WithdrawDenunciation _ -> WITHDRAW;
            case DenunciationCommand.GoOnWithDenunciation _ -> GO_ON;
            case DenunciationCommand.TerminateSettlement _ -> TERMINATE;
            case DenunciationCommand.DraftConclusion _ -> DRAFT_CONCLUSION;
            case DenunciationCommand.ReturnDraft _ -> RETURN_DRAFT;
            case DenunciationCommand.IssueConclusion _ -> CONCLUDE;
            case DenunciationCommand.SendConclusion _ -> SEND_CONCLUSION;
            case DenunciationCommand.HandleConclusion _ -> HANDLE;
            case DenunciationCommand.ReportHandling _ -> REPORT_HANDLING;
            case DenunciationCommand.ReportEnforcement _ -> REPORT_ENFORCEMENT;
            case DenunciationCommand.ClearPublicText _ -> CLEAR_PUBLIC_TEXT;
            case DenunciationCommand.PublishConclusion _ -> PUBLISH;
            case DenunciationCommand.EndPublication _ -> END_PUBLICATION;
            case DenunciationCommand.WithholdConclusion _ -> WITHHOLD;
            case DenunciationCommand.CloseDenunciation _ -> CLOSE;
            case DenunciationCommand.DenounceAgain _ -> DENOUNCE_AGAIN;
            case DenunciationCommand.ReviewRepeated _ -> REVIEW_REPEATED;
            case DenunciationCommand.ReportDelay _ -> REPORT_DELAY;
            case DenunciationCommand.DemandReport _ -> DEMAND_REPORT;
            case DenunciationCommand.ExplainDelay _ -> EXPLAIN_DELAY;
            case DenunciationCommand.TakeOver _ -> TAKE_OVER;
            case DenunciationCommand.AnswerForwarder _ -> ANSWER_FORWARDER;
            case DenunciationCommand.ForgetDenouncers _ -> FORGET;
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
        return needsOffer() || this == WITHDRAW || this == ANSWER;
    }

    @Override
    public boolean isAlwaysOpen() {
        return switch (this) {
            case WITHHOLD, WITHDRAW, TERMINATE, CONCLUDE, CLOSE, FORGET, PASS_TO_AUTHORITY, PASS_TO_INVESTIGATORS,
                    TAKE_OVER ->
                true;
            default -> false;
        };
    }

    /** Which states go together. */
    private static final class States {
        static final Set<DenunciationStatus> NOT_ACCEPTED = EnumSet.of(RECEIVED, PRECHECKED);
        /** Accepted and not concluded yet, with nothing in the way. */
        static final Set<DenunciationStatus> IN_SETTLEMENT = EnumSet.of(ACCEPTED, VERIFYING, REPORTED, DRAFTED);
        static final Set<DenunciationStatus> UNSETTLED = with(IN_SETTLEMENT, RECEIVED, PRECHECKED, SUSPENDED);
        static final Set<DenunciationStatus> CONCLUDED_ON = EnumSet.of(CONCLUDED, HANDLED);
        /** A settler who leaves a withdrawal undecided is overdue like any other. */
        static final Set<DenunciationStatus> OVERDUE = with(IN_SETTLEMENT, WITHDRAWN);
        static final Set<DenunciationStatus> ACCEPTED_ON = with(IN_SETTLEMENT, SUSPENDED, WITHDRAWN);
        static final Set<DenunciationStatus> OPEN = with(IN_SETTLEMENT, RECEIVED, PRECHECKED, TO_BE_REVIEWED, CONCLUDED,
                HANDLED);
    }
}
