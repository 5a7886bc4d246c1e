package vn.danbiet.query.asof;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danbiet.events.Phrase;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.View;

/** Finds the moment that is asked for. */
@Component
public class AsOfMoments {
    private static final Names AS_OF = new Names("asOfPosition", "asOf");

    private final EventLog log;
    private final Clock clock;

    AsOfMoments(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The moment for what is read from the log itself; now is its end. */
    public AsOfMoment of(AsOfQuestion question) {
        return of(question, AS_OF);
    }

    /** The same where other parameters than usual name it, so that these are blamed. */
    public AsOfMoment of(AsOfQuestion question, Names names) {
        return moment(question, question.isNow() ? log.headPosition() : 0, names);
    }

    /** What the parameters are called that name a moment. */
    public record Names(String position, String at) {}

    /** The moment for what is read from a view; now is what it has seen. Waits until the view has seen it. */
    public AsOfMoment of(AsOfQuestion question, View<?> view) {
        AsOfMoment moment = moment(question, question.isNow() ? view.await(new AtLeast(null)) : 0, AS_OF);
        if (!question.isNow()) {
            view.await(new AtLeast(moment.position()));
        }
        return moment;
    }

    private AsOfMoment moment(AsOfQuestion question, long last, Names names) {
        Long position = question.asOfPosition();
        if (question.asOf() == null) {
            if (position == null) {
                return new AsOfMoment(last, nowAfter(last));
            }
            requireKnown(position, names);
            return new AsOfMoment(position, recordedAt(position));
        }
        if (question.asOf().isBefore(Instant.EPOCH)) {
            throw refused(names.at, "Khi đó chưa có nhật ký.", "There was no log then.");
        }
        Instant at = question.asOf().truncatedTo(ChronoUnit.MILLIS);
        if (at.isAfter(nowAfter(log.headPosition()))) {
            throw refused(names.at, "Thời điểm này chưa đến.", "This instant has not come yet.");
        }
        if (position == null) {
            return new AsOfMoment(log.positionBefore(at.plusMillis(1)), at);
        }
        requireKnown(position, names);
        if (recordedAt(position).isAfter(at)) {
            throw refused(names.at, "Sự kiện ở vị trí này được ghi nhận sau thời điểm này.",
                    "The event at this position was recorded after this instant.");
        }
        return new AsOfMoment(position, at);
    }

    private void requireKnown(long position, Names names) {
        if (position > log.headPosition()) {
            throw refused(names.position, "Nhật ký chưa có vị trí này.", "The log has no such position.");
        }
    }

    private Instant recordedAt(long position) {
        return position == 0 ? Instant.EPOCH : log.covering(position).map(LogDocument::at).orElseThrow();
    }

    /** The clock of whoever recorded the event may be ahead of ours. */
    private Instant nowAfter(long position) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant recorded = recordedAt(position);
        return recorded.isAfter(now) ? recorded : now;
    }

    private static RuntimeException refused(String field, String vi, String en) {
        return new Problem(ProblemType.INVALID_FIELDS, new Phrase(vi, en),
                List.of(new Problem.FieldError(field, vi, en)), null).asException();
    }
}
