package vn.danbiet.command.petition;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.petition.PetitionCommand.ReceivePetition;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
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
    static final PetitionId PETITION = PetitionId.of(CODE);

    private PetitionFixture() {}

    static TestExecutor<Petition> given(Object... history) {
        return new AggregateTestFixture<>(Petition.class).given(history);
    }

    static Act by(Actor actor) {
        return new Act(actor, NOW, NOW);
    }

    static ReceivePetition receive(Act act, Channel channel, int groupSize, PersonalData personal) {
        return new ReceivePetition(PETITION, act, CODE, UNIT, channel, "Đường hỏng", "Đường thôn bị hỏng", groupSize,
                true, null, null, personal);
    }

    static PersonalData onePerson() {
        return new PersonalData(
                List.of(new Petitioner("Nguyễn Thị Hường", "Thôn Đoài, xã Bình Lục", "0912 000 111", null, false)));
    }

    static PetitionReceived received() {
        return received(Channel.COUNTER, true, 1, onePerson());
    }

    static PetitionReceived received(Channel channel, boolean signed, int groupSize, PersonalData personal) {
        return new PetitionReceived(PETITION, NOW, CODE, UNIT, channel, "Đường hỏng", "Đường thôn bị hỏng", groupSize,
                signed, null, personal);
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
