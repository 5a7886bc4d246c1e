package vn.danbiet.query.supervision;

import org.jspecify.annotations.Nullable;

/** @param step of a series: month unless said */
record SeriesQuestion(@Nullable Step step) {
    Step stepOrMonth() {
        return step == null ? Step.MONTH : step;
    }
}
