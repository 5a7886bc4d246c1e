package vn.danbiet.query.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.danbiet.law.TermRule;
import vn.danbiet.platform.web.PlainText;

/**
 * Which rules are asked for; nothing for all.
 *
 * @param on in force that day
 * @param family of that step, for example {@code C-ACC}
 */
record RuleFilter(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
        @PlainText(max = 40) @Nullable String family) {
    boolean takes(TermRule rule) {
        return (on == null || rule.isInForceOn(on)) && (family == null || rule.family().id().equals(family));
    }
}
