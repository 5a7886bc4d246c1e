package vn.danbiet.command.violation;

import static vn.danbiet.command.casefile.CaseStates.endStates;
import static vn.danbiet.command.casefile.TermEffect.arms;
import static vn.danbiet.command.casefile.TermEffect.ends;
import static vn.danbiet.command.casefile.TermEffect.meets;
import static vn.danbiet.events.violation.ViolationStatus.APPEALED;
import static vn.danbiet.events.violation.ViolationStatus.BOARD_CHECK;
import static vn.danbiet.events.violation.ViolationStatus.CLEARED;
import static vn.danbiet.events.violation.ViolationStatus.CONCLUDED;
import static vn.danbiet.events.violation.ViolationStatus.EXPLAINING;
import static vn.danbiet.events.violation.ViolationStatus.FOUND;
import static vn.danbiet.events.violation.ViolationStatus.HEARD;
import static vn.danbiet.events.violation.ViolationStatus.INSPECTING;
import static vn.danbiet.events.violation.ViolationStatus.INSPECTION_ORDERED;
import static vn.danbiet.events.violation.ViolationStatus.RECOMMENDED;
import static vn.danbiet.events.violation.ViolationStatus.REMEDIED;
import static vn.danbiet.events.violation.ViolationStatus.REMEDYING;
import static vn.danbiet.events.violation.ViolationStatus.REPLIED;
import static vn.danbiet.events.violation.ViolationStatus.REPORTED;
import static vn.danbiet.events.violation.ViolationStatus.ROUTED;
import static vn.danbiet.events.violation.ViolationStatus.SANCTIONED;
import static vn.danbiet.law.TermFamily.BOARD_ANSWER;
import static vn.danbiet.law.TermFamily.COMMUNE_PUBLICATION;
import static vn.danbiet.law.TermFamily.DEMOCRACY_POSTING;
import static vn.danbiet.law.TermFamily.VIOLATION_ADMISSION;
import static vn.danbiet.law.TermFamily.VIOLATION_APPEAL;
import static vn.danbiet.law.TermFamily.VIOLATION_APPEAL_DECISION;
import static vn.danbiet.law.TermFamily.VIOLATION_EXPLANATION;
import static vn.danbiet.law.TermFamily.VIOLATION_REMEDY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danbiet.command.Rule;
import vn.danbiet.command.casefile.ActRow;
import vn.danbiet.command.casefile.ActRules;
import vn.danbiet.command.casefile.TermEffect;
import vn.danbiet.command.casefile.Who;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.violation.ViolationStatus;

/**
 * The procedure as a table: which act, by whom, in which state, under which article, and what it does to the terms of the
 * case. {@link ViolationTerms} carries the last column out, as far as a term is one of the case.
 */
