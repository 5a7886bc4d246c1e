package vn.danbiet.events;

import org.jspecify.annotations.Nullable;

/**
 * A person behind a letter, as the book of LTCD art. 25 asks for. All of it is personal data.
 *
 * @param identityNumber asked for since 2026-07-01 (L136 art. 1.10)
 * @param representative whether the group appointed this person in writing (LTCD art. 29)
 */
public record Petitioner(
        String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String identityNumber,
        boolean representative) {
    /** Personal data stays out of logs and error texts, also by accident. */
    @Override
    public String toString() {
        return "Petitioner[withheld]";
    }
}
