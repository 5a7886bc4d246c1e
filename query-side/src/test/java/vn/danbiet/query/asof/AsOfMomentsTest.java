package vn.danbiet.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.problem.ProblemException;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;
import vn.danbiet.query.timeline.TimelineDocument;

@QueryTest
class AsOfMomentsTest {
    @Autowired
    private Cases cases;

    @Autowired
    private EventLog log;

    @Autowired
    private AsOfMoments moments;

    @Autowired
    private View<TimelineDocument> view;

    private long last;

    private Instant recordedAt(long position) {
        return log.covering(position).orElseThrow().at();
    }

    private void given(int number) {
        Case one = Case.number(number);
        cases.happened(one.received(), one.classified());
        last = cases.happened(one.accepted());
    }

    @Test
    void a_position_alone_is_the_instant_at_which_it_was_recorded() {
        given(901);

        assertThat(moments.of(new AsOfQuestion(last - 1, null)))
                .isEqualTo(new AsOfMoment(last - 1, recordedAt(last - 1)));
    }

    @Test
    void an_instant_alone_is_the_last_position_recorded_by_then() {
        given(902);
        Instant at = recordedAt(last);

        assertThat(moments.of(new AsOfQuestion(null, at)).position()).isGreaterThanOrEqualTo(last);
        assertThat(moments.of(new AsOfQuestion(null, Instant.EPOCH))).isEqualTo(new AsOfMoment(0, Instant.EPOCH));
    }

    @Test
    void an_answer_is_found_again_by_what_it_carries() {
        given(903);
        view.await(new AtLeast(last));
        AsOfMoment now = moments.of(AsOfQuestion.NOW, view);
        given(904);

        assertThat(now.position()).isGreaterThan(0);
        assertThat(moments.of(new AsOfQuestion(now.position(), now.at()), view)).isEqualTo(now);
    }

    @Test
    void what_is_not_yet_or_contradicts_itself_is_refused() {
        given(905);
        Instant at = recordedAt(last);

        assertThatThrownBy(() -> moments.of(new AsOfQuestion(last + 1_000, null))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> moments.of(new AsOfQuestion(null, at.plusSeconds(3_600_000))))
                .isInstanceOf(ProblemException.class);
        for (Instant beforeThereWasALog : new Instant[]{Instant.MIN, Instant.EPOCH.minusMillis(1)}) {
            assertThatThrownBy(() -> moments.of(new AsOfQuestion(null, beforeThereWasALog)))
                    .isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> moments.of(new AsOfQuestion(last, at.minusMillis(1))))
                .isInstanceOf(ProblemException.class);
    }
}
