package vn.danbiet.query.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.view.Generation;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewStatus;

/**
 * How a view stands.
 *
 * @param version of its definition in this program
 * @param position up to which the log has gone into what is read
 * @param head the last position of the log
 * @param lag events that what is read is behind
 * @param deadLetters events that are put aside, with those of the same case that wait for them
 * @param skippedEvents events that it does without, by somebody's decision
 * @param serving what is read; nothing while the view has never been complete in this version
 * @param building what is to take over
 * @param leaving what is about to be removed, and what programs of other versions read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ViewReport(
        String name,
        int version,
        long position,
        long head,
        long lag,
        long deadLetters,
        long skippedEvents,
        @Nullable GenerationReport serving,
        @Nullable GenerationReport building,
        List<GenerationReport> leaving) {
    /** All views, by name. */
    record All(List<ViewReport> items) {}

    static ViewReport of(View<?> view, long head) {
        ViewStatus status = view.status();
        // Read before it, the head may be behind by now.
        long end = Math.max(head, status.position());
        return new ViewReport(status.name(), status.version(), status.position(), end, end - status.position(),
                status.deadLetters(), status.skipped(), report(status.serving(), end), report(status.building(), end),
                status.leaving().stream().map(one -> GenerationReport.of(one, end)).toList());
    }

    private static @Nullable GenerationReport report(@Nullable Generation one, long head) {
        return one == null ? null : GenerationReport.of(one, head);
    }
}
