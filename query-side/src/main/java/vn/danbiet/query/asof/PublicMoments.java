package vn.danbiet.query.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danbiet.events.Phrase;
import vn.danbiet.law.Days;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.view.View;

/**
 * The moments as of which everybody may ask: now, and the last instant of a month in Viet Nam. Between two neighbouring
 * positions lies one event, and two figures would tell what it did, however large they are.
 */
@Component
public class PublicMoments {
    private final AsOfMoments moments;

    PublicMoments(AsOfMoments moments) {
        this.moments = moments;
    }

    /**
     * A position beside the instant is taken where it is the one that an answer as of this instant carries, so that an
     * answer can be asked for again with all that it says of itself.
     */
    public AsOfMoment of(AsOfQuestion question, View<?> view) {
        if (question.isNow()) {
            return moments.of(question, view);
        }
        if (question.asOf() == null) {
            throw refused("asOfPosition");
        }
        // First, so that what is no time of ours at all is refused as such.
        Instant asked = moments.of(new AsOfQuestion(null, question.asOf())).at();
        Instant end = endOfMonth(asked);
        if (asked.isBefore(end.minusMillis(999))) {
            throw refused("asOf");
        }
        AsOfMoment moment = moments.of(new AsOfQuestion(null, end), view);
        if (question.asOfPosition() != null && question.asOfPosition() != moment.position()) {
            throw refused("asOfPosition");
        }
        return moment;
    }

    private static Instant endOfMonth(Instant moment) {
        LocalDate last = Days.of(moment).with(TemporalAdjusters.lastDayOfMonth());
        return Days.endOf(last).minusMillis(1);
    }

    private static RuntimeException refused(String field) {
        var phrase = new Phrase(
                "Công chúng hỏi được số liệu hiện nay (không gửi asOf, asOfPosition) hoặc tại thời khắc cuối cùng của một tháng"
                        + " theo giờ Việt Nam, ví dụ asOf=2026-06-30T16:59:59.999Z; vị trí khác hay chỉ có vị trí thì không.",
                "The public can ask as of now (with neither asOf nor asOfPosition), or as of the last instant of a month in"
                        + " Viet Nam's time, for example asOf=2026-06-30T16:59:59.999Z; not as of another position, or a"
                        + " position alone.");
        return new Problem(ProblemType.INVALID_FIELDS, phrase,
                List.of(new Problem.FieldError(field, phrase.vi(), phrase.en())), null).asException();
    }
}
