package vn.danbiet.query.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/** How long the lists are, for whoever asks. */
record WorkListCounts(List<Count> lists) {

    /** Nobody works through more; counting further would only cost. */
    static final int MOST = 500;

    /**
     * One of them.
     *
     * @param unit whose list it is, where one was asked for
     * @param count as a number, at most {@value #MOST}
     * @param more whether there are more than that
     * @param text as it is shown: {@code 500+} where there are more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Count(
            WorkListName list,
            Phrase listText,
            @Nullable UnitId unit,
            int count,
            boolean more,
            String text,
            String self) {
        static Count of(WorkListFilter filter, WorkListName list, int found) {
            int count = Math.min(found, MOST);
            boolean more = found > MOST;
            return new Count(list, list.phrase(), filter.unit(), count, more, more ? MOST + "+" : "" + count,
                    filter.self());
        }
    }
}