public enum ViolationAct implements ActRules {
    REPORT(Who.OFFICER_OR_SYSTEM, "LDC 5.3, 9, 35", "tiếp nhận thông tin vi phạm", "report a violation",
            EnumSet.noneOf(ViolationStatus.class), arms(VIOLATION_ADMISSION)),
    OFFER_TRANSFER(Who.OFFICER, Rule.OWN, "chuyển đơn vị có thẩm quyền", "forward the case",
            EnumSet.of(REPORTED, REPLIED)),
    ACCEPT_TRANSFER(Who.RECEIVING_UNIT, Rule.OWN, "nhận chuyển", "accept the transfer",
            EnumSet.allOf(ViolationStatus.class), ends(VIOLATION_ADMISSION), arms(VIOLATION_ADMISSION)),
    DECLINE_TRANSFER(Who.RECEIVING_UNIT, Rule.OWN, "từ chối nhận chuyển", "decline the transfer",
            EnumSet.allOf(ViolationStatus.class)),
    RECALL_TRANSFER(Who.OFFICER, Rule.OWN, "rút lại đề nghị chuyển", "recall the transfer",
            EnumSet.allOf(ViolationStatus.class)),
    ASSIGN(Who.HEAD, Rule.OWN, "giao xử lý", "assign", States.UNFINISHED),
    DISMISS(Who.HEAD, "LDC 5.3, 35", "không xem xét thông tin", "leave the report", EnumSet.of(REPORTED, REPLIED),
            meets(VIOLATION_ADMISSION)),
    ROUTE(Who.HEAD, "LDC 5.3, 34.2, 35", "chuyển giải quyết theo thủ tục khác", "route to another procedure",
            EnumSet.of(REPORTED, REPLIED), meets(VIOLATION_ADMISSION)),
    END_ROUTE(Who.HANDLER, "LDC 5.3, 35", "ghi nhận kết quả của thủ tục khác",
            "record the outcome of the other procedure", EnumSet.of(ROUTED)),
    RECORD_BOARD_PLAN(Who.OFFICER, "NĐ59/2023 14, 22, 26", "ghi nhận kế hoạch kiểm tra của Ban",
            "record a Board's plan", EnumSet.of(REPORTED, REPLIED), meets(VIOLATION_ADMISSION)),
    RECORD_RECOMMENDATION(Who.OFFICER, "LDC 34.2, 40.1c, 45.2c, 63.1c", "ghi nhận kiến nghị của Ban",
            "record a Board's recommendation", EnumSet.of(REPORTED, BOARD_CHECK, REPLIED), meets(VIOLATION_ADMISSION),
            arms(BOARD_ANSWER)),
    ANSWER_BOARD(Who.HEAD, "LDC 40.1c, 45.2c, 63.1c", "trả lời kiến nghị của Ban", "answer a Board",
            EnumSet.of(RECOMMENDED), meets(BOARD_ANSWER)),
    ORDER_INSPECTION(Who.HEAD, "LDC 35; NQ31 1.2đ", "quyết định kiểm tra", "order an inspection",
            EnumSet.of(REPORTED, BOARD_CHECK, REPLIED, FOUND, HEARD), meets(VIOLATION_ADMISSION),
            ends(VIOLATION_EXPLANATION)),
    ANNOUNCE_INSPECTION(Who.TEAM, "NQ31 1.2đ", "thông báo kiểm tra", "give notice of the inspection",
            EnumSet.of(INSPECTION_ORDERED)),
    BEGIN_INSPECTION(Who.TEAM, "NQ31 1.2đ", "bắt đầu kiểm tra", "begin the inspection", EnumSet.of(INSPECTION_ORDERED)),
    REPORT_FINDINGS(Who.TEAM, "NQ31 1.2đ", "báo cáo kết quả kiểm tra", "report the findings", EnumSet.of(INSPECTING)),
    NAME_ACCUSED(Who.TEAM, "LDC 9", "xác định người bị cho là vi phạm", "name who is accused", States.BEFORE_HEARD),
    TELL_ACCUSED(Who.HANDLER, "NQ31 1.2đ", "thông báo cho người bị cho là vi phạm", "tell those accused",
            EnumSet.of(FOUND, EXPLAINING, HEARD), arms(VIOLATION_EXPLANATION)),
    RECORD_EXPLANATION(Who.HANDLER, "NQ31 1.2đ", "ghi nhận giải trình", "record an explanation",
            EnumSet.of(EXPLAINING, HEARD), meets(VIOLATION_EXPLANATION)),
    RECORD_SILENCE(Who.HANDLER, "NQ31 1.2đ", "ghi nhận không có giải trình", "record that nobody explained themselves",
            EnumSet.of(EXPLAINING), ends(VIOLATION_EXPLANATION)),
    CONCLUDE(Who.HEAD, "LDC 9, 10; NQ31 1.2đ", "kết luận", "conclude", EnumSet.of(FOUND, HEARD),
            ends(VIOLATION_EXPLANATION), arms(COMMUNE_PUBLICATION)),
    DELIVER(Who.HANDLER, "NQ31 1.2đ", "giao kết luận cho người bị kết luận", "serve the conclusion",
            States.CONCLUDED_ON, arms(VIOLATION_APPEAL)),
    SANCTION(Who.HEAD, "LDC 10", "xử lý trách nhiệm", "hold somebody responsible",
            EnumSet.of(CONCLUDED, SANCTIONED, REMEDYING, REMEDIED)),
    CLEAR(Who.HEAD, "LDC 10; NQ31 1.2đ", "xác định không vi phạm", "clear those accused", EnumSet.of(CONCLUDED)),
    APPEAL(Who.OFFICER_OF_EITHER_LEVEL, "LKN 2, 7; NQ31 1.2đ", "ghi nhận đề nghị xem xét lại", "record an appeal",
            EnumSet.of(CONCLUDED, SANCTIONED, REMEDYING, REMEDIED), meets(VIOLATION_APPEAL), ends(VIOLATION_REMEDY),
            arms(VIOLATION_APPEAL_DECISION)),
    WITHDRAW_APPEAL(Who.OFFICER_OF_EITHER_LEVEL, "NQ31 1.2đ", "ghi nhận rút đề nghị xem xét lại",
            "record that the appeal is withdrawn", EnumSet.of(APPEALED), ends(VIOLATION_APPEAL_DECISION),
            arms(VIOLATION_REMEDY)),
    DECIDE_APPEAL(Who.SUPERIOR_HEAD, "LKN 7, 21; NQ31 1.2đ", "quyết định về đề nghị xem xét lại",
            "decide on the appeal", EnumSet.of(APPEALED), meets(VIOLATION_APPEAL_DECISION), arms(VIOLATION_REMEDY)),
    ORDER_REMEDY(Who.HEAD, "LDC 10; NQ31 1.2đ", "yêu cầu khắc phục", "order a remedy",
            EnumSet.of(CONCLUDED, SANCTIONED, REMEDYING), arms(VIOLATION_REMEDY)),
    RECORD_PROGRESS(Who.OFFICER, "NQ31 1.2đ", "ghi nhận tiến độ khắc phục", "record progress of a remedy",
            EnumSet.of(REMEDYING)),
    VERIFY_REMEDY(Who.HEAD, "NQ31 1.2đ", "xác nhận đã khắc phục", "find a remedy done", EnumSet.of(REMEDYING),
            meets(VIOLATION_REMEDY)),
    REJECT_REMEDY(Who.HEAD, "NQ31 1.2đ", "kết luận khắc phục chưa đạt", "find a remedy not done",
            EnumSet.of(REMEDYING)),
    CANCEL_REMEDY(Who.HEAD, "NQ31 1.2đ", "hủy yêu cầu khắc phục", "cancel a remedy", EnumSet.of(REMEDYING),
            ends(VIOLATION_REMEDY)),
    PUBLISH(Who.OFFICER, "LDC 11.10, 12, 13", "công khai kết luận", "publish the conclusion", States.CONCLUDED_ON,
            meets(COMMUNE_PUBLICATION), arms(DEMOCRACY_POSTING)),
    END_PUBLICATION(Who.OFFICER, "LDC 13", "kết thúc công khai", "end the publication", States.CONCLUDED_ON,
            meets(DEMOCRACY_POSTING)),
    CLOSE(Who.HEAD, Rule.OWN, "kết thúc", "close", EnumSet.of(REPLIED, SANCTIONED, REMEDIED, CLEARED),
            ends(VIOLATION_ADMISSION, VIOLATION_APPEAL, COMMUNE_PUBLICATION, DEMOCRACY_POSTING)),
    WITHHOLD(Who.HEAD, "LDC 11", "không công khai", "withhold", EnumSet.allOf(ViolationStatus.class)),
    FORGET(Who.HEAD, "Luật 91/2025/QH15 14", "xóa dữ liệu cá nhân", "forget personal data",
            endStates(ViolationStatus.class)),
    FORGET_WITH_LETTER(Who.SYSTEM, "Luật 91/2025/QH15 14", "xóa dữ liệu cá nhân theo đơn gốc",
            "forget personal data with the letter", EnumSet.allOf(ViolationStatus.class));

