package vn.danbiet.query.accountability;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.danbiet.query.facts.Counting;
import vn.danbiet.query.organisation.OrganisationHistory;

/** Counts records, and remembers those it has counted while nothing new has come to their cases. */
@Component
class AccountabilityRecords {
    private static final int REMEMBERED = 2_000;

    private final Contributing contributing;
    private final OrganisationHistory organisation;
    private final Map<Key, Tally> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tally> eldest) {
            return size() > REMEMBERED;
        }
    });

    AccountabilityRecords(Contributing contributing, OrganisationHistory organisation) {
        this.contributing = contributing;
        this.organisation = organisation;
    }

    /**
     * All that the figures follow from.
     *
     * @param position of the last event in any of the cases, as far as it counts
     * @param organisation how many facts of it were on record
     */
    private record Key(
            Subject subject,
            Period period,
            LocalDate lastDay,
            Counting counting,
            long position,
            int organisation) {}

    Tally count(Question question) {
        OrganisationHistory.Recorded recorded = organisation.asOf(question.moment().position());
        // Asked before the cases are read: what comes in between is beyond the position and does not count.
        long newest = contributing.newest(question.subject(), recorded.chart());
        var key = new Key(question.subject(), question.period(), question.lastDay(), question.counting(),
                Math.min(newest, question.moment().position()), recorded.facts());
        Tally known = remembered.get(key);
        if (known != null) {
            return known;
        }
        var tally = new Tally();
        contributing.each(question, recorded.chart(), (_, contribution) -> tally.add(contribution));
        remembered.put(key, tally);
        return tally;
    }
}
