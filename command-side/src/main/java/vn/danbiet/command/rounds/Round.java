package vn.danbiet.command.rounds;

import java.util.stream.Stream;
import vn.danbiet.command.Act;

/**
 * Looks for one thing that falls due in cases without anybody's doing: because time passes, or because something else
 * changed. Each is a bean; they are gone in their {@link org.springframework.core.annotation.Order order}.
 */
public interface Round {

    /** For the health report and the log of the process. */
    String name();

    /**
     * What is due now. What was done before may be in it: an order that was carried out, or that its case finds nothing to
     * do for, changes nothing.
     *
     * @param now an act of the system at this moment
     */
    Stream<DueOrder> due(Act now);
}
