package vn.danbiet.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.Direction;
import vn.danbiet.events.petition.PetitionAccepted;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.petition.PetitionAssigned;
import vn.danbiet.events.petition.PetitionClassified;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionRated;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.PetitionTransferAccepted;
import vn.danbiet.events.petition.PetitionTransferOffered;
import vn.danbiet.events.petition.PetitionWithheld;
import vn.danbiet.events.petition.PetitionerAsked;
import vn.danbiet.events.petition.PetitionerReplied;
import vn.danbiet.events.petition.PetitionersForgotten;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/** One petition and what can happen to it. */
public record Case(ReceiptCode code, PetitionId id) {
    /** A paper letter reached the unit on a Friday evening … */
    public static final Instant RECEIVED_AT = Instant.parse("2026-11-20T16:30:00Z");

    /** … and was registered on Monday. In Viet Nam the letter came on Friday at 23:30. */
    public static final Instant RECORDED_AT = Instant.parse("2026-11-23T01:00:00Z");

    /** The data subject that all that the petitioners write is about. */
    public static final DataSubject WORDS = new DataSubject("words");

    public static final UnitId LAND = new UnitId("land-office");
    public static final UnitId ROADS = new UnitId("road-office");
    public static final UnitId SCHOOLS = new UnitId("school-office");

    public static Case number(int number) {
        ReceiptCode code = ReceiptCode.draw(new Random(number));
        return new Case(code, PetitionId.of(code));
    }

    public PetitionReceived received() {
        return received("Đường làng bị hỏng", "Đoạn đường trước trường học lầy lội khi mưa.", "Nguyễn Thị Bưởi");
    }

    public PetitionReceived received(String subject, String content, String... names) {
        List<Petitioner> people = Stream.of(names).map(Case::petitioner).toList();
        return new PetitionReceived(id, RECEIVED_AT, code, LAND, Channel.POST, subject, Personal.of(WORDS, content),
                people.size(), true, null, PetitionerFacts.of(people), personal(names));
    }

    static Petitioner petitioner(String name) {
        return new Petitioner(name, "Thôn Đoài", "0912000111", "001200003400", false);
    }

    public static PersonalData personal(String... names) {
        return new PersonalData(IntStream.range(0, names.length)
                .<Personal<Petitioner>>mapToObj(n -> Personal.of(person(n), petitioner(names[n])))
                .toList());
    }

    /** The data subject that petitioner number n is. */
    public static DataSubject person(int n) {
        return new DataSubject("person-" + n);
    }

    public PetitionersForgotten forgotten(DataSubject... subjects) {
        return new PetitionersForgotten(id, RECORDED_AT, List.of(subjects), ForgettingGround.RETENTION_ENDED,
                "Luật 91/2025/QH15 Điều 14", List.of());
    }

    public PetitionRated rated() {
        return new PetitionRated(id, RECORDED_AT, 4, Personal.of(WORDS, "Cảm ơn xóm Mít."), false);
    }

    public PetitionClassified classified() {
        return new PetitionClassified(id, RECORDED_AT, Direction.OWN, SubjectField.LAND_HOUSING, "đủ điều kiện");
    }

    public PetitionAccepted accepted() {
        return new PetitionAccepted(id, RECORDED_AT, LAND);
    }

    public PetitionAssigned assigned(String officer) {
        return new PetitionAssigned(id, RECORDED_AT, new OfficerId(officer));
    }

    public PetitionerAsked asked() {
        return new PetitionerAsked(id, RECORDED_AT, "Đoạn nào?");
    }

    public PetitionerReplied replied() {
        return new PetitionerReplied(id, RECORDED_AT, Personal.of(WORDS, "Đoạn trước cổng."));
    }

    public PetitionAnswered answered() {
        return new PetitionAnswered(id, RECORDED_AT, "Sẽ sửa trong tháng 12.");
    }

    public PetitionAnswerPublished published() {
        return new PetitionAnswerPublished(id, RECORDED_AT, "Đường sẽ được sửa trong tháng 12.");
    }

    public PetitionWithheld withheld() {
        return new PetitionWithheld(id, RECORDED_AT, WithholdingGround.PERSONAL_DATA, "Điều 16 Luật 91/2025/QH15");
    }

    public PetitionTransferOffered offeredTo(UnitId unit) {
        return new PetitionTransferOffered(id, RECORDED_AT, LAND, unit, "đúng thẩm quyền hơn");
    }

    public PetitionTransferAccepted takenOverBy(UnitId unit) {
        return new PetitionTransferAccepted(id, RECORDED_AT, LAND, unit);
    }

    /** A duty that somebody has to do by a day, counted by the first version of the law. */
    public TermArmed armed(int number, TermFamily family, String variant, LocalDate start) {
        return Term.arm(TermId.of(id.value(), number), RECORDED_AT, Law.first(), family, variant, start);
    }

    public ConflictDeclared conflictOf(String officer) {
        return new ConflictDeclared(id.value(), RECORDED_AT, List.of(new OfficerId(officer)), List.of(),
                ConflictGround.COMPLAINED_ABOUT);
    }

    public ConflictDeclared conflictOf(UnitId unit) {
        return new ConflictDeclared(id.value(), RECORDED_AT, List.of(), List.of(unit), ConflictGround.COMPLAINED_ABOUT);
    }
}
