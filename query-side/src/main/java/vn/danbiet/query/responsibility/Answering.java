package vn.danbiet.query.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Delegation;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.organisation.Unit;

/**
 * Who answered for a case in a stretch of time.
 *
 * @param unitName as it was called then
 * @param head nothing where the register knows of none
 * @param delegated what the head had delegated then; they answer for it all the same
 * @param until the moment at which another took over; nothing while they answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answering(
        UnitId unit,
        Phrase unitName,
        @Nullable Head head,
        List<Delegated> delegated,
        Instant from,
        @Nullable Instant until) {

    record Head(OfficerId leader, String name, Phrase title, boolean acting) {
        private static Head of(Tenure tenure) {
            return new Head(tenure.leader(), tenure.name(), tenure.title().phrase(), tenure.acting());
        }
    }

    record Delegated(OfficerId to, String matters, String citation) {
        private static Delegated of(Delegation delegation) {
            return new Delegated(delegation.to(), delegation.matters(), delegation.citation());
        }
    }

    static Answering of(UnitId id, Optional<Unit> unit, LocalDate day, Instant from) {
        return new Answering(id, unit.map(one -> one.name(day)).orElseGet(() -> new Phrase(id.value(), id.value())),
                unit.flatMap(one -> one.headOn(day)).map(Head::of).orElse(null),
                unit.stream().flatMap(one -> one.delegationsOn(day).stream()).map(Delegated::of).toList(), from, null);
    }

    boolean isAs(Answering other) {
        return unit.equals(other.unit) && unitName.equals(other.unitName) && delegated.equals(other.delegated)
                && Objects.equals(head, other.head);
    }

    Answering endedAt(Instant moment) {
        return new Answering(unit, unitName, head, delegated, from, moment);
    }
}
