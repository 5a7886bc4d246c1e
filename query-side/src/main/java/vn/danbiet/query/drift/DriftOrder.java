package vn.danbiet.query.drift;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.web.PlainText;

/**
 * What to check.
 *
 * @param cases how many cases to draw; all of them when it is left out
 * @param view the only view; every view when it is left out
 * @param seed decides which cases are drawn, so that they can be drawn again; any when it is left out
 */
record DriftOrder(
        @Min(1) @Max(1_000_000) @Nullable Integer cases,
        @PlainText(max = 100) @Nullable String view,
        @Nullable Long seed) {}