    private final ActRow row;

    ViolationAct(Who who, String citation, String vi, String en, Set<ViolationStatus> from, TermEffect... effects) {
        row = new ActRow("violation", who, citation, new Phrase(vi, en), from::contains, List.of(effects));
    }

    static ViolationAct of(ViolationCommand command) {
        return switch (command) {
            case ViolationCommand.ReportViolation _ -> REPORT;
            case ViolationCommand.OfferTransfer _ -> OFFER_TRANSFER;
            case ViolationCommand.AcceptTransfer _ -> ACCEPT_TRANSFER;
            case ViolationCommand.DeclineTransfer _ -> DECLINE_TRANSFER;
            case ViolationCommand.RecallTransfer _ -> RECALL_TRANSFER;
            case ViolationCommand.AssignViolation _ -> ASSIGN;
            case ViolationCommand.DismissReport _ -> DISMISS;
            case ViolationCommand.RouteViolation _ -> ROUTE;
            case ViolationCommand.EndRoute _ -> END_ROUTE;
            case ViolationCommand.RecordBoardPlan _ -> RECORD_BOARD_PLAN;
            case ViolationCommand.RecordBoardRecommendation _ -> RECORD_RECOMMENDATION;
            case ViolationCommand.AnswerBoard _ -> ANSWER_BOARD;
            case ViolationCommand.OrderInspection _ -> ORDER_INSPECTION;
            case ViolationCommand.AnnounceInspection _ -> ANNOUNCE_INSPECTION;
            case ViolationCommand.BeginInspection _ -> BEGIN_INSPECTION;
            case ViolationCommand.ReportFindings _ -> REPORT_FINDINGS;
            case ViolationCommand.NameAccused _ -> NAME_ACCUSED;
            case ViolationCommand.TellAccused _ -> TELL_ACCUSED;
            case ViolationCommand.RecordExplanation _ -> RECORD_EXPLANATION;
            case ViolationCommand.RecordSilence _ -> RECORD_SILENCE;
            case ViolationCommand.Conclude _ -> CONCLUDE;
            case ViolationCommand.RecordDelivery _ -> DELIVER;
            case ViolationCommand.Sanction _ -> SANCTION;
            case ViolationCommand.ClearAccused _ -> CLEAR;
            case ViolationCommand.Appeal _ -> APPEAL;
            case ViolationCommand.WithdrawAppeal _ -> WITHDRAW_APPEAL;
            case ViolationCommand.DecideAppeal _ -> DECIDE_APPEAL;
            case ViolationCommand.OrderRemedy _ -> ORDER_REMEDY;
            case ViolationCommand.RecordProgress _ -> RECORD_PROGRESS;
            case ViolationCommand.VerifyRemedy _ -> VERIFY_REMEDY;
            case ViolationCommand.RejectRemedy _ -> REJECT_REMEDY;
            case ViolationCommand.CancelRemedy _ -> CANCEL_REMEDY;
            case ViolationCommand.PublishConclusion _ -> PUBLISH;
            case ViolationCommand.EndPublication _ -> END_PUBLICATION;
            case ViolationCommand.CloseViolation _ -> CLOSE;
            case ViolationCommand.WithholdViolation _ -> WITHHOLD;
            case ViolationCommand.ForgetPeople _ -> FORGET;
            case ViolationCommand.ForgetWithLetter _ -> FORGET_WITH_LETTER;
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
        return needsOffer() || this == WITHHOLD || this == FORGET_WITH_LETTER;
    }

    @Override
    public boolean isAlwaysOpen() {
        return switch (this) {
            case WITHHOLD, DISMISS, CONCLUDE, CLEAR, DECIDE_APPEAL, CLOSE, FORGET, FORGET_WITH_LETTER -> true;
            default -> false;
        };
    }

    /** Which states go together. */
    private static final class States {
        static final Set<ViolationStatus> UNFINISHED = EnumSet.complementOf(endStates(ViolationStatus.class));
        /** Nobody is accused any more once those who were have been heard. */
        static final Set<ViolationStatus> BEFORE_HEARD = EnumSet.of(REPORTED, ROUTED, BOARD_CHECK, RECOMMENDED, REPLIED,
                INSPECTION_ORDERED, INSPECTING, FOUND, EXPLAINING);
        /** There is a conclusion. What happened to it since is no hindrance to serving and publishing it. */
        static final Set<ViolationStatus> CONCLUDED_ON = EnumSet.of(CONCLUDED, APPEALED, SANCTIONED, REMEDYING,
                REMEDIED, CLEARED);
    }
}
