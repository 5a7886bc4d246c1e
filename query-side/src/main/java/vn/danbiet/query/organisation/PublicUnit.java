package vn.danbiet.query.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Unit;

/**
 * Whom to turn to: a unit and who leads it. For the code of a unit that has ended, its successor, and that it is so.
 *
 * @param asked the code that was asked for
 * @param on the day it is as told here
 * @param note that the unit is no more, or not yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicUnit(UnitId asked, LocalDate on, UnitSummary unit, @Nullable Phrase note) {

    static Optional<PublicUnit> of(UnitId asked, OrganisationChart chart, LocalDate day) {
        return chart.unit(asked)
                .flatMap(unit -> chart.unit(chart.successor(asked, day))
                        .map(answering -> new PublicUnit(asked, day, UnitSummary.of(answering, chart, day),
                                note(unit, answering, day))));
    }

    private static @Nullable Phrase note(Unit asked, Unit answering, LocalDate day) {
        if (asked.end() != null && asked.isOver(day)) {
            return Phrase.of("%s (%s) không còn từ ngày %s; đơn vị kế thừa là %s (%s).",
                    "%s (%s) is no more from %s; its successor is %s (%s).", asked.name(day), asked.id(),
                    asked.end().from(), answering.name(day), answering.id());
        }
        return day.isBefore(asked.from())
                ? Phrase.of("%s (%s) chỉ hoạt động từ ngày %s.", "%s (%s) begins only on %s.", asked.name(day),
                        asked.id(), asked.from())
                : null;
    }
}
