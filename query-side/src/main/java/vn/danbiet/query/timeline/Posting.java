package vn.danbiet.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.Worded;
import vn.danbiet.events.complaint.ComplaintDecisionPublished;
import vn.danbiet.events.complaint.ComplaintPublicationEnded;
import vn.danbiet.events.denunciation.DenunciationConclusionPublished;
import vn.danbiet.events.denunciation.DenunciationPublicationEnded;
import vn.danbiet.events.violation.ViolationConclusionPublished;
import vn.danbiet.events.violation.ViolationPublicationEnded;
import vn.danbiet.law.Days;

/**
 * That a decision or conclusion hangs somewhere, or stands online, for a time. How long it has to is the law's to say, by
 * the day on which it began.
 *
 * @param entry the version of the case that its beginning made
 * @param unit in charge then
 * @param manner the name of the manner, for programs
 * @param ended the day on which it was taken down; nothing before
 */
public record Posting(
        long entry,
        UnitId unit,
        String manner,
        Phrase mannerText,
        String where,
        LocalDate from,
        @Nullable LocalDate ended) {

    static List<Posting> after(List<Posting> before, CaseEvent event, long version, UnitId unit) {
        return switch (event) {
            case ComplaintDecisionPublished one when one.manner().lasts() ->
                added(before, begun(one, one.manner(), one.where(), version, unit));
            case DenunciationConclusionPublished one when one.manner().lasts() ->
                added(before, begun(one, one.manner(), one.where(), version, unit));
            case ViolationConclusionPublished one when one.manner().lasts() ->
                added(before, begun(one, one.manner(), one.where(), version, unit));
            case ComplaintPublicationEnded one -> ended(before, one, one.manner().name());
            case DenunciationPublicationEnded one -> ended(before, one, one.manner().name());
            case ViolationPublicationEnded one -> ended(before, one, one.manner().name());
            default -> before;
        };
    }

    private static <M extends Enum<M> & Worded> Posting begun(CaseEvent event, M manner, String where, long version,
            UnitId unit) {
        return new Posting(version, unit, manner.name(), manner.phrase(), where, Days.of(event.occurredAt()), null);
    }

    private static List<Posting> added(List<Posting> before, Posting last) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
    }

    private static List<Posting> ended(List<Posting> before, CaseEvent event, String manner) {
        UnaryOperator<Posting> end = one -> one.ended == null && one.manner.equals(manner)
                ? new Posting(one.entry, one.unit, one.manner, one.mannerText, one.where, one.from,
                        Days.of(event.occurredAt()))
                : one;
        return before.stream().map(end).toList();
    }
}
