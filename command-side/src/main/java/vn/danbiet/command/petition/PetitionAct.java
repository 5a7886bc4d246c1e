package vn.danbiet.command.petition;

import static vn.danbiet.command.casefile.CaseStates.endStates;
import static vn.danbiet.command.casefile.TermEffect.arms;
import static vn.danbiet.command.casefile.TermEffect.ends;
import static vn.danbiet.command.casefile.TermEffect.meets;
import static vn.danbiet.events.petition.PetitionStatus.ACCEPTED;
import static vn.danbiet.events.petition.PetitionStatus.ANSWERED;
import static vn.danbiet.events.petition.PetitionStatus.AWAITING_PETITIONER;
import static vn.danbiet.events.petition.PetitionStatus.CLOSED;
import static vn.danbiet.events.petition.PetitionStatus.FILED;
import static vn.danbiet.events.petition.PetitionStatus.GUIDED;
import static vn.danbiet.events.petition.PetitionStatus.IN_REVIEW;
import static vn.danbiet.events.petition.PetitionStatus.NO_ACTION;
import static vn.danbiet.events.petition.PetitionStatus.PROPOSED;
import static vn.danbiet.events.petition.PetitionStatus.RECEIVED;
import static vn.danbiet.law.TermFamily.PETITION_REGULATION;
import static vn.danbiet.law.TermFamily.PETITION_RESOLVE;
import static vn.danbiet.law.TermFamily.RECEPTION_NOTICE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danbiet.command.Rule;
import vn.danbiet.command.casefile.ActRow;
import vn.danbiet.command.casefile.ActRules;
import vn.danbiet.command.casefile.TermEffect;
import vn.danbiet.command.casefile.Who;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.petition.PetitionStatus;

/**
 * The procedure as a table: which act, by whom, in which state, under which article, and what it does to
 * the terms of the case ({@link PetitionTerms}).
 */
public enum PetitionAct implements ActRules {
    RECEIVE(Who.OFFICER, "LTCD 25", "tiếp nhận", "receive", EnumSet.noneOf(PetitionStatus.class),
            arms(RECEPTION_NOTICE)),
    SPLIT(Who.OFFICER, "LTCD 25.3", "tách đơn", "split", EnumSet.of(RECEIVED),
            ends(RECEPTION_NOTICE, PETITION_REGULATION, PETITION_RESOLVE)),
    CLASSIFY(Who.OFFICER, "TT05 6; LTCD 26", "phân loại", "classify", EnumSet.of(RECEIVED, PROPOSED),
            meets(RECEPTION_NOTICE), arms(PETITION_REGULATION), ends(PETITION_REGULATION)),
    FILE(Who.HEAD, "TT05 28", "lưu đơn", "file", EnumSet.of(RECEIVED, PROPOSED), meets(RECEPTION_NOTICE),
            ends(PETITION_REGULATION)),
    ACCEPT(Who.HEAD, "LTCD 26.2", "thụ lý", "accept", EnumSet.of(PROPOSED), meets(RECEPTION_NOTICE),
            ends(PETITION_REGULATION), arms(PETITION_RESOLVE)),
    ASSIGN(Who.HEAD, "LTCD 26.2", "giao xử lý", "assign", EnumSet.of(ACCEPTED, IN_REVIEW, AWAITING_PETITIONER)),
    ASK(Who.HANDLER, Rule.OWN, "đề nghị bổ sung", "ask the petitioner", EnumSet.of(IN_REVIEW, AWAITING_PETITIONER)),
    REPLY(Who.OFFICER_OR_PETITIONER, Rule.OWN, "ghi nhận bổ sung", "reply", EnumSet.of(AWAITING_PETITIONER)),
    RECORD_HANDLING(Who.HANDLER, Rule.OWN, "ghi nhận xử lý", "record the handling",
            EnumSet.of(IN_REVIEW, AWAITING_PETITIONER)),
    ANSWER(Who.HEAD, "LDC 35.2b", "trả lời", "answer", EnumSet.of(IN_REVIEW, AWAITING_PETITIONER),
            meets(PETITION_RESOLVE)),
    PUBLISH(Who.HEAD, "NĐ 20/2008 19", "công khai", "publish", EnumSet.of(ANSWERED, CLOSED)),
    WITHHOLD(Who.HEAD, "NĐ 20/2008 19", "không công khai", "withhold", EnumSet.allOf(PetitionStatus.class)),
    RATE(Who.OFFICER_OR_PETITIONER, "LDC 35.2a", "đánh giá", "rate", EnumSet.of(ANSWERED, CLOSED)),
    CLOSE(Who.OFFICER, Rule.OWN, "kết thúc", "close", EnumSet.of(ANSWERED)),
    REOPEN(Who.HEAD, Rule.OWN, "mở lại", "reopen", EnumSet.of(ANSWERED, CLOSED, GUIDED, NO_ACTION, FILED),
            arms(PETITION_RESOLVE, RECEPTION_NOTICE)),
    WITHDRAW(Who.OFFICER_OR_PETITIONER, Rule.OWN, "rút đơn", "withdraw",
            EnumSet.of(RECEIVED, PROPOSED, ACCEPTED, IN_REVIEW, AWAITING_PETITIONER),
            ends(RECEPTION_NOTICE, PETITION_REGULATION, PETITION_RESOLVE)),
    OFFER_TRANSFER(Who.OFFICER, "LTCD 26", "đề nghị chuyển", "offer a transfer",
            EnumSet.of(RECEIVED, PROPOSED, ACCEPTED, IN_REVIEW, AWAITING_PETITIONER), meets(PETITION_REGULATION)),
    ACCEPT_TRANSFER(Who.RECEIVING_UNIT, Rule.OWN, "nhận chuyển", "accept the transfer",
            EnumSet.allOf(PetitionStatus.class), meets(RECEPTION_NOTICE), ends(PETITION_REGULATION, PETITION_RESOLVE),
            arms(RECEPTION_NOTICE)),
    DECLINE_TRANSFER(Who.RECEIVING_UNIT, Rule.OWN, "từ chối nhận chuyển", "decline the transfer",
            EnumSet.allOf(PetitionStatus.class), arms(PETITION_REGULATION)),
    RECALL_TRANSFER(Who.OFFICER, Rule.OWN, "rút lại đề nghị chuyển", "recall the transfer",
            EnumSet.allOf(PetitionStatus.class), arms(PETITION_REGULATION)),
    FORGET(Who.HEAD, "Luật 91/2025/QH15 14", "xóa dữ liệu cá nhân", "forget personal data",
            endStates(PetitionStatus.class)),
    FORGET_WITH_LETTER(Who.SYSTEM, "Luật 91/2025/QH15 14", "xóa dữ liệu cá nhân theo đơn gốc",
            "forget personal data with the letter", EnumSet.allOf(PetitionStatus.class));

