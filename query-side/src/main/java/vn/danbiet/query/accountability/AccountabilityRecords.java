package vn.danbiet.query.accountability;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.query.facts.Counting;
import vn.danbiet.query.organisation.OrganisationHistory;

/**
 * Counts records, and remembers those it has counted. What is added to a case never changes what was known of it before:
 * so a record is brought from one position to another by taking away what the cases that have changed in between
 * contributed at the one, and adding what they contribute at the other. Only the first question of a day about a subject
 * and a period reads all its cases.
 */
@Component
class AccountabilityRecords {
    private static final int REMEMBERED = 2_000;

    private final Contributing contributing;
    private final OrganisationHistory organisation;
    private final Map<Key, Counted> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Counted> eldest) {
            return size() > REMEMBERED;
        }
    });

    AccountabilityRecords(Contributing contributing, OrganisationHistory organisation) {
        this.contributing = contributing;
        this.organisation = organisation;
    }

    /**
     * All that the figures follow from, but for the position.
     *
     * @param organisation how many facts of it were on record
     * @param generation of the view in which they were counted
     */
    private record Key(
            Subject subject,
            Period period,
            LocalDate lastDay,
            Counting counting,
            int organisation,
            int generation) {}

    /** @param tally not changed any more */
    private record Counted(Tally tally, long position) {}

    Tally count(Question question) {
        OrganisationHistory.Recorded recorded = organisation.asOf(question.moment().position());
        var key = new Key(question.subject(), question.period(), question.lastDay(), question.counting(),
                recorded.facts(), contributing.generation());
        long position = question.moment().position();
        Counted known = remembered.get(key);
        if (known != null && known.position == position) {
            return known.tally;
        }
        // Asked before the cases are read: what is put aside meanwhile lies beyond the position.
        boolean lasts = contributing.lasts();
        Tally tally = known == null || known.position > position
                ? counted(question, recorded.chart())
                : brought(known, question, recorded.chart());
        if (lasts) {
            remembered.merge(key, new Counted(tally, position),
                    (one, other) -> one.position > other.position ? one : other);
        }
        return tally;
    }

    private Tally counted(Question question, OrganisationChart chart) {
        var tally = new Tally();
        contributing.each(question, chart, (_, contribution) -> tally.add(contribution));
        return tally;
    }

    private Tally brought(Counted known, Question question, OrganisationChart chart) {
        Tally tally = known.tally.copy();
        contributing.changes(question.atPosition(known.position), question, chart, tally::remove, tally::add);
        return tally;
    }
}
