package vn.danbiet.command;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.log.EventMetadata;

/**
 * Who does it.
 *
 * @param unit the unit they act for; nothing for a petitioner, an administrator and the system itself
 */
public record Actor(OfficerId id, Standing standing, @Nullable UnitId unit) {
    /** The petitioner, acting with the key from their receipt. Who they are is not said here. */
    public static final Actor PETITIONER = new Actor(new OfficerId("petitioner"), Standing.PETITIONER, null);

    /** The system, doing what follows from an earlier act. */
    public static final Actor SYSTEM = new Actor(new OfficerId("system"), Standing.SYSTEM, null);

    /** In what capacity somebody acts. */
    public enum Standing {
        OFFICER,
        UNIT_HEAD,
        /** Keeps the secret of who denounced, and does nothing else. */
        CUSTODIAN,
        PETITIONER,
        ADMINISTRATOR,
        SYSTEM
    }

    public boolean actsFor(UnitId other) {
        return other.equals(unit);
    }

    /** Their unit, for acts that only officers and heads do. */
    public UnitId unitOrThrow() {
        return Optional.ofNullable(unit).orElseThrow();
    }

    /** How the log names the actor beside each event. */
    public Map<String, String> asMetadata() {
        return unit == null
                ? Map.of(EventMetadata.ACTOR, id.value(), EventMetadata.STANDING, standing.name())
                : Map.of(EventMetadata.ACTOR, id.value(), EventMetadata.STANDING, standing.name(), EventMetadata.UNIT,
                        unit.value());
    }
}
