package vn.danbiet.events.petition;

import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;

/**
 * One part of a mixed letter. A petition among the parts becomes a case of its own and gets its receipt code here; for a
 * complaint or denunciation the petitioner is guided to file it as such, and no code is given. A violation is reported
 * with its letter named, when it is known where and when it happened.
 *
 * @param content nothing for a denunciation: its content belongs into its own, sealed procedure
 */
public record SplitPart(
        CaseKind kind,
        @Nullable ReceiptCode receiptCode,
        @Nullable String subject,
        @Nullable Personal<String> content) {}
