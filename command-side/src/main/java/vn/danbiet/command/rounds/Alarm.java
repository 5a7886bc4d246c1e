package vn.danbiet.command.rounds;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.CaseCommand.MarkTerms;
import vn.danbiet.command.casefile.OpenCases;

/**
 * The alarm clock of the terms: has every case whose next mark is reached put it on record. It comes after whatever
 * passes cases on or counts terms anew.
 */
@Component
@Order(Alarm.ORDER)
final class Alarm implements Round {
    static final int ORDER = 100;

    private final OpenCases cases;

    Alarm(OpenCases cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "alarm";
    }

    /** At one version of a case the same marks are missing, whoever looks; with them on record it has another version. */
    @Override
    public Stream<DueOrder> due(Act now) {
        return cases.withMarksUntil(now.occurredAt())
                .map(one -> new DueOrder("marks/" + one.id() + "/" + one.version(), new MarkTerms(one.id(), now)));
    }
}
