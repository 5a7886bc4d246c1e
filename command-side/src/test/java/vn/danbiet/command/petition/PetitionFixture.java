package vn.danbiet.command.petition;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.petition.PetitionCommand.ReceivePetition;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.Direction;
import vn.danbiet.events.petition.PetitionAccepted;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.petition.PetitionAssigned;
import vn.danbiet.events.petition.PetitionClassified;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.PetitionTransferOffered;
import vn.danbiet.events.petition.PetitionerAsked;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/** A small language for the histories that petitions have in tests. */
final class PetitionFixture {
    static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    static final UnitId UNIT = new UnitId("xa-binh-luc");
    static final UnitId RECEIVER = new UnitId("so-xay-dung");
    static final Actor OFFICER = new Actor(new OfficerId("officer-a"), Actor.Standing.OFFICER, UNIT);
    static final Actor OTHER_OFFICER = new Actor(new OfficerId("officer-c"), Actor.Standing.OFFICER, UNIT);
    static final Actor HEAD = new Actor(new OfficerId("head-a"), Actor.Standing.UNIT_HEAD, UNIT);
    static final Actor OFFICER_OF_RECEIVER = new Actor(new OfficerId("officer-b"), Actor.Standing.OFFICER, RECEIVER);
    static final Actor HEAD_OF_RECEIVER = new Actor(new OfficerId("head-b"), Actor.Standing.UNIT_HEAD, RECEIVER);
    static final ReceiptCode CODE = ReceiptCode.draw(new java.util.SplittableRandom(1));
    static final ReceiptCode OTHER_CODE = ReceiptCode.draw(new java.util.SplittableRandom(2));
    static final DataSubject WORDS = new DataSubject("words");
    static final PetitionId PETITION = PetitionId.of(CODE);

    static final Law LAW = Law.first();

    private PetitionFixture() {}

    static TestExecutor<Petition> given(Object... history) {
        return new AggregateTestFixture<>(Petition.class).given(history);
    }

    static Act by(Actor actor) {
        return act(actor, NOW, NOW);
    }

    static Act act(Actor actor, Instant occurredAt, Instant toldAt) {
        return new Act(actor, occurredAt, toldAt, LAW, OrganisationChart.EMPTY);
    }

    /** The first term of a petition: its notice of handling. */
    static TermArmed noticeArmed() {
        return armed(1, TermFamily.RECEPTION_NOTICE);
    }

    /** A term that is counted from now on. */
    static TermArmed armed(int number, TermFamily family) {
        return Term.arm(TermId.of(PETITION.value(), number), NOW, LAW, family, "DEFAULT", Days.of(NOW));
    }

    static ReceivePetition receive(Act act, Channel channel, int groupSize, List<Petitioner> people) {
        var letter = new Letter(words("Đường thôn bị hỏng"), PetitionerFacts.of(people), personal(people));
        return new ReceivePetition(PETITION, act, CODE, UNIT, channel, "Đường hỏng", letter, groupSize, true, null,
                null);
    }

    static List<Petitioner> onePerson() {
        return List.of(new Petitioner("Nguyễn Thị Hường", "Thôn Đoài, xã Bình Lục", "0912 000 111", null, false));
    }

    /** What the petitioners wrote. */
    static Personal<String> words(String text) {
        return Personal.of(WORDS, text);
    }

    /** The data subject that petitioner number n is. */
    static DataSubject person(int n) {
        return new DataSubject("person-" + n);
    }

    static PersonalData personal(List<Petitioner> people) {
        return new PersonalData(IntStream.range(0, people.size())
                .<Personal<Petitioner>>mapToObj(n -> Personal.of(person(n), people.get(n)))
                .toList());
    }

    static PetitionReceived received() {
        return received(Channel.COUNTER, true, 1, onePerson());
    }

    static PetitionReceived received(Channel channel, boolean signed, int groupSize, List<Petitioner> people) {
        return received(channel, signed, groupSize, people, null);
    }

    static PetitionReceived received(Channel channel, boolean signed, int groupSize, List<Petitioner> people,
            @Nullable PetitionId splitFrom) {
        return new PetitionReceived(PETITION, NOW, CODE, UNIT, channel, "Đường hỏng", words("Đường thôn bị hỏng"),
                groupSize, signed, splitFrom, PetitionerFacts.of(people), personal(people));
    }

    /** As an older version of the program has recorded it. */
    static PetitionReceived receivedInClear() {
        Personal<String> content = Personal.of(DataSubject.RECORDED_IN_CLEAR, "Đường thôn bị hỏng");
        return new PetitionReceived(PETITION, NOW, CODE, UNIT, Channel.COUNTER, "Đường hỏng", content, 1, true, null,
                PetitionerFacts.of(onePerson()),
                new PersonalData(List.of(Personal.of(DataSubject.RECORDED_IN_CLEAR, onePerson().getFirst()))));
    }

    static PetitionClassified classifiedOwn() {
        return new PetitionClassified(PETITION, NOW, Direction.OWN, SubjectField.LAND_HOUSING, null);
    }

    static PetitionAccepted accepted() {
        return new PetitionAccepted(PETITION, NOW, UNIT);
    }

    static PetitionAssigned assigned() {
        return new PetitionAssigned(PETITION, NOW, OFFICER.id());
    }

    static PetitionerAsked asked() {
        return new PetitionerAsked(PETITION, NOW, "Số thửa?");
    }

    static PetitionTransferOffered transferOffered() {
        return new PetitionTransferOffered(PETITION, NOW, UNIT, RECEIVER, "Đúng thẩm quyền");
    }

    static Object[] answered() {
        return new Object[]{received(), classifiedOwn(), accepted(), assigned(),
                new PetitionAnswered(PETITION, NOW, "Đã sửa")};
    }

    static Object[] published() {
        return new Object[]{received(), classifiedOwn(), accepted(), assigned(),
                new PetitionAnswered(PETITION, NOW, "Đã sửa"),
                new PetitionAnswerPublished(PETITION, NOW, "Đã sửa đường")};
    }
}
