package vn.danbiet.query.accountability;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;
import vn.danbiet.events.complaint.FirstDecision;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.denunciation.ResettlementGround;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.violation.AppealOutcome;
import vn.danbiet.events.violation.ConclusionManner;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.query.facts.CaseOutcome;

/** What the groups of a figure are called. Articles and rules are known by their own names, and have no others. */
final class GroupWords {
    private static final Map<Figure, Map<String, Phrase>> WORDS = Map.of(Figure.CLOSED, of(CaseOutcome.values()),
            Figure.PAUSES, of(PauseGround.values()), Figure.OVERTURNED,
            of(FirstDecision.values(), AppealOutcome.values(), ResettlementGround.values()), Figure.PUBLISHED,
            of(PublicationManner.values(), ConclusionManner.values()), Figure.WITHHELD, of(WithholdingGround.values()),
            Figure.VIOLATIONS_FOUND, of(ViolationKind.values()), Figure.VIOLATIONS_REMEDIED,
            of(ViolationKind.values()));

    private GroupWords() {}

    private static Map<String, Phrase> of(Enum<?>[]... kinds) {
        return Stream.of(kinds)
                .flatMap(Stream::of)
                .collect(Collectors.toUnmodifiableMap(Enum::name, one -> ((Worded) one).phrase(), (one, _) -> one));
    }

    static SortedMap<String, Phrase> of(Figure figure, Set<String> groups) {
        var words = new TreeMap<>(WORDS.getOrDefault(figure, Map.of()));
        words.keySet().retainAll(groups);
        return words;
    }
}
