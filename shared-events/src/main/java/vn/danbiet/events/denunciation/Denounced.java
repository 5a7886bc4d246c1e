package vn.danbiet.events.denunciation;

import org.jspecify.annotations.Nullable;

/**
 * Who is denounced, as far as it is known. Until it is concluded that they violated the law they are protected as well.
 *
 * @param position what they are, where that is known
 * @param workplace the unit or body they belong to
 */
public record Denounced(String name, @Nullable String position, @Nullable String workplace) {
    /** Personal data stays out of logs and error texts, also by accident. */
    @Override
    public String toString() {
        return "Denounced[withheld]";
    }
}
