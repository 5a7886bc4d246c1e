package vn.danbiet.command.protection;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.CaseCommand.MissCheckIn;
import vn.danbiet.command.casefile.OpenCases;
import vn.danbiet.command.rounds.DueOrder;
import vn.danbiet.command.rounds.Round;
import vn.danbiet.law.TermFamily;

/** Has it put on record that nobody said how they are, once the last day of a check-in is over; the superior is told. */
@Component
final class CheckInRound implements Round {
    private final OpenCases cases;

    CheckInRound(OpenCases cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "check-in";
    }

    @Override
    public Stream<DueOrder> due(Act now) {
        return cases.withOpenTerm(TermFamily.CHECK_IN)
                .flatMap(one -> one.terms()
                        .stream()
                        .filter(term -> term.family().equals(TermFamily.CHECK_IN) && now.day().isAfter(term.due()))
                        .map(term -> new DueOrder("check-in/" + term.id() + "/" + term.due(),
                                new MissCheckIn(one.id(), now))));
    }
}
