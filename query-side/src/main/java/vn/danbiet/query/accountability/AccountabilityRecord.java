package vn.danbiet.query.accountability;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.query.facts.Counting;

/**
 * The record of a unit, or of who led one. Asked again with {@code position} and {@code at}, it is the same, byte by byte,
 * for all for whom the same cases count.
 *
 * @param whose the name of the unit on the last day, or of the leader
 * @param tenures of the leader, or of the leaders of the unit
 * @param position of the last event that counts
 * @param at the instant that counts as now
 * @param counting which cases count for who asks
 * @param onTime in time out of all that is closed or overdue; what is open and in time is not in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountabilityRecord(
        @Nullable UnitId unit,
        @Nullable OfficerId leader,
        Phrase whose,
        List<ToldTenure> tenures,
        long position,
        Instant at,
        Counting counting,
        LocalDate from,
        LocalDate to,
        Ratio onTime,
        Mean delay,
        Mean satisfaction,
        List<ToldFigure> figures) {
    static final Phrase ON_TIME = new Phrase(
            "Tỷ lệ đúng hạn: kết thúc đúng hạn ÷ (kết thúc đúng hạn + kết thúc chậm + chưa kết thúc đã quá hạn)",
            "On time: closed in time ÷ (closed in time + closed late + open overdue)");
    static final Phrase DELAY = new Phrase("Số ngày chậm bình quân của mỗi thời hạn bị quá",
            "Mean days late of the duties that ran out");
    static final Phrase SATISFACTION = new Phrase("Điểm hài lòng bình quân, 1 đến 5", "Mean satisfaction, 1 to 5");

    /** @param until nothing while no end is known */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldTenure(
            UnitId unit,
            Phrase unitName,
            OfficerId leader,
            String name,
            Phrase title,
            boolean acting,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * One figure.
     *
     * @param what it counts
     * @param byGroup by outcome, ground, article or rule, where it is told by these
     * @param groupTexts what these groups are called, where they are no articles or rules
     * @param cases where it opens down to the cases and events behind it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ToldFigure(
            Figure figure,
            Phrase what,
            @JsonInclude(JsonInclude.Include.ALWAYS) long count,
            Map<CaseKind, Long> byKind,
            SortedMap<String, Long> byGroup,
            SortedMap<String, Phrase> groupTexts,
            String cases) {}

    static AccountabilityRecord of(Heading heading, Question question, Tally tally, String path) {
        long inTime = tally.number(Figure.CLOSED_IN_TIME);
        return new AccountabilityRecord(heading.unit(), heading.leader(), heading.whose(), heading.tenures(),
                question.moment().position(), question.moment().at(), question.counting(), question.period().from(),
                question.period().to(),
                Ratio.of(ON_TIME, inTime,
                        inTime + tally.number(Figure.CLOSED_LATE) + tally.number(Figure.OPEN_OVERDUE)),
                mean(DELAY, tally, Figure.BREACHES), mean(SATISFACTION, tally, Figure.RATED),
                Stream.of(Figure.values()).map(figure -> told(figure, tally.of(figure), question, path)).toList());
    }

    private static Mean mean(Phrase what, Tally tally, Figure figure) {
        return Mean.of(what, tally.of(figure).amount(), tally.number(figure));
    }

    private static ToldFigure told(Figure figure, Tally.Count count, Question question, String path) {
        return new ToldFigure(figure, figure.phrase(), count.number(), count.byKind(), count.byGroup(),
                GroupWords.of(figure, count.byGroup().keySet()),
                "%s/figures/%s?%s".formatted(path, figure, sameQuestion(question)));
    }

    /** The parameters by which the same is asked again. */
    static String sameQuestion(Question question) {
        String asked = "asOfPosition=%d&asOf=%s&from=%s&to=%s".formatted(question.moment().position(),
                question.moment().at(), question.period().from(), question.period().to());
        return question.subject() instanceof Subject.OfLeader of
                ? asked + (of.unit() == null ? "" : "&unit=" + of.unit())
                        + (of.since() == null ? "" : "&since=" + of.since())
                : asked;
    }
}
