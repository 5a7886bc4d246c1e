package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictLifted;
import vn.danbiet.events.denunciation.DenunciationPassedToAuthority;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Law;
import vn.danbiet.query.cases.ToldTerm;

/**
 * All that happened to a case, for staff.
 *
 * @param withheld whether the case is kept from the public
 * @param version of the case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Timeline(
        String id,
        ReceiptCode receiptCode,
        CaseKind kind,
        String status,
        Phrase statusText,
        UnitId unit,
        @Nullable UnitId offeredTo,
        boolean withheld,
        List<ToldTerm> terms,
        @Nullable Result result,
        List<ToldPosting> postings,
        long version,
        List<Entry> entries) {
    /** Instead of what names the denounced, who are protected as well. */
    private static final Phrase IMPARTIALITY = new Phrase("Áp dụng quy định bảo đảm vô tư, khách quan",
            "Somebody was kept away from the case, or no longer is");

    /** Who names the authority that is competent, and the article, says how high the denounced stand. */
    private static final Map<String, Phrase> ABOUT_THE_DENOUNCED = Map.of(type(ConflictDeclared.class), IMPARTIALITY,
            type(ConflictLifted.class), IMPARTIALITY, type(DenunciationPassedToAuthority.class),
            new Phrase("Chuyển cơ quan có thẩm quyền ngoài hệ thống",
                    "Passed to a competent authority outside of this system"));

    /**
     * One event.
     *
     * @param recordedDaysLater calendar days between the world and the record, 0 for the same day
     * @param recordedLater that in words; nothing for the same day
     * @param toldToPublic nothing when the event is not for the public
     * @param keptBack why the public is not told of it now
     * @param disputes of this entry
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            long position,
            long version,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            long recordedDaysLater,
            @Nullable Phrase recordedLater,
            Phrase told,
            @Nullable Phrase toldToPublic,
            @Nullable String actor,
            @Nullable String standing,
            @Nullable String unit,
            @Nullable ToldKeptBack keptBack,
            List<ToldDispute> disputes) {}

    /**
     * @param withWords whether they may read what the case says
     * @param hidden whether a case at the other end of a link is there for them
     */
    static Timeline of(TimelineDocument timeline, OrganisationChart units, Law law, Instant now, boolean withWords,
            Predicate<String> hidden) {
        return new Timeline(timeline.id(), timeline.receiptCode(), timeline.state().kind(), timeline.state().name(),
                timeline.state().status().phrase(), timeline.charge().unit(), timeline.charge().offeredTo(),
                timeline.withheld(), ToldTerm.all(timeline.terms(), now), timeline.result(),
                ToldPosting.all(timeline.postings(), timeline.state().kind(), law, units, now), timeline.version(),
                entries(timeline, units, now, withWords, hidden));
    }

    /** Those that they may know of, in order. */
    static List<Entry> entries(TimelineDocument timeline, OrganisationChart units, Instant now, boolean withWords,
            Predicate<String> hidden) {
        return timeline.entries()
                .stream()
                .filter(entry -> entry.linked() == null || !hidden.test(entry.linked()))
                .map(entry -> entry(timeline, entry, units, now, withWords))
                .toList();
    }

    private static String type(Class<? extends CaseEvent> event) {
        return event.getAnnotation(EventType.class).value();
    }

    private static Entry entry(TimelineDocument timeline, TimelineDocument.Entry entry, OrganisationChart units,
            Instant now, boolean withWords) {
        Phrase told = timeline.charge().confidential() && !withWords
                ? ABOUT_THE_DENOUNCED.getOrDefault(entry.type(), entry.told())
                : entry.told();
        KeptBack kept = entry.keptBackAt(now);
        return new Entry(entry.position(), entry.version(), entry.type(), entry.occurredAt(), entry.recordedAt(),
                entry.recordedDaysLater(), TimelineWords.recordedLater(entry.recordedDaysLater()), told,
                entry.toldToPublic(), entry.actor(), entry.standing(), entry.unit(),
                kept == null ? null : ToldKeptBack.of(kept, units),
                ToldDispute.of(timeline, entry.version(), withWords));
    }
}
