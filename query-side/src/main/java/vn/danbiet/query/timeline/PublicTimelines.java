package vn.danbiet.query.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.platform.law.LawBook;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.view.View;

/**
 * What anybody may know of cases, for pages, feeds and streams alike. A case that the public may not know is not there,
 * in the same words as one that never was.
 */
@Component
class PublicTimelines {
    private final View<TimelineDocument> view;
    private final OrganisationBook organisation;
    private final LawBook law;
    private final Clock clock;

    PublicTimelines(View<TimelineDocument> view, OrganisationBook organisation, LawBook law, Clock clock) {
        this.view = view;
        this.organisation = organisation;
        this.law = law;
        this.clock = clock;
    }

    /**
     * The case with this code, as typed.
     *
     * @throws RuntimeException that says so alike for a wrong code, for none, and for that of a case which is withheld
     */
    TimelineDocument ofPublic(String receiptCode) {
        return ReceiptCode.parse(receiptCode)
                .flatMap(code -> Optional
                        .ofNullable(view.documents().find(and(eq("receiptCode", code), eq("withheld", false))).first()))
                .filter(this::isTold)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND,
                        "Không có vụ việc công khai nào với mã này; kiểm tra lại mã trên biên nhận.",
                        "No public case has this code; check the code on the receipt.").asException());
    }

    /** Where an event could not be shown, what is shown may be what that event was to hide. */
    boolean isTold(TimelineDocument timeline) {
        return !timeline.withheld() && !view.hasPutAside(timeline.id());
    }

    PublicTimeline told(TimelineDocument timeline) {
        OrganisationChart units = organisation.chart();
        return PublicTimeline.of(timeline.withNamesOf(units), units, law.law(), clock.instant());
    }

    /** The entries of a case that is told, in order. */
    List<ShownEntry> entries(TimelineDocument timeline) {
        OrganisationChart units = organisation.chart();
        return ShownEntry.all(timeline.withNamesOf(units), units, clock.instant());
    }

    Unit unit(UnitId unit) {
        return organisation.chart()
                .unit(unit)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND,
                        "Không có đơn vị nào mang mã này; tra mã tại /public/v1/units.",
                        "No unit has this code; look it up at /public/v1/units.").asException());
    }

    /** A unit with those whose cases it took over. */
    Set<UnitId> withPredecessors(UnitId unit) {
        return Stream.concat(Stream.of(unit), organisation.chart().predecessors(unit).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    OrganisationChart units() {
        return organisation.chart();
    }

    Instant now() {
        return clock.instant();
    }
}
