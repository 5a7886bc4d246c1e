package vn.danbiet.query.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.complaint.ComplaintDialogueHeld;
import vn.danbiet.events.complaint.ComplaintDialogueMissed;
import vn.danbiet.events.complaint.ComplaintDialogueSummoned;
import vn.danbiet.events.complaint.Party;

/**
 * A dialogue (LKN 30, 39): what it was called for and what came of it.
 *
 * @param delegated whether somebody other than the settler is in the chair
 * @param heldAt nothing while it is to come, and where it was missed
 * @param agreed whether they came to an agreement
 * @param absent who did not come, where it was missed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dialogue(
        LocalDate on,
        String place,
        OfficerId chair,
        boolean delegated,
        @Nullable Instant heldAt,
        List<Party> present,
        @Nullable Boolean agreed,
        @Nullable Party absent,
        @Nullable Boolean excused) {
    private static final int MOST = 20;

    static List<Dialogue> after(List<Dialogue> before, CaseEvent event) {
        return switch (event) {
            case ComplaintDialogueSummoned call -> Stream
                    .concat(before.stream().skip(Math.max(0, before.size() - MOST + 1)),
                            Stream.of(new Dialogue(call.on(), call.place(), call.chair(), call.delegated(), null,
                                    List.of(), null, null, null)))
                    .toList();
            case ComplaintDialogueHeld held when !before.isEmpty() ->
                last(before, new Dialogue(before.getLast().on(), before.getLast().place(), held.chair(),
                        held.delegated(), held.occurredAt(), held.present(), held.agreed(), null, null));
            case ComplaintDialogueMissed missed when !before.isEmpty() ->
                last(before, new Dialogue(before.getLast().on(), before.getLast().place(), before.getLast().chair(),
                        before.getLast().delegated(), null, List.of(), null, missed.absent(), missed.excused()));
            default -> before;
        };
    }

    private static List<Dialogue> last(List<Dialogue> all, Dialogue last) {
        return Stream.concat(all.subList(0, all.size() - 1).stream(), Stream.of(last)).toList();
    }
}
