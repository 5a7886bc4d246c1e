package vn.danbiet.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.term.PauseGround;

/**
 * Days that do not count.
 *
 * @param from the day the clock was stopped, the last that counts
 * @param on the day it went on, the last that does not count; null while it stands still
 */
public record Pause(LocalDate from, @Nullable LocalDate on, PauseGround ground, String citation) {

    boolean covers(LocalDate day) {
        return day.isAfter(from) && (on == null || !day.isAfter(on));
    }
}
