package vn.danbiet.query.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/** Refuses a code that was never a unit's: a mistyped one must not be answered like a unit that has nothing to do. */
@Component
public class KnownUnits {
    private final OrganisationBook organisation;

    KnownUnits(OrganisationBook organisation) {
        this.organisation = organisation;
    }

    /**
     * While no unit at all is in the register, every code may be one.
     *
     * @param parameter that names the unit
     * @param unit nothing where none was asked for
     */
    public void check(String parameter, @Nullable UnitId unit) {
        OrganisationChart chart = organisation.chart();
        if (unit == null || chart.isEmpty() || chart.unit(unit).isPresent()) {
            return;
        }
        var phrase = new Phrase("Không có đơn vị nào mang mã này, kể cả trước đây; tra mã tại /public/v1/units.",
                "There is no unit with this code and there never was; look codes up at /public/v1/units.");
        throw new Problem(ProblemType.INVALID_FIELDS, phrase,
                List.of(new Problem.FieldError(parameter, phrase.vi(), phrase.en())), null).asException();
    }
}
