package vn.danbiet.query.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.UnitId;

/**
 * Units by their codes.
 *
 * @param on the day they are as told here
 * @param next the {@code after} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitPage(LocalDate on, List<UnitSummary> units, @Nullable UnitId next) {}
