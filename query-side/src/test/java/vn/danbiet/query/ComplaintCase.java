package vn.danbiet.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplainantsForgotten;
import vn.danbiet.events.complaint.ComplaintAccepted;
import vn.danbiet.events.complaint.ComplaintAssigned;
import vn.danbiet.events.complaint.ComplaintDecided;
import vn.danbiet.events.complaint.ComplaintDecisionDrafted;
import vn.danbiet.events.complaint.ComplaintDecisionPublished;
import vn.danbiet.events.complaint.ComplaintDialogueHeld;
import vn.danbiet.events.complaint.ComplaintDialogueSummoned;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.ComplaintSuspended;
import vn.danbiet.events.complaint.ComplaintTransferOffered;
import vn.danbiet.events.complaint.ComplaintWithheld;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.Party;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/** One complaint at one instance, and what can happen to it. */
public record ComplaintCase(ReceiptCode code, ComplaintId id) {
    public static ComplaintCase number(int number) {
        ReceiptCode code = ReceiptCode.draw(new Random(number));
        return new ComplaintCase(code, ComplaintId.of(code));
    }

    public ComplaintReceived received() {
        return received(Case.LAND, Instance.FIRST, null, "Vũ Thị Sen");
    }

    public ComplaintReceived received(UnitId unit, Instance instance, @Nullable ComplaintId first, String... names) {
        List<Petitioner> people = Stream.of(names).map(Case::petitioner).toList();
        return new ComplaintReceived(id, Case.RECEIVED_AT, code, unit, instance, Channel.POST,
                new ContestedAct(ContestedKind.ADMINISTRATIVE_DECISION, "Quyết định 12/QĐ-UBND", Case.LAND, List.of(),
                        LocalDate.of(2026, 11, 2)),
                "Thu hồi đất ruộng", Personal.of(Case.WORDS, "Thu hồi sai diện tích ở xứ đồng Mơ"), people.size(), true,
                false, null, first, false, null, PetitionerFacts.of(people), Case.personal(names));
    }

    public ComplaintAccepted accepted() {
        return new ComplaintAccepted(id, Case.RECORDED_AT, Case.LAND, 0, List.of());
    }

    public ComplaintAssigned assigned(String officer) {
        return new ComplaintAssigned(id, Case.RECORDED_AT, new OfficerId(officer));
    }

    public ComplaintDialogueSummoned summoned() {
        return new ComplaintDialogueSummoned(id, Case.RECORDED_AT, LocalDate.of(2026, 12, 3), "Phòng tiếp công dân",
                new OfficerId("ha"), false);
    }

    public ComplaintDialogueHeld talked() {
        return new ComplaintDialogueHeld(id, Case.RECORDED_AT, new OfficerId("ha"), false,
                List.of(Party.COMPLAINANT, Party.RESPONDENT), false, Personal.of(Case.WORDS, "Bà Sen không đồng ý"));
    }

    public ComplaintDecisionDrafted drafted() {
        return new ComplaintDecisionDrafted(id, Case.RECORDED_AT, Outcome.PARTLY,
                Personal.of(Case.WORDS, "Dự thảo: trả lại 40 m2 cho bà Sen"));
    }

    public ComplaintDecided decided() {
        return new ComplaintDecided(id, Case.RECORDED_AT, "31/QĐ-UBND", Outcome.PARTLY, null, "Trả lại 40 m2",
                Personal.of(Case.WORDS, "Quyết định: trả lại 40 m2 cho bà Sen"), new OfficerId("ha"));
    }

    public ComplaintDecisionPublished published() {
        return new ComplaintDecisionPublished(id, Case.RECORDED_AT, PublicationManner.POSTING, "Trụ sở", null, false);
    }

    public ComplaintWithheld withheld() {
        return new ComplaintWithheld(id, Case.RECORDED_AT, WithholdingGround.PERSONAL_DATA,
                "Điều 16 Luật 91/2025/QH15");
    }

    public ComplaintSuspended suspended() {
        return new ComplaintSuspended(id, Case.RECORDED_AT, PauseGround.FORCE_MAJEURE, "bão số 9");
    }

    public ComplaintTransferOffered offeredTo(UnitId unit) {
        return new ComplaintTransferOffered(id, Case.RECORDED_AT, Case.LAND, unit, "đúng thẩm quyền hơn");
    }

    public ComplainantsForgotten forgotten(DataSubject... subjects) {
        return new ComplainantsForgotten(id, Case.RECORDED_AT, List.of(subjects), ForgettingGround.RETENTION_ENDED,
                "Luật 91/2025/QH15 Điều 14", null);
    }

    /** A duty that somebody has to do by a day, counted by the first version of the law. */
    public TermArmed armed(int number, TermFamily family, String variant, LocalDate start) {
        return Term.arm(TermId.of(id.value(), number), Case.RECORDED_AT, Law.first(), family, variant, start);
    }
}
