package vn.danbiet.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.petition.PetitionHandlingRecorded;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.Case;

class TimelineFoldTest {
    private final Case one = Case.number(1);

    @Test
    void each_event_becomes_an_entry_in_order() {
        TimelineDocument timeline = after(one.received(), one.classified(), one.accepted());

        assertThat(timeline.entries()).extracting(TimelineDocument.Entry::type)
                .containsExactly("petition.received", "petition.classified", "petition.accepted");
        assertThat(timeline.entries()).extracting(TimelineDocument.Entry::version).containsExactly(0L, 1L, 2L);
        assertThat(timeline.entries().getFirst().actor()).isEqualTo("an");
    }

    @Test
    void days_until_the_record_are_counted_by_the_calendar_of_viet_nam() {
        TimelineDocument timeline = after(one.received(), one.accepted());

        // 16:30 UTC on the 20th is 23:30 there, 01:00 UTC on the 23rd is 08:00: three days apart, though not 72 hours.
        assertThat(timeline.entries()).extracting(TimelineDocument.Entry::recordedDaysLater).containsExactly(3L, 0L);
    }

    @Test
    void what_the_event_does_not_declare_public_is_not() {
        TimelineDocument timeline = after(one.received(),
                new PetitionHandlingRecorded(one.id(), Case.RECORDED_AT, "Đã khảo sát"));

        assertThat(timeline.entries().getLast().told().vi()).contains("Đã khảo sát");
        assertThat(timeline.entries().getLast().toldToPublic()).isNull();
        assertThat(PublicTimeline.of(timeline).entries()).hasSize(1);
    }

    @Test
    void a_case_is_withheld_until_an_answer_is_published() {
        assertThat(after(one.received(), one.answered()).withheld()).isFalse();
        assertThat(after(one.received(), one.answered(), one.withheld()).withheld()).isTrue();
        assertThat(after(one.received(), one.answered(), one.withheld(), one.answered()).withheld()).isTrue();
        assertThat(after(one.received(), one.answered(), one.withheld(), one.published()).withheld()).isFalse();
    }

    @Test
    void an_answer_that_was_withheld_or_replaced_is_not_shown_to_the_public_again() {
        var careless = new PetitionAnswerPublished(one.id(), Case.RECORDED_AT, "Bà Bưởi, 0912000111, được bồi thường");

        TimelineDocument withheld = after(one.received(), one.answered(), careless, one.withheld(), one.answered(),
                one.published());
        TimelineDocument replaced = after(one.received(), one.answered(), careless, one.published());

        for (TimelineDocument timeline : List.of(withheld, replaced)) {
            assertThat(timeline.withheld()).isFalse();
            assertThat(PublicTimeline.of(timeline).toString()).doesNotContain("Bưởi", "0912000111")
                    .contains("Đường sẽ được sửa trong tháng 12.", "thu hồi hoặc thay thế");
        }
    }

    private static TimelineDocument after(PetitionEvent... events) {
        TimelineDocument document = null;
        long version = 0;
        for (PetitionEvent event : List.of(events)) {
            document = new TimelineFold().after(document, event,
                    new Stamp(version + 7, version, Case.RECORDED_AT, "an", "OFFICER", "land-office"));
            version++;
        }
        return document;
    }
}
