package vn.danbiet.log;

/** The server refuses this unit for good, for example by a validation rule. Nothing was written. */
public final class UnitRefused extends EventLogException {
    UnitRefused(NewUnit unit, String why) {
        super("The server refuses the unit for stream " + unit.stream() + " version " + unit.version() + ": " + why,
                null);
    }
}
