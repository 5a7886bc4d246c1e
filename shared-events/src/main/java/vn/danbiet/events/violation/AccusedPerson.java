package vn.danbiet.events.violation;

import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Personal;

/**
 * Somebody who is said to have committed a violation. All of it is personal data.
 *
 * @param position what they were or did there, as far as it was said
 */
public record AccusedPerson(String name, @Nullable String position) {
    /** Personal data stays out of logs and error texts, also by accident. */
    @Override
    public String toString() {
        return "AccusedPerson[withheld]";
    }
}
