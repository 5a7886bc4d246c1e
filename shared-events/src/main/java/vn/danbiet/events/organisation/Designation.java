package vn.danbiet.events.organisation;

import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/**
 * What a unit or an office is called.
 *
 * @param vi the official one
 * @param en where there is a translation; otherwise English texts use the official one
 */
public record Designation(String vi, @Nullable String en) implements Worded {
    public static Designation of(String vi, String en) {
        return new Designation(vi, en);
    }

    @Override
    public Phrase phrase() {
        return new Phrase(vi, en == null ? vi : en);
    }
}
