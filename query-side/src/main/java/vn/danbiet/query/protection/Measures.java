package vn.danbiet.query.protection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.protection.BodyKind;
import vn.danbiet.events.protection.Measure;
import vn.danbiet.events.protection.OrderedMeasure;
import vn.danbiet.events.protection.ProtectionBodyAnswered;
import vn.danbiet.events.protection.ProtectionBodyAsked;
import vn.danbiet.events.protection.ProtectionChanged;
import vn.danbiet.events.protection.ProtectionEnded;
import vn.danbiet.events.protection.ProtectionInterimOrdered;
import vn.danbiet.events.protection.ProtectionMeasureCarriedOut;
import vn.danbiet.events.protection.ProtectionOrdered;
import vn.danbiet.events.protection.ProtectionRefused;

/**
 * What is done to protect them (LTC 56 to 58), and who was asked to help (LTC 49, 53).
 *
 * @param decision that ordered it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measures(@Nullable String decision, List<Ordered> ordered, List<Asked> asked) {
    static final Measures NONE = new Measures(null, List.of(), List.of());

    /** @param persons the numbers of those whom it protects */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ordered(
            int number,
            Measure measure,
            Phrase measureText,
            String citation,
            List<Integer> persons,
            @Nullable BodyKind by,
            @Nullable LocalDate until,
            boolean interim,
            @Nullable Instant carriedOutAt,
            @Nullable Instant endedAt) {
        private static Ordered of(OrderedMeasure one, boolean interim) {
            return new Ordered(one.number(), one.measure(), one.measure().phrase(), one.measure().citation(),
                    one.persons(), one.by(), one.until(), interim, null, null);
        }

        private Ordered carriedOut(Instant at) {
            return new Ordered(number, measure, measureText, citation, persons, by, until, interim, at, endedAt);
        }

        private Ordered ended(Instant at) {
            return endedAt != null
                    ? this
                    : new Ordered(number, measure, measureText, citation, persons, by, until, interim, carriedOutAt,
                            at);
        }
    }

    /** @param agreed whether the body carries the measures out; nothing until it answers */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(
            int request,
            BodyKind kind,
            String body,
            List<Integer> measures,
            LocalDate answerBy,
            @Nullable Boolean agreed) {}

    Measures after(CaseEvent event) {
        return switch (event) {
            case ProtectionInterimOrdered one -> new Measures(decision, with(ordered, one.measures(), true), asked);
            // Urgent measures that are not among these are over.
            case ProtectionOrdered one -> new Measures(one.decision(),
                    with(ended(one.occurredAt(), Ordered::interim), one.measures(), false), asked);
            case ProtectionChanged one ->
                new Measures(decision, with(ended(one.occurredAt(), measure -> one.ended().contains(measure.number())),
                        one.added(), false), asked);
            case ProtectionRefused one -> new Measures(decision, ended(one.occurredAt(), _ -> true), asked);
            case ProtectionEnded one -> new Measures(decision, ended(one.occurredAt(), _ -> true), asked);
            case ProtectionMeasureCarriedOut one -> new Measures(decision, ordered.stream()
                    .map(measure -> measure.number() == one.measure() ? measure.carriedOut(one.occurredAt()) : measure)
                    .toList(), asked);
            case ProtectionBodyAsked one -> new Measures(
                    decision, ordered, Stream
                            .concat(asked.stream(),
                                    Stream.of(new Asked(one.request(), one.kind(), one.body(), one.measures(),
                                            one.answerBy(), null)))
                            .toList());
            case ProtectionBodyAnswered one -> new Measures(decision, ordered,
                    asked.stream()
                            .map(body -> body.request() == one.request()
                                    ? new Asked(body.request(), body.kind(), body.body(), body.measures(),
                                            body.answerBy(), one.agreed())
                                    : body)
                            .toList());
            default -> this;
        };
    }

    private List<Ordered> ended(Instant at, Predicate<Ordered> which) {
        return ordered.stream().map(one -> which.test(one) ? one.ended(at) : one).toList();
    }

    /** A measure that was ordered already, for the time being, goes on under its number. */
    private static List<Ordered> with(List<Ordered> before, List<OrderedMeasure> more, boolean interim) {
        List<Integer> again = more.stream().map(OrderedMeasure::number).toList();
        return Stream
                .concat(before.stream().filter(one -> !again.contains(one.number())),
                        more.stream().map(one -> Ordered.of(one, interim)))
                .toList();
    }
}
