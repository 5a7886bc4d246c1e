package vn.danbiet.command.protection;

import static vn.danbiet.command.casefile.TermEffect.arms;
import static vn.danbiet.command.casefile.TermEffect.ends;
import static vn.danbiet.command.casefile.TermEffect.meets;
import static vn.danbiet.events.protection.ProtectionStatus.ENDED;
import static vn.danbiet.events.protection.ProtectionStatus.INTERIM;
import static vn.danbiet.events.protection.ProtectionStatus.IN_FORCE;
import static vn.danbiet.events.protection.ProtectionStatus.REFUSED;
import static vn.danbiet.events.protection.ProtectionStatus.REQUESTED;
import static vn.danbiet.law.TermFamily.CHECK_IN;
import static vn.danbiet.law.TermFamily.PROTECTION_DECISION;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danbiet.command.casefile.ActRow;
import vn.danbiet.command.casefile.ActRules;
import vn.danbiet.command.casefile.TermEffect;
import vn.danbiet.command.casefile.Who;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.protection.ProtectionStatus;

/**
 * The procedure of protection as a table: which act, by whom, in which state, under which article, and what it does to the
 * terms of the file.
 */
public enum ProtectionAct implements ActRules {
    REQUEST(Who.PETITIONER_OR_STAFF, "LTC 50", "đề nghị bảo vệ", "ask for protection",
            EnumSet.noneOf(ProtectionStatus.class), arms(PROTECTION_DECISION)),
    PUT_IN_WRITING(Who.HANDLER, "LTC 50.2", "lập đề nghị bảo vệ thành văn bản", "put the request in writing",
            EnumSet.of(REQUESTED, INTERIM)),
    ASSIGN(Who.HEAD, "LTC 49", "giao xử lý hồ sơ bảo vệ", "assign the file", EnumSet.of(REQUESTED, INTERIM, IN_FORCE)),
    REPORT_BASIS(Who.HANDLER, "LTC 51", "báo cáo xác minh đề nghị bảo vệ", "report what was found",
            EnumSet.of(REQUESTED, INTERIM)),
    ORDER_INTERIM(Who.HEAD, "LTC 51", "áp dụng ngay biện pháp bảo vệ", "order urgent measures",
            EnumSet.of(REQUESTED, INTERIM)),
    ORDER(Who.HEAD, "LTC 52", "quyết định áp dụng biện pháp bảo vệ", "order protection", EnumSet.of(REQUESTED, INTERIM),
            meets(PROTECTION_DECISION)),
    REFUSE(Who.HEAD, "LTC 51", "không áp dụng biện pháp bảo vệ", "refuse protection", EnumSet.of(REQUESTED, INTERIM),
            meets(PROTECTION_DECISION), arms(CHECK_IN)),
    ASK_BODY(Who.HANDLER, "LTC 49, 53", "đề nghị cơ quan khác phối hợp bảo vệ", "ask another body to help",
            EnumSet.of(INTERIM, IN_FORCE)),
    RECORD_ANSWER(Who.HANDLER, "LTC 49, 53", "ghi nhận trả lời của cơ quan phối hợp", "record what the body answered",
            EnumSet.of(INTERIM, IN_FORCE, ENDED)),
    CARRY_OUT(Who.HANDLER, "LTC 53", "ghi nhận đã thực hiện biện pháp bảo vệ", "record that a measure was carried out",
            EnumSet.of(INTERIM, IN_FORCE)),
    CHANGE(Who.HEAD, "LTC 54", "thay đổi biện pháp bảo vệ", "change the measures", EnumSet.of(IN_FORCE)),
    END(Who.HEAD, "LTC 54", "chấm dứt bảo vệ", "end the protection", EnumSet.of(REQUESTED, INTERIM, IN_FORCE),
            ends(PROTECTION_DECISION), arms(CHECK_IN)),
    FOLLOW_DENUNCIATION(Who.SYSTEM, "LTC 49", "chuyển theo vụ việc tố cáo", "follow the denunciation to another unit",
            EnumSet.allOf(ProtectionStatus.class)),
    FORGET(Who.HEAD, "Luật 91/2025/QH15 14", "xóa dữ liệu cá nhân", "forget personal data", EnumSet.of(REFUSED, ENDED));

    private final ActRow row;

    ProtectionAct(Who who, String citation, String vi, String en, Set<ProtectionStatus> from, TermEffect... effects) {
        row = new ActRow("protection", who, citation, new Phrase(vi, en), from::contains, List.of(effects));
    }

    static ProtectionAct of(ProtectionCommand command) {
        return switch (command) {
            case ProtectionCommand.RequestProtection _ -> REQUEST;
            case ProtectionCommand.PutInWriting _ -> PUT_IN_WRITING;
            case ProtectionCommand.AssignProtection _ -> ASSIGN;
            case ProtectionCommand.ReportBasis _ -> REPORT_BASIS;
            case ProtectionCommand.OrderInterim _ -> ORDER_INTERIM;
            case ProtectionCommand.OrderProtection _ -> ORDER;
            case ProtectionCommand.RefuseProtection _ -> REFUSE;
            case ProtectionCommand.AskBody _ -> ASK_BODY;
            case ProtectionCommand.RecordBodyAnswer _ -> RECORD_ANSWER;
            case ProtectionCommand.RecordCarriedOut _ -> CARRY_OUT;
            case ProtectionCommand.ChangeMeasures _ -> CHANGE;
            case ProtectionCommand.EndProtection _ -> END;
            case ProtectionCommand.FollowDenunciation _ -> FOLLOW_DENUNCIATION;
            case ProtectionCommand.ForgetProtected _ -> FORGET;
        };
    }

    @Override
    public ActRow row() {
        return row;
    }

    /** A protection is offered to nobody: it goes where the denunciation goes. */
    @Override
    public boolean needsOffer() {
        return false;
    }

    @Override
    public boolean goesOnDuringTransfer() {
        return true;
    }

    @Override
    public boolean isAlwaysOpen() {
        return switch (this) {
            case ORDER_INTERIM, ORDER, REFUSE, END, FOLLOW_DENUNCIATION, FORGET -> true;
            default -> false;
        };
    }
}
