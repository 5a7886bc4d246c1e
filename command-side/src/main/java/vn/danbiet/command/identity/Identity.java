package vn.danbiet.command.identity;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.web.PlainText;

/**
 * Who somebody is, as it is handed in, as it lies in the vault, and as it is told to those two who had it opened. It is
 * part of no event, no command and no answer to anybody else.
 *
 * @param relatives whom else it could be guessed from or who needs protection with them, in plain words
 */
public record Identity(
        @NotNull @PlainText(max = 200) String name,
        @PlainText(max = 500) @Nullable String address,
        @PlainText(max = 30) @Nullable String phone,
        @PlainText(max = 30) @Nullable String identityNumber,
        @PlainText(max = 2_000) @Nullable String relatives) {

    /** Stays out of logs and error texts, also by accident. */
    @Override
    public String toString() {
        return "Identity[withheld]";
    }
}
