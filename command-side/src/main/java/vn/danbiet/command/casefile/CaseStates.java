package vn.danbiet.command.casefile;

import java.util.Collection;
import java.util.EnumSet;
import vn.danbiet.events.CaseStatus;

/** Which states of one kind of case go together in its table of acts. */
public final class CaseStates {
    private CaseStates() {}

    /** Those that nothing follows on. */
    public static <S extends Enum<S> & CaseStatus> EnumSet<S> endStates(Class<S> kind) {
        var ends = EnumSet.allOf(kind);
        ends.removeIf(status -> !status.isEnd());
        return ends;
    }

    @SafeVarargs
    public static <S extends Enum<S> & CaseStatus> EnumSet<S> with(Collection<S> states, S... more) {
        var all = EnumSet.copyOf(states);
        for (S one : more) {
            all.add(one);
        }
        return all;
    }
}
