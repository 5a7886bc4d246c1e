package vn.danbiet.query.organisation;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.view.AtLeast;

/** The organisation as of any day: for anybody whom to turn to and who leads it, for staff also how it came about. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class UnitQueryController {
    private final OrganisationBook organisation;
    private final Clock clock;

    UnitQueryController(OrganisationBook organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The whole tree is public, so staff and the public get the same. */
    @GetMapping({"/api/v1/units", "/public/v1/units"})
    ResponseEntity<UnitPage> list(@Valid @ParameterObject UnitFilter filter, @Valid @ParameterObject AtLeast atLeast) {
        return told(filter.page(organisation.chart(atLeast), today()));
    }

    @GetMapping("/api/v1/units/{unit}")
    ResponseEntity<UnitHistory> history(@PathVariable UnitId unit, @Valid @ParameterObject AsOf asOf,
            @Valid @ParameterObject AtLeast atLeast) {
        OrganisationChart chart = organisation.chart(atLeast);
        LocalDate day = asOf.orElse(today());
        return told(chart.unit(unit)
                .map(one -> UnitHistory.of(one, chart, day))
                .orElseThrow(UnitQueryController::noSuchUnit));
    }

    /** An old code is answered with the successor. */
    @GetMapping("/public/v1/units/{unit}")
    ResponseEntity<PublicUnit> whomToTurnTo(@PathVariable UnitId unit, @Valid @ParameterObject AsOf asOf,
            @Valid @ParameterObject AtLeast atLeast) {
        return told(PublicUnit.of(unit, organisation.chart(atLeast), asOf.orElse(today()))
                .orElseThrow(UnitQueryController::noSuchUnit));
    }

    /** The version names what orders expect in {@code If-Match}. */
    private <T> ResponseEntity<T> told(T body) {
        long version = organisation.version();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        return (version == 0 ? answer : answer.eTag("\"" + (version - 1) + "\"")).body(body);
    }

    private LocalDate today() {
        return OrganisationChart.day(clock.instant());
    }

    private static RuntimeException noSuchUnit() {
        return new Problem(ProblemType.NOT_FOUND, "Không có đơn vị nào mang mã này; tra mã tại /public/v1/units.",
                "No unit has this code; look it up at /public/v1/units.").asException();
    }
}
