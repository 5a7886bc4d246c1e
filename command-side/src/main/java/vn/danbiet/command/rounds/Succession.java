package vn.danbiet.command.rounds;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.CaseCommand.PassToSuccessor;
import vn.danbiet.command.casefile.OpenCase;
import vn.danbiet.command.casefile.OpenCases;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.events.organisation.UnitEnd;
import vn.danbiet.law.Days;

/**
 * Passes the open cases of a unit that is no more to its heir, from the day of its end on, also when that is told later.
 * An heir that ended as well passes them on in the next round, so that each unit answers for its own time.
 */
@Component
@Order(Succession.ORDER)
final class Succession implements Round {
    /** First of all: whose a case is, decides on whose record everything else comes. */
    static final int ORDER = 10;

    private final OpenCases cases;

    Succession(OpenCases cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "succession";
    }

    @Override
    public Stream<DueOrder> due(Act now) {
        Map<UnitId, UnitEnd> ended = ended(now);
        return ended.isEmpty()
                ? Stream.empty()
                : cases.openAt(ended.keySet())
                        .map(one -> order(one, Objects.requireNonNull(ended.get(one.unit())), now));
    }

    private static Map<UnitId, UnitEnd> ended(Act now) {
        LocalDate today = now.day();
        return now.units()
                .units()
                .stream()
                .filter(unit -> unit.end() != null && unit.isOver(today))
                .collect(Collectors.toMap(Unit::id, unit -> Objects.requireNonNull(unit.end())));
    }

    private static DueOrder order(OpenCase one, UnitEnd end, Act now) {
        UnitId heir = now.units().successor(one.unit(), end.from());
        var then = new Act(now.by(), Days.startOf(end.from()), now.toldAt(), now.law(), now.units());
        return new DueOrder("succession/" + one.id() + "/" + one.unit() + "/" + heir,
                new PassToSuccessor(one.id(), then, heir));
    }
}
