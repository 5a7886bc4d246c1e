package vn.danbiet.query.petition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.platform.web.PlainText;

/**
 * Which petitions to list.
 *
 * @param status any of these
 * @param unit that has the petition on its desk
 * @param text words that must all occur
 * @param limit how many at most
 * @param cursor the {@code next} of the page before
 */
record WorkListFilter(
        @Nullable List<@NotNull PetitionStatus> status,
        @Nullable OfficerId assignee,
        @Nullable UnitId unit,
        @PlainText(max = 200) @Nullable String text,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 100) @Nullable String cursor) {
    private static final int USUAL_LIMIT = 50;

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    List<PetitionStatus> statuses() {
        return status == null ? List.of() : status.stream().distinct().sorted().toList();
    }
}
