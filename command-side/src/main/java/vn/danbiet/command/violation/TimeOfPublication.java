package vn.danbiet.command.violation;

import java.time.LocalDate;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.violation.ConclusionManner;
import vn.danbiet.law.Law;
import vn.danbiet.law.TermFamily;

/**
 * How long a conclusion is public (LDC 13, 48, 66, in force since 2023-07-01): thirty consecutive days by a commune, twenty
 * by an agency or a state enterprise, three days on the loudspeakers. At a meeting it is told once.
 */
final class TimeOfPublication {
    private TimeOfPublication() {}

    static String variant(ConclusionManner manner, UnitKind kind) {
        if (manner == ConclusionManner.LOUDSPEAKER) {
            return "LOUDSPEAKER";
        }
        return switch (kind) {
            case COMMUNE -> "COMMUNE";
            case STATE_ENTERPRISE -> "STATE_ENTERPRISE";
            case PROVINCE, DEPARTMENT, DISTRICT, AGENCY -> "AGENCY";
        };
    }

    /** The last day on which it has to be public still. */
    static LocalDate lastDay(ConclusionManner manner, UnitKind kind, LocalDate since, Law law) {
        return Until.due(TermFamily.DEMOCRACY_POSTING, variant(manner, kind), since, law);
    }
}
