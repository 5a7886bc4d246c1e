package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.DisputeOutcome;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.Told;

/**
 * A dispute beside the entry that it is about.
 *
 * @param waits whether its words lie sealed and nobody has cleared them yet
 * @param words with {@code correction} and the words of the answer: for those who may read them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldDispute(
        int number,
        Instant at,
        boolean waits,
        @Nullable Told<String> words,
        @Nullable Told<String> correction,
        @Nullable Answer answer) {
    private static final String RAISED = "case.entry-disputed";

    /** @param outcome what the unit in charge says of the entry */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            UnitId unit,
            Instant at,
            DisputeOutcome outcome,
            Phrase outcomeText,
            @Nullable Told<String> text) {
        private static Answer of(Dispute.Answer answer, List<Forgotten> forgotten, boolean withWords) {
            return new Answer(answer.unit(), answer.at(), answer.outcome(), answer.outcome().phrase(),
                    withWords ? Told.of(answer.text(), forgotten) : null);
        }
    }

    /** Those about the entry that made a version of the case. */
    static List<ToldDispute> of(TimelineDocument timeline, long entry, boolean withWords) {
        return timeline.disputes()
                .stream()
                .filter(dispute -> dispute.entry() == entry)
                .map(dispute -> of(dispute, timeline.forgotten(), withWords))
                .toList();
    }

    /**
     * Those about entries that are not told, by the version with which they were raised: whoever disputes on behalf of
     * somebody may mean an entry that this one does not see, and they are answered all the same.
     *
     * @param told the versions that are told
     */
    static Map<Long, List<ToldDispute>> besideWhereTheyWereRaised(TimelineDocument timeline, Set<Long> told) {
        List<Long> raised = timeline.entries()
                .stream()
                .filter(entry -> entry.type().equals(RAISED))
                .map(TimelineDocument.Entry::version)
                .toList();
        return timeline.disputes()
                .stream()
                .filter(dispute -> !told.contains(dispute.entry()) && dispute.number() <= raised.size())
                .collect(Collectors.toMap(dispute -> raised.get(dispute.number() - 1),
                        dispute -> List.of(of(dispute, timeline.forgotten(), true))));
    }

    private static ToldDispute of(Dispute dispute, List<Forgotten> forgotten, boolean withWords) {
        return new ToldDispute(dispute.number(), dispute.at(), dispute.original() != null && dispute.words() == null,
                withWords ? Told.ofNullable(dispute.words(), forgotten) : null,
                withWords ? Told.ofNullable(dispute.correction(), forgotten) : null,
                dispute.answer() == null ? null : Answer.of(dispute.answer(), forgotten, withWords));
    }
}
