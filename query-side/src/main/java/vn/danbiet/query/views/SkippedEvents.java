package vn.danbiet.query.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.view.SkippedEvent;

/**
 * Events that a view does without, newest positions first.
 *
 * @param next the {@code before} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SkippedEvents(List<Item> items, @Nullable Long next) {

    /**
     * One of them.
     *
     * @param version of the definition that it holds for
     * @param caseId nothing when the case is kept from the caller; so are position and type
     * @param by who decided it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            int version,
            @Nullable String caseId,
            @Nullable Long position,
            @Nullable String event,
            String cause,
            String reason,
            String by,
            Instant at) {
        static Item of(SkippedEvent skipped, boolean withheld, boolean typed) {
            return new Item(skipped.version(), withheld ? null : skipped.caseId(), withheld ? null : skipped.position(),
                    typed && !withheld ? skipped.event() : null, skipped.cause(), skipped.reason(), skipped.by(),
                    skipped.at());
        }
    }
}
