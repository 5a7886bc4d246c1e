package vn.danbiet.query.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.view.PutAside;

/**
 * The cases that a view is behind with, by their ids.
 *
 * @param next the {@code after} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeldUpCases(List<Item> items, @Nullable String next) {

    /**
     * One case and the event that holds it up.
     *
     * @param caseId nothing when the case is kept from the caller
     * @param position of the event
     * @param event its type; nothing when it would tell the caller more about the case than they may know
     * @param cause the class of the error
     * @param place where in the program
     * @param attempts how often it was tried
     * @param events how many wait, this one included
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Nullable String caseId,
            @Nullable Long position,
            @Nullable String event,
            String cause,
            String place,
            int attempts,
            Instant since,
            Instant lastTriedAt,
            long events) {
        static Item of(PutAside.HeldUp held, boolean withheld, boolean typed) {
            return new Item(withheld ? null : held.caseId(), withheld ? null : held.position(),
                    typed && !withheld ? held.event() : null, held.cause(), held.place(), held.attempts(), held.since(),
                    held.lastTriedAt(), held.events());
        }
    }
}
