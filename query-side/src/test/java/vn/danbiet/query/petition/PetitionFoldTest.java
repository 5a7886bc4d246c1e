package vn.danbiet.query.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.petition.PetitionRated;
import vn.danbiet.events.petition.PetitionReopened;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.petition.PetitionTransferDeclined;
import vn.danbiet.platform.security.InstallationSecret;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.Case;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.petition.PetitionDocument.Publication;

class PetitionFoldTest {
    private static final SearchDigests DIGESTS = new SearchDigests(new InstallationSecret("s".repeat(32)));

    private final Case one = Case.number(1);

    @Test
    void a_receipt_opens_the_document() {
        PetitionDocument petition = after(one.received());

        assertThat(petition.status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(petition.letter().receivedAt()).isEqualTo(Case.RECEIVED_AT);
        assertThat(petition.letter().registeredAt()).isEqualTo(Case.RECORDED_AT);
        assertThat(petition.firstPosition()).isEqualTo(11);
        assertThat(petition.personal()).isEqualTo(Case.personal("Nguyễn Thị Bưởi"));
        assertThat(petition.words()).doesNotContain(DIGESTS.of("bưởi"), DIGESTS.of("buoi"));
        assertThat(petition.personWords()).singleElement()
                .satisfies(words -> assertThat(words.words()).contains(DIGESTS.of("bưởi"), DIGESTS.of("buoi")));
        assertThat(petition.toString()).doesNotContain("Bưởi", "bưởi", "buoi", "lầy");
    }

    @Test
    void position_and_version_follow_every_event() {
        PetitionDocument petition = after(one.received(), one.classified(), one.accepted());

        assertThat(petition.firstPosition()).isEqualTo(11);
        assertThat(petition.position()).isEqualTo(13);
        assertThat(petition.version()).isEqualTo(2);
    }

    @Test
    void a_case_changes_hands_only_when_the_offer_is_accepted() {
        PetitionDocument offered = after(one.received(), one.offeredTo(Case.ROADS));
        assertThat(offered.charge().unit()).isEqualTo(Case.LAND);
        assertThat(offered.charge().deskUnits()).containsExactly(Case.LAND, Case.ROADS);

        PetitionDocument declined = after(one.received(), one.offeredTo(Case.ROADS),
                new PetitionTransferDeclined(one.id(), Case.RECORDED_AT, Case.LAND, Case.ROADS, "không đúng"));
        assertThat(declined.charge().deskUnits()).containsExactly(Case.LAND);
        assertThat(declined.charge().formerUnits()).isEmpty();

        PetitionDocument taken = after(one.received(), one.classified(), one.accepted(), one.assigned("an"),
                one.offeredTo(Case.ROADS), one.takenOverBy(Case.ROADS));
        assertThat(taken.charge().unit()).isEqualTo(Case.ROADS);
        assertThat(taken.charge().deskUnits()).containsExactly(Case.ROADS);
        assertThat(taken.charge().formerUnits()).containsExactly(Case.LAND);
        assertThat(taken.charge().handler()).isNull();
    }

    @Test
    void questions_and_replies_stay_together() {
        PetitionDocument petition = after(one.received(), one.accepted(), one.assigned("an"), one.asked(),
                one.replied(), one.asked());

        assertThat(petition.charge().handler()).isEqualTo(new OfficerId("an"));
        assertThat(petition.status()).isEqualTo(PetitionStatus.AWAITING_PETITIONER);
        assertThat(petition.handling().exchanges()).hasSize(2);
        assertThat(petition.handling().exchanges().getFirst().reply().known()).contains("Đoạn trước cổng.");
        assertThat(petition.handling().exchanges().getLast().reply()).isNull();
    }

    @Test
    void a_new_answer_opens_publication_and_rating_again() {
        PetitionDocument published = after(one.received(), one.accepted(), one.answered(), one.published(),
                new PetitionRated(one.id(), Case.RECORDED_AT, 5, null, false));
        assertThat(published.handling().publication()).isEqualTo(Publication.PUBLISHED);
        assertThat(published.handling().answer().rating().score()).isEqualTo(5);

        PetitionDocument again = after(one.received(), one.accepted(), one.answered(), one.published(),
                new PetitionReopened(one.id(), Case.RECORDED_AT, "Lại hỏng"), one.answered());
        assertThat(again.handling().publication()).isEqualTo(Publication.OPEN);
        assertThat(again.handling().answer().rating()).isNull();
        assertThat(again.handling().answer().publicText()).isNull();
    }

    @Test
    void a_withheld_case_stays_withheld_until_an_answer_is_published() {
        PetitionDocument again = after(one.received(), one.answered(), one.withheld(), one.answered());
        assertThat(again.handling().publication().state()).isEqualTo(Publication.State.WITHHELD);

        PetitionDocument published = after(one.received(), one.answered(), one.withheld(), one.published());
        assertThat(published.handling().publication()).isEqualTo(Publication.PUBLISHED);
    }

    @Test
    void who_is_forgotten_is_not_searched_for_any_more() {
        PetitionDocument petition = after(one.received("Chợ", "Chợ cũ", "Tạ Thị Ngát", "Tạ Văn Lục"),
                one.forgotten(Case.person(0)));
        assertThat(petition.personWords()).singleElement()
                .satisfies(words -> assertThat(words.subject()).isEqualTo(Case.person(1)));
        assertThat(petition.words()).contains(DIGESTS.of("cũ"));

        PetitionDocument all = after(one.received("Chợ", "Chợ cũ", "Tạ Thị Ngát"),
                one.forgotten(Case.person(0), Case.WORDS));
        assertThat(all.personWords()).isEmpty();
        assertThat(all.words()).doesNotContain(DIGESTS.of("cũ")).contains(DIGESTS.of("chợ"));
    }

    @Test
    void a_case_cannot_begin_without_its_receipt() {
        assertThatIllegalStateException().isThrownBy(() -> after(one.accepted()));
    }

    private static PetitionDocument after(PetitionEvent... events) {
        PetitionDocument document = null;
        long position = 11;
        for (PetitionEvent event : List.of(events)) {
            document = new PetitionFold(DIGESTS).after(document, event,
                    new Stamp(position, position - 11, Case.RECORDED_AT, "an", "OFFICER", "land-office"));
            position++;
        }
        return document;
    }
}
