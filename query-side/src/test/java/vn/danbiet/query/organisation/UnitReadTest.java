package vn.danbiet.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitsMerged;
import vn.danbiet.log.EventLog;
import vn.danbiet.query.QueryTest;

@QueryTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitReadTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1997, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UnitId PROVINCE = new UnitId("ubnd-tinh-ninh-binh");
    private static final UnitId OLD = new UnitId("xa-dong-du");
    private static final UnitId COMMUNE = new UnitId("xa-binh-luc");

    @Autowired
    private EmbeddedEventStore events;

    @Autowired
    private EventLog log;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void organise() {
        if (log.nextVersion(OrganisationEvent.STREAM) > 0) {
            return;
        }
        happened(established(PROVINCE, "UBND tỉnh Ninh Bình", UnitKind.PROVINCE, LONG_AGO),
                new UnitEstablished(OLD, Instant.EPOCH, new Designation("UBND xã Đồng Du", null), UnitKind.COMMUNE,
                        PROVINCE, LONG_AGO, "NQ"),
                new UnitEstablished(COMMUNE, Instant.EPOCH, Designation.of("UBND xã Bình Lục", "Bình Lục commune"),
                        UnitKind.COMMUNE, PROVINCE, REFORM, "NQ 1674"),
                new UnitsMerged(List.of(OLD), Instant.EPOCH, COMMUNE, REFORM, "NQ 1674"),
                new LeaderAppointed(COMMUNE, Instant.EPOCH, new OfficerId("head-a"), "Nguyễn Thị Ánh",
                        Designation.of("Chủ tịch", "Chair"), false, REFORM, null, "QĐ"));
    }

    private static UnitEstablished established(UnitId unit, String name, UnitKind kind, LocalDate from) {
        return new UnitEstablished(unit, Instant.EPOCH, new Designation(name, null), kind, null, from, "NQ");
    }

    private void happened(OrganisationEvent... facts) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (OrganisationEvent fact : facts) {
            messages.add(new GenericDomainEventMessage<>("Organisation", OrganisationEvent.STREAM, messages.size(),
                    fact, Map.of("actor", "quan", "standing", "ADMINISTRATOR", "commandId", "reform")));
        }
        events.publish(messages);
    }

    private MvcTestResult get(String uri, String... token) {
        var request = http.get().uri(uri);
        return (token.length == 0 ? request : request.header("Authorization", "Bearer " + token[0])).exchange();
    }

    @Test
    void a_mistyped_unit_is_told_as_such_where_work_is_listed() {
        String supervisor = "giam.-.supervisor";

        assertThat(get("/api/v1/worklist?unit=xa-bin-luc", supervisor)).hasStatus(422)
                .bodyText()
                .contains("\"field\":\"unit\"", "/public/v1/units");
        assertThat(get("/api/v1/worklist?unit=" + COMMUNE, supervisor)).hasStatusOk();
        assertThat(get("/api/v1/worklist?unit=" + OLD, supervisor)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"'', ubnd-tinh-ninh-binh xa-binh-luc",
            "?on=2025-06-30, ubnd-tinh-ninh-binh xa-dong-du", "?on=1990-01-01, -", "?kind=COMMUNE, xa-binh-luc",
            "?text=binh luc, xa-binh-luc", "?text=Bình NINH, ubnd-tinh-ninh-binh", "?text=dong du, -",
            "?under=ubnd-tinh-ninh-binh, xa-binh-luc", "?limit=1, ubnd-tinh-ninh-binh",
            "?limit=1&after=ubnd-tinh-ninh-binh, xa-binh-luc"})
    void anybody_finds_the_units_of_a_day(String query, String found) throws Exception {
        List<String> units = found == null ? List.of() : List.of(found.split(" "));

        for (MvcTestResult answer : List.of(get("/public/v1/units" + query),
                get("/api/v1/units" + query, "quan.-.administrator"))) {
            assertThat(answer).hasStatusOk()
                    .hasHeader("ETag", "\"4\"")
                    .bodyJson()
                    .extractingPath("$.units[*].unit")
                    .asArray()
                    .containsExactlyElementsOf(units);
        }
    }

    @Test
    void a_page_that_is_not_the_last_names_where_to_go_on() {
        assertThat(get("/public/v1/units?limit=1")).bodyJson()
                .extractingPath("$.next")
                .isEqualTo("ubnd-tinh-ninh-binh");
        assertThat(get("/public/v1/units?limit=2")).bodyJson().doesNotHavePath("$.next");
    }

    @Test
    void anybody_is_told_who_leads_a_unit_and_not_by_which_code_the_system_knows_them() {
        assertThat(get("/public/v1/units/xa-binh-luc")).hasStatusOk()
                .bodyJson()
                .doesNotHavePath("$.note")
                .hasPathSatisfying("$.unit.head.name", name -> name.assertThat().isEqualTo("Nguyễn Thị Ánh"))
                .hasPathSatisfying("$.unit.head.title.en", title -> title.assertThat().isEqualTo("Chair"))
                .hasPathSatisfying("$.unit.parentName.vi", name -> name.assertThat().isEqualTo("UBND tỉnh Ninh Bình"))
                .doesNotHavePath("$.unit.head.leader");
    }

    @Test
    void an_old_code_is_answered_with_the_successor_and_says_so() {
        assertThat(get("/public/v1/units/xa-dong-du")).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.asked", asked -> asked.assertThat().isEqualTo("xa-dong-du"))
                .hasPathSatisfying("$.unit.unit", unit -> unit.assertThat().isEqualTo("xa-binh-luc"))
                .hasPathSatisfying("$.note.vi", note -> note.assertThat()
                        .isEqualTo("UBND xã Đồng Du (xa-dong-du) không còn từ ngày 2025-07-01; đơn vị kế thừa là"
                                + " UBND xã Bình Lục (xa-binh-luc)."));
        assertThat(get("/public/v1/units/xa-dong-du?on=2025-06-30")).bodyJson()
                .hasPathSatisfying("$.unit.unit", unit -> unit.assertThat().isEqualTo("xa-dong-du"))
                .doesNotHavePath("$.note");
        assertThat(get("/public/v1/units/xa-binh-luc?on=2025-06-30")).bodyJson()
                .extractingPath("$.note.en")
                .asString()
                .contains("begins only on 2025-07-01");
    }

    @Test
    void staff_see_how_a_unit_came_about() {
        assertThat(get("/api/v1/units/xa-binh-luc", "an.land-office.officer")).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.predecessors", units -> units.assertThat().isEqualTo(List.of("xa-dong-du")))
                .hasPathSatisfying("$.leaders[0].leader", leader -> leader.assertThat().isEqualTo("head-a"))
                .hasPathSatisfying("$.names[0].name.vi", name -> name.assertThat().isEqualTo("UBND xã Bình Lục"));
        assertThat(get("/api/v1/units/xa-dong-du", "an.land-office.officer")).bodyJson()
                .hasPathSatisfying("$.successor", unit -> unit.assertThat().isEqualTo("xa-binh-luc"))
                .hasPathSatisfying("$.end.citation", citation -> citation.assertThat().isEqualTo("NQ 1674"));
        assertThat(get("/api/v1/units/xa-dong-du")).hasStatus(401);
    }

    @ParameterizedTest
    @CsvSource({"/public/v1/units/khong-co, 404", "/public/v1/units/KHONG, 400", "/public/v1/units?on=1.7.2025, 422",
            "/public/v1/units?limit=0, 422", "/public/v1/units?kind=VILLAGE, 422",
            "/public/v1/units?atLeast=99999, 422"})
    void what_cannot_be_answered_is_told(String uri, int status) {
        assertThat(get(uri)).hasStatus(status).hasContentType("application/problem+json");
    }
}
