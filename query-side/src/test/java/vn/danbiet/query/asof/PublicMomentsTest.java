package vn.danbiet.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
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

/** What these cases recorded lies in November 2026; it is December. */
@QueryTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicMomentsTest {
    private static final Instant END_OF_NOVEMBER = Instant.parse("2026-11-30T16:59:59.999Z");
    private static final Clock DECEMBER = Clock.fixed(Instant.parse("2026-12-15T00:00:00Z"), ZoneOffset.UTC);

    @Autowired
    private Cases cases;

    @Autowired
    private EventLog log;

    @Autowired
    private View<TimelineDocument> view;

    private AsOfMoment asked(Long position, String at) {
        return new PublicMoments(new AsOfMoments(log, DECEMBER))
                .of(new AsOfQuestion(position, at == null ? null : Instant.parse(at)), view);
    }

    @Test
    void now_and_the_last_instant_of_a_month_are_for_everybody_and_can_be_asked_for_again() {
        long last = cases.happened(Case.number(911).received());
        view.await(new AtLeast(last));

        assertThat(asked(null, null).position()).isGreaterThanOrEqualTo(last);
        AsOfMoment told = asked(null, "2026-11-30T23:59:59+07:00");
        assertThat(told).isEqualTo(new AsOfMoment(log.headPosition(), END_OF_NOVEMBER));
        assertThat(asked(told.position(), told.at().toString())).isEqualTo(told);
    }

    @Test
    void between_two_neighbouring_positions_nobody_is_told_what_one_event_did() {
        long last = cases.happened(Case.number(912).received());

        refused(last, null);
        refused(last - 1, END_OF_NOVEMBER.toString());
        refused(null, "2026-11-30T16:59:58.999Z");
        refused(null, "2026-11-30T17:00:00Z");
        refused(last, Case.RECORDED_AT.toString());
    }

    private void refused(Long position, String at) {
        assertThatThrownBy(() -> asked(position, at)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("last instant of a month");
    }

    @Test
    void what_is_no_time_of_ours_is_refused() {
        assertThatThrownBy(() -> asked(null, "2026-12-31T16:59:59.999Z")).hasMessageContaining("not come yet");
        assertThatThrownBy(() -> asked(null, Instant.MIN.toString())).hasMessageContaining("no log then");
    }
}
