package vn.danbiet.query;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.Denounced;
import vn.danbiet.events.denunciation.DenouncedHeard;
import vn.danbiet.events.denunciation.DenouncerAnswered;
import vn.danbiet.events.denunciation.DenouncerAsked;
import vn.danbiet.events.denunciation.DenunciationAccepted;
import vn.danbiet.events.denunciation.DenunciationAssigned;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationConcluded;
import vn.danbiet.events.denunciation.DenunciationConclusionPublished;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationField;
import vn.danbiet.events.denunciation.DenunciationFindingsReported;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationPrechecked;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.DenunciationTeamFormed;
import vn.danbiet.events.denunciation.DenunciationTransferOffered;
import vn.danbiet.events.denunciation.DenunciationWithheld;
import vn.danbiet.events.denunciation.Hearing;
import vn.danbiet.events.identity.DenouncerReceipt;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.events.identity.TextCleared;
import vn.danbiet.events.petition.WithholdingGround;

/** One denunciation and what can happen to it. */
public record DenunciationCase(ReceiptCode code, DenouncerReceipt receipt, DenunciationId id) {
    public static final DataSubject DENOUNCED = new DataSubject("denounced");

    private static final DataSubject CLEARED = new DataSubject("cleared");

    public static DenunciationCase number(int number) {
        byte[] bytes = new byte[28];
        new Random(number).nextBytes(bytes);
        DenouncerReceipt receipt = DenouncerReceipt.of(bytes);
        return new DenunciationCase(ReceiptCode.draw(new Random(number)), receipt, DenunciationId.of(receipt));
    }

    public DenunciationReceived received() {
        return received(Case.LAND, "an");
    }

    public DenunciationReceived received(UnitId unit, String officer) {
        return new DenunciationReceived(id, Case.RECEIVED_AT, code, unit, new OfficerId(officer),
                DenunciationChannel.LETTER, 1, true, true, null, null, null, SealedIdentity.sealed(piece('i')),
                List.of(letter()), Case.WORDS,
                List.of(Personal.of(DENOUNCED, new Denounced("Phạm Văn Quýt", "Phó phòng", "Phòng Địa chính"))),
                List.of(new OfficerId("quyt")), List.of());
    }

    /** The letter as it was handed in. */
    public Original letter() {
        return new Original(piece('l'), OriginalKind.TEXT, OriginalSource.PETITIONER);
    }

    public static SealedPiece piece(char id) {
        char[] characters = new char[22];
        Arrays.fill(characters, id);
        return new SealedPiece(new String(characters), "0".repeat(64));
    }

    public ConflictDeclared conflictOf(String officer) {
        return new ConflictDeclared(id.value(), Case.RECORDED_AT, List.of(new OfficerId(officer)), List.of(),
                ConflictGround.COMPLAINED_ABOUT);
    }

    public TextCleared cleared() {
        return new TextCleared(id.value(), Case.RECORDED_AT, letter().piece().id(),
                Personal.of(CLEARED, "Ông Quýt nhận tiền của nhà thầu cầu Mây"));
    }

    public DenunciationPrechecked prechecked() {
        return new DenunciationPrechecked(id, Case.RECORDED_AT, DenunciationField.CORRUPTION,
                new Conditions(true, true, true, true, false), DenunciationDirection.ACCEPT,
                Personal.of(Case.WORDS, "Đủ điều kiện, ông Quýt thuộc quyền quản lý"));
    }

    public DenunciationAccepted accepted() {
        return new DenunciationAccepted(id, Case.RECORDED_AT, "04/QĐ");
    }

    public DenunciationAssigned assigned(String officer) {
        return new DenunciationAssigned(id, Case.RECORDED_AT, new OfficerId(officer), null);
    }

    public DenunciationTeamFormed team(String lead, String... members) {
        return new DenunciationTeamFormed(id, Case.RECORDED_AT, new OfficerId(lead),
                Arrays.stream(members).map(OfficerId::new).toList());
    }

    public DenunciationTransferOffered offeredTo(UnitId unit) {
        return new DenunciationTransferOffered(id, Case.RECORDED_AT, Case.LAND, unit, false, "đúng thẩm quyền hơn");
    }

    public DenouncerAsked asked() {
        return new DenouncerAsked(id, Case.RECORDED_AT, 1, Personal.of(Case.WORDS, "Ông bà thấy việc đó khi nào?"));
    }

    public DenouncerAnswered answered() {
        return new DenouncerAnswered(id, Case.RECORDED_AT, 1,
                new Original(piece('a'), OriginalKind.TEXT, OriginalSource.PETITIONER));
    }

    public DenouncedHeard heard() {
        return new DenouncedHeard(id, Case.RECORDED_AT, DENOUNCED, Hearing.MINUTES,
                Personal.of(DENOUNCED, "Tôi, Quýt, không nhận tiền"));
    }

    public DenunciationFindingsReported reported() {
        return new DenunciationFindingsReported(id, Case.RECORDED_AT, DenunciationOutcome.PARTLY,
                Personal.of(Case.WORDS, "Ông Quýt nhận 5 triệu đồng"));
    }

    public DenunciationConcluded concluded() {
        return new DenunciationConcluded(id, Case.RECORDED_AT, "12/KL", DenunciationOutcome.PARTLY, false,
                "Một phần nội dung tố cáo là đúng", Personal.of(Case.WORDS, "Trách nhiệm của ông Quýt"),
                Personal.of(Case.WORDS, "Kết luận: ông Quýt nhận 5 triệu đồng"), new OfficerId("ha"));
    }

    public DenunciationConclusionPublished published() {
        return new DenunciationConclusionPublished(id, Case.RECORDED_AT, PublicationManner.POSTING, "Trụ sở",
                "Một phần nội dung tố cáo là đúng; đã xử lý.");
    }

    public DenunciationWithheld withheld() {
        return new DenunciationWithheld(id, Case.RECORDED_AT, WithholdingGround.PERSONAL_DATA, "LTC 40");
    }

    /** From its receipt to its conclusion, handled by An with Cúc and Dũng. */
    public CaseEvent[] untilConcluded() {
        return new CaseEvent[]{received(), conflictOf("quyt"), cleared(), prechecked(), accepted(),
                team("an", "cuc", "dung"), heard(), reported(), concluded()};
    }
}
