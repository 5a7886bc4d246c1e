package vn.danbiet.query.audit;

import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.web.PlainText;

/**
 * What to verify.
 *
 * @param stream the only stream; the whole log when it is left out
 */
record VerificationOrder(@PlainText(max = 1024) @Nullable String stream) {}
