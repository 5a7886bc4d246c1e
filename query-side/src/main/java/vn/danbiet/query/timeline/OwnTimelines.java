package vn.danbiet.query.timeline;

import static com.mongodb.client.model.Filters.eq;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.cases.PublicTerm;

/**
 * What happened to a case, for whoever sent it in. Where the public may not know of it, they are told more than the public;
 * elsewhere they are told what the public is, whether or not it is kept from the public.
 */
@Component
public class OwnTimelines {
    private final View<TimelineDocument> view;
    private final OrganisationBook organisation;
    private final Clock clock;

    OwnTimelines(View<TimelineDocument> view, OrganisationBook organisation, Clock clock) {
        this.view = view;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param terms the deadlines, with those that are over */
    public record Own(List<PublicTerm> terms, List<Entry> entries) {}

    /**
     * One event.
     *
     * @param version by which it can be disputed
     * @param disputes of this entry, with the words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            long version,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            Phrase told,
            List<ToldDispute> disputes) {}

    public long await(AtLeast atLeast) {
        return view.await(atLeast);
    }

    public Optional<Own> of(String caseId) {
        OrganisationChart units = organisation.chart();
        return Optional.ofNullable(view.documents().find(eq("_id", caseId)).first())
                .map(found -> found.withNamesOf(units))
                .map(timeline -> new Own(PublicTerm.all(timeline.terms(), clock.instant()), entries(timeline)));
    }

    private static List<Entry> entries(TimelineDocument timeline) {
        boolean confidential = timeline.state().kind().isConfidential();
        List<TimelineDocument.Entry> told = timeline.entries()
                .stream()
                .filter(entry -> confidential ? entry.toldToPetitioner() : entry.toldToPublic() != null)
                .toList();
        Map<Long, List<ToldDispute>> elsewhere = ToldDispute.besideWhereTheyWereRaised(timeline,
                told.stream().map(TimelineDocument.Entry::version).collect(Collectors.toSet()));
        return told.stream()
                .map(entry -> new Entry(entry.version(), entry.type(), entry.occurredAt(), entry.recordedAt(),
                        confidential ? entry.told() : Objects.requireNonNull(entry.toldToPublic()),
                        Stream.concat(ToldDispute.of(timeline, entry.version(), true).stream(),
                                elsewhere.getOrDefault(entry.version(), List.of()).stream()).toList()))
                .toList();
    }
}
