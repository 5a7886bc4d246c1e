package vn.danbiet.query.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;

/**
 * A case behind a figure.
 *
 * @param times how often it counts in the figure: what was reopened twice counts twice
 * @param day by which it counts: on which it moved or ended, or on which a duty ran out or will
 * @param timeline where all that happened is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseBehind(
        String id,
        CaseKind kind,
        Phrase kindText,
        @Nullable String field,
        LocalDate opened,
        int times,
        LocalDate day,
        String timeline) {}