    private final ActRow row;

    PetitionAct(Who who, String citation, String vi, String en, Set<PetitionStatus> from, TermEffect... effects) {
        row = new ActRow("petition", who, citation, new Phrase(vi, en), from::contains, List.of(effects));
    }

    static PetitionAct of(PetitionCommand command) {
        return switch (command) {
            case PetitionCommand.ReceivePetition _ -> RECEIVE;
            case PetitionCommand.SplitPetition _ -> SPLIT;
            case PetitionCommand.ClassifyPetition classify ->
                classify.proposal() instanceof PetitionCommand.Proposal.File ? FILE : CLASSIFY;
            case PetitionCommand.AcceptPetition _ -> ACCEPT;
            case PetitionCommand.AssignPetition _ -> ASSIGN;
            case PetitionCommand.AskPetitioner _ -> ASK;
            case PetitionCommand.RecordReply _ -> REPLY;
            case PetitionCommand.RecordHandling _ -> RECORD_HANDLING;
            case PetitionCommand.AnswerPetition _ -> ANSWER;
            case PetitionCommand.PublishAnswer _ -> PUBLISH;
            case PetitionCommand.WithholdPetition _ -> WITHHOLD;
            case PetitionCommand.RatePetition _ -> RATE;
            case PetitionCommand.ClosePetition _ -> CLOSE;
            case PetitionCommand.ReopenPetition _ -> REOPEN;
            case PetitionCommand.WithdrawPetition _ -> WITHDRAW;
            case PetitionCommand.OfferTransfer _ -> OFFER_TRANSFER;
            case PetitionCommand.AcceptTransfer _ -> ACCEPT_TRANSFER;
            case PetitionCommand.DeclineTransfer _ -> DECLINE_TRANSFER;
            case PetitionCommand.RecallTransfer _ -> RECALL_TRANSFER;
            case PetitionCommand.ForgetPetitioners _ -> FORGET;
            case PetitionCommand.ForgetWithLetter _ -> FORGET_WITH_LETTER;
        };
    }

    @Override
    public ActRow row() {
        return row;
    }

    @Override
    public boolean goesOnDuringTransfer() {
        return switch (this) {
            case ACCEPT_TRANSFER, DECLINE_TRANSFER, RECALL_TRANSFER, REPLY, WITHDRAW, WITHHOLD, FORGET_WITH_LETTER ->
                true;
            default -> false;
        };
    }

    @Override
    public boolean isAlwaysOpen() {
        return this == WITHHOLD || this == WITHDRAW || this == CLOSE || this == FORGET || this == FORGET_WITH_LETTER;
    }

    /** Whether nobody does it on behalf of a petitioner who has a key of their own. */
    boolean isTheirOwnWhenOnline() {
        return this == RATE || this == WITHDRAW;
    }

    @Override
    public boolean needsOffer() {
        return this == ACCEPT_TRANSFER || this == DECLINE_TRANSFER || this == RECALL_TRANSFER;
    }
}
