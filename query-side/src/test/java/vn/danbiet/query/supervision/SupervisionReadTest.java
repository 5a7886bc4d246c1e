package vn.danbiet.query.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintGuided;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.ComplaintTransferAccepted;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.law.TermFamily;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.QueryTest;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.facts.ChangedCases;
import vn.danbiet.query.facts.Counting;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.organisation.OrganisationHistory;

/** Today is Monday, 23 November 2026. An acceptance term of a complaint that begins on 2 November ended on the 11th. */
@QueryTest
class SupervisionReadTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1997, 1, 1);
    private static final UnitId PROVINCE = new UnitId("province");
    private static final UnitId WARD = new UnitId("ward-one");
    private static final UnitId OTHER = new UnitId("ward-two");
    private static final String SUPERVISOR = "giam.-.supervisor";
    private static final String WARD_HEAD = "ha.ward-one.unit-head";
    private static final List<FigureName> FROM_WARD = List.of(FigureName.values());

    @Autowired
    private EmbeddedEventStore events;

    @Autowired
    private EventLog log;

    @Autowired
    private Cases cases;

    @Autowired
    private View<FactsDocument> facts;

    @Autowired
    private ChangedCases changed;

    @Autowired
    private OrganisationHistory organisation;

    @Autowired
    private MockMvcTester http;

    private static long position;

    /** Once: a ward that has received 14 cases of which one came late and went elsewhere, and another that got it. */
    @BeforeEach
    void a_province_at_work() {
        if (log.nextVersion(OrganisationEvent.STREAM) == 0) {
            organised(unit(PROVINCE, "Tỉnh", UnitKind.PROVINCE, null),
                    unit(WARD, "Phường Một", UnitKind.COMMUNE, PROVINCE),
                    unit(OTHER, "Phường Hai", UnitKind.COMMUNE, PROVINCE), founded("ward-three"), founded("ward-four"),
                    founded("ward-five"), founded("ward-six"), head(WARD, "ha", LONG_AGO, LocalDate.of(2026, 11, 15)),
                    head(WARD, "moi", LocalDate.of(2026, 11, 16), null));
            for (int i = 0; i < 10; i++) {
                ComplaintCase done = ComplaintCase.number(8100 + i);
                cases.happened(received(done, WARD), guided(done));
            }
            ComplaintCase late = ComplaintCase.number(8120);
            cases.happened(received(late, WARD), due(late, LocalDate.of(2026, 11, 2)), guided(late));
            ComplaintCase overdue = ComplaintCase.number(8121);
            cases.happened(received(overdue, WARD), due(overdue, LocalDate.of(2026, 11, 2)));
            ComplaintCase soon = ComplaintCase.number(8122);
            cases.happened(received(soon, WARD), due(soon, LocalDate.of(2026, 11, 17)));
            ComplaintCase passed = ComplaintCase.number(8123);
            cases.happened(received(passed, WARD), due(passed, LocalDate.of(2026, 11, 2)),
                    new ComplaintTransferAccepted(passed.id(), Case.RECORDED_AT, WARD, OTHER));
            position = cases.happened(DenunciationCase.number(8124).received(WARD, "an"));
        }
        facts.await(new AtLeast(position));
    }

    @Test
    void what_came_in_less_what_went_out_is_the_backlog() {
        for (String by : List.of("TOTAL", "UNIT", "KIND", "FIELD")) {
            String answer = body(get(SUPERVISOR, "figures?by=" + by + "&from=2026-01-01"));
            List<Map<String, Object>> rows = JsonPath.read(answer, "$.items");
            assertThat(rows).as(by)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(number(row, "openBefore") + sum(row, "in") - sum(row, "out"))
                            .isEqualTo(number(row, "open")));
            assertThat(rows.stream().mapToLong(row -> number(row, "open")).sum()).as(by).isEqualTo(4);
            assertThat(rows).as(by).allSatisfy(row -> assertThat(sum(row, "ages")).isEqualTo(number(row, "open")));
        }
        assertThat(figure("figures?by=UNIT&from=2026-11-21", "ward-one", "openBefore")).isEqualTo(15);
        assertThat(figure("figures?by=UNIT&from=2026-11-21", "ward-one", "in.RECEIVED")).isZero();
    }

    @Test
    void what_was_settled_in_time_is_told_honestly() {
        assertThat(figure("figures", "ward-one", "onTime.inTime")).isEqualTo(10);
        assertThat(figure("figures", "ward-one", "onTime.late")).isEqualTo(1);
        // One is overdue here, and one became overdue here before it went elsewhere.
        assertThat(figure("figures", "ward-one", "onTime.openOverdue")).isEqualTo(2);
        assertThat(figure("figures", "ward-one", "onTime.of")).isEqualTo(13);
        assertThat(figure("figures", "ward-one", "overdue")).isEqualTo(1);
        assertThat(figure("figures", "ward-one", "runsOutSoon")).isEqualTo(1);
        assertThat(figure("figures?soon=2", "ward-one", "runsOutSoon")).isZero();
        assertThat(read("figures", "ward-one", "onTime.share.share").toString()).isEqualTo("0.7692");
        assertThat(read("figures", "ward-one", "onTime.share.low").toString()).isEqualTo("0.4974");
        assertThat(read("figures", "ward-one", "onTime.share.high").toString()).isEqualTo("0.9182");
        // Whoever took it over is not to blame; of so few cases there is no rate at all.
        assertThat(figure("figures", "ward-two", "onTime.of")).isZero();
        assertThat(body(get(SUPERVISOR, "figures?unit=ward-two"))).doesNotContain("\"share\"");
    }

    @Test
    void who_led_the_unit_on_the_day_that_decides_answers_for_it() {
        assertThat(figure("figures?by=HEAD", "moi", "onTime.inTime")).isEqualTo(10);
        assertThat(figure("figures?by=HEAD", "moi", "onTime.late")).isZero();
        assertThat(figure("figures?by=HEAD", "ha", "onTime.late")).isEqualTo(1);
        assertThat(figure("figures?by=HEAD", "ha", "onTime.openOverdue")).isEqualTo(2);
        assertThat(get(SUPERVISOR, "cases?figure=LATE&unit=ward-one&head=ha")).bodyJson()
                .hasPathSatisfying("$.items.length()", number -> number.assertThat().isEqualTo(1));
        assertThat(get(SUPERVISOR, "cases?figure=LATE&unit=ward-one&head=moi")).bodyJson()
                .hasPathSatisfying("$.items.length()", number -> number.assertThat().isEqualTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward-one", "ward-two"})
    void every_figure_opens_down_to_its_cases(String unit) {
        for (FigureName name : FROM_WARD) {
            String path = switch (name) {
                case RECEIVED, REOPENED, TAKEN_OVER -> "in." + name;
                case CLOSED, PASSED_ON -> "out." + name;
                case OPEN -> "open";
                case OVERDUE -> "overdue";
                case RUNS_OUT_SOON -> "runsOutSoon";
                case IN_TIME -> "onTime.inTime";
                case LATE -> "onTime.late";
                case OPEN_OVERDUE -> "onTime.openOverdue";
            };
            String answer = body(get(SUPERVISOR, "cases?limit=200&figure=" + name + "&unit=" + unit));
            List<Integer> times = JsonPath.read(answer, "$.items[*].times");
            assertThat(times.stream().mapToLong(Integer::longValue).sum()).as(name.name())
                    .isEqualTo(figure("figures", unit, path));
        }
    }

    @Test
    void a_figure_has_the_same_bytes_for_all_and_its_cases_are_for_those_who_may_know_of_them() {
        String asOf = "&asOfPosition=" + position + "&asOf=2026-11-23T01:00:00Z";

        assertThat(body(get(WARD_HEAD, "figures?unit=ward-one" + asOf)))
                .isEqualTo(body(get("lan.province.unit-head", "figures?unit=ward-one" + asOf)));
        assertThat(body(get(SUPERVISOR, "figures?unit=ward-one" + asOf)))
                .isEqualTo(body(get("kiem.-.auditor", "figures?unit=ward-one" + asOf)));
        assertThat(behind(SUPERVISOR, "OPEN")).hasSize(3);
        assertThat(behind(WARD_HEAD, "OPEN")).hasSize(2);
        // The head above reads what the wards handle, but for what is confidential.
        assertThat(behind("lan.province.unit-head", "OPEN")).isEqualTo(behind(WARD_HEAD, "OPEN"));
    }

    @Test
    void no_figure_of_a_head_changes_when_there_is_one_denunciation_more() {
        String before = "asOfPosition=" + (position - 1) + "&asOf=2026-11-23T01:00:00Z";
        String after = "asOfPosition=" + position + "&asOf=2026-11-23T01:00:00Z";

        for (String query : List.of("figures?by=KIND&", "figures?", "series?step=WEEK&", "figures/table?",
                "cases?figure=RECEIVED&unit=ward-one&")) {
            assertThat(items(WARD_HEAD, query + after)).as(query).isEqualTo(items(WARD_HEAD, query + before));
        }
        assertThat(items(SUPERVISOR, "figures?" + after)).isNotEqualTo(items(SUPERVISOR, "figures?" + before));
    }

    @Test
    void who_is_denounced_and_oversees_others_gets_the_figures_as_if_there_were_no_such_case() {
        String party = "bi.-.auditor";
        List<String> queries = List.of("figures?unit=ward-five&by=KIND", "series?step=WEEK&unit=ward-five",
                "figures/table?unit=ward-five&by=TOTAL");
        UnitId unit = new UnitId("ward-five");
        seen(cases.happened(received(ComplaintCase.number(8210), unit)));
        List<String> before = queries.stream().map(query -> items(party, query)).toList();
        DenunciationCase one = DenunciationCase.number(8211);
        seen(cases.happened(one.received(unit, "an"), one.conflictOf("bi")));

        assertThat(queries.stream().map(query -> items(party, query))).isEqualTo(before);
        assertThat(queries.stream().map(query -> items(SUPERVISOR, query))).doesNotContainAnyElementsOf(before);
        assertThat(body(get(party, queries.getFirst()))).contains("\"counting\":\"ALL\"");
    }

    @Test
    void as_of_the_past_nothing_is_counted_that_came_later() {
        long before = position - 1;

        assertThat(figure("figures?asOfPosition=" + position, "ward-one", "open")).isEqualTo(3);
        assertThat(figure("figures?asOfPosition=" + before, "ward-one", "open")).isEqualTo(2);
        assertThat(figure("figures?asOfPosition=" + position, "ward-one", "open")).isEqualTo(3);
        assertThat(body(get(SUPERVISOR, "figures?asOfPosition=0&asOf=2026-11-23T01:00:00Z"))).contains("\"items\":[]");
    }

    @Test
    void what_is_remembered_of_a_unit_is_counted_anew_once_something_has_come_to_it() {
        UnitId unit = new UnitId("ward-three");
        ComplaintCase one = ComplaintCase.number(8200);
        seen(cases.happened(received(one, unit)));
        assertThat(figure("figures?unit=ward-three", "ward-three", "open")).isEqualTo(1);

        seen(cases.happened(received(ComplaintCase.number(8201), unit)));
        assertThat(figure("figures?unit=ward-three", "ward-three", "open")).isEqualTo(2);
        seen(cases.happened(received(ComplaintCase.number(8202), new UnitId("ward-four"))));
        assertThat(figure("figures?unit=ward-three", "ward-three", "open")).isEqualTo(2);
        seen(cases.happened(guided(one)));
        assertThat(figure("figures?unit=ward-three", "ward-three", "open")).isEqualTo(1);
    }

    @Test
    void a_series_has_a_zero_where_nothing_happened() {
        String weeks = body(get(SUPERVISOR, "series?step=WEEK&from=2026-11-04&unit=ward-one&asOfPosition=" + position));

        assertThat(weeks).satisfies(json -> {
            assertThat(this.<List<String>>read(json, "$.items[*].name")).containsExactly("2026-W45", "2026-W46",
                    "2026-W47", "2026-W48");
            assertThat(this.<List<String>>read(json, "$.items[*].from")).containsExactly("2026-11-04", "2026-11-09",
                    "2026-11-16", "2026-11-23");
            assertThat(this.<List<Integer>>read(json, "$.items[*].received")).containsExactly(0, 0, 15, 0);
            assertThat(this.<List<Integer>>read(json, "$.items[*].closed")).containsExactly(0, 0, 0, 11);
            assertThat(this.<List<Integer>>read(json, "$.items[*].open")).containsExactly(0, 0, 15, 3);
        });
        assertThat(this.<List<String>>read(body(get(SUPERVISOR, "series?from=2025-12-31&until=2026-02-01")),
                "$.items[*].name")).containsExactly("2025-12", "2026-01", "2026-02");
    }

    @Test
    void every_table_is_to_be_had_as_a_file() {
        assertThat(body(get(SUPERVISOR, "figures/table?unit=ward-one&asOfPosition=" + position)).lines())
                .satisfiesExactly(head -> assertThat(head).startsWith("Mã / Code,Tên / Name,"),
                        row -> assertThat(row).startsWith("ward-one,Phường Một,0,15,0,0,11,1,3,1,1,2026-11-20,"));
        assertThat(body(get(SUPERVISOR, "series/table?from=2026-11-01&unit=ward-one&asOfPosition=" + position)).lines())
                .hasSize(2);
        assertThat(body(get(SUPERVISOR, "cases/table?figure=IN_TIME&unit=ward-one")).lines()).hasSize(11);
        assertThat(get(SUPERVISOR, "cases/table?figure=IN_TIME&unit=ward-one&format=XLSX")).hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void a_unit_brought_from_position_to_position_is_what_it_is_when_all_of_its_cases_are_counted() {
        List<UnitId> units = List.of(WARD, OTHER, PROVINCE);
        var kept = new Digests(facts, changed);
        for (long at = 1; at <= position; at++) {
            var moment = new AsOfMoment(at, Instant.parse("2026-11-23T01:00:00Z"));
            OrganisationChart chart = organisation.asOf(at).chart();
            assertThat(kept.of(units, Counting.ALL, moment, chart)).as("as of %d", at)
                    .isEqualTo(new Digests(facts, changed).of(units, Counting.ALL, moment, chart));
        }
    }

    @Test
    void cases_behind_a_figure_come_in_pages() {
        String asOf = "&asOfPosition=" + position + "&asOf=2026-11-23T01:00:00Z";
        String question = "cases?figure=IN_TIME&unit=ward-one&limit=4" + asOf;
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            String page = body(get(SUPERVISOR, question + cursor));
            all.addAll(JsonPath.read(page, "$.items[*].id"));
            List<String> next = JsonPath.read(page, "$[?(@.next)].next");
            cursor = next.isEmpty() ? "" : "&cursor=" + next.getFirst();
        } while (!cursor.isEmpty());

        assertThat(all).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void no_page_tells_by_its_end_that_there_is_a_case_more_which_is_kept_from_whoever_asks() {
        UnitId unit = new UnitId("ward-six");
        String question = "cases?figure=OPEN&unit=ward-six&limit=1";
        DenunciationCase kept = DenunciationCase.number(8221);
        cases.happened(received(ComplaintCase.number(8220), unit));
        seen(cases.happened(kept.received(unit, "an"), kept.conflictOf("bi")));

        assertThat(get(SUPERVISOR, question)).bodyJson().hasPath("$.next");
        assertThat(get("bi.-.auditor", question)).bodyJson().doesNotHavePath("$.next");
        assertThat(get("he.ward-six.unit-head", question)).bodyJson().doesNotHavePath("$.next");

        seen(cases.happened(received(ComplaintCase.number(8222), unit)));
        for (String one : List.of("bi.-.auditor", "he.ward-six.unit-head")) {
            String cursor = JsonPath.read(body(get(one, question)), "$.next");
            assertThat(get(one, question + "&cursor=" + cursor)).bodyJson()
                    .doesNotHavePath("$.next")
                    .hasPathSatisfying("$.items.length()", number -> number.assertThat().isEqualTo(1));
        }
    }

    @Test
    void supervision_is_for_supervisors_auditors_and_heads_of_the_unit_or_above() {
        assertThat(get("an.ward-one.officer", "figures")).hasStatus(403);
        assertThat(get("kim.ward-one.custodian", "figures")).hasStatus(403);
        assertThat(get("quan.-.administrator", "figures")).hasStatus(403);
        assertThat(get("an.ward-one.officer", "cases?figure=OPEN&unit=ward-one")).hasStatus(403);
        assertThat(get(WARD_HEAD, "figures?unit=ward-two")).hasStatus(403);
        assertThat(get(WARD_HEAD, "series?unit=province")).hasStatus(403);
        assertThat(get(WARD_HEAD, "cases/table?figure=OPEN&unit=ward-two")).hasStatus(403);
        List<String> groups = JsonPath.read(body(get("lan.province.unit-head", "figures")), "$.items[*].group");
        assertThat(groups).containsExactly("ward-one", "ward-two");
        List<String> own = JsonPath.read(body(get(WARD_HEAD, "figures")), "$.items[*].group");
        assertThat(own).containsExactly("ward-one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | figures?sort=WORST
            422 | figures?by=OFFICER
            422 | figures?unit=.%2A
            422 | figures?unit=ward-won
            422 | series?unit=ward-won
            422 | cases?figure=OPEN&unit=ward-won
            422 | figures?field=LAND_HOUSINGS
            422 | cases?figure=OPEN&unit=ward-one&field=LAND_HOUSINGS
            422 | figures?from=2026-02-30
            422 | figures?from=2026-11-02&until=2026-11-01
            422 | figures?from=1800-01-01
            422 | figures?from=2990-01-01
            422 | figures?until=-999999999-01-01
            422 | figures?from=2000-01-01
            422 | figures?soon=32
            422 | figures?asOf=tomorrow
            422 | figures?asOf=2990-01-01T00:00:00Z
            422 | figures?asOfPosition=-1
            422 | figures?asOfPosition=99999999
            422 | series?step=DAY
            422 | series/table?format=PDF
            422 | cases?unit=ward-one
            422 | cases?figure=OPEN
            422 | cases?figure=%7B%24ne%3A1%7D&unit=ward-one
            422 | cases?figure=OPEN&unit=ward-one&limit=201
            400 | cases?figure=OPEN&unit=ward-one&cursor=garbage
            400 | cases/table?figure=OPEN&unit=ward-one&offset=3
            """)
    void nonsense_gets_a_problem_document(int status, String query) {
        assertThat(get(SUPERVISOR, query)).as(query).hasStatus(status).hasContentType("application/problem+json");
    }

    private void seen(long at) {
        facts.await(new AtLeast(at));
    }

    private static ComplaintReceived received(ComplaintCase one, UnitId unit) {
        return one.received(unit, Instance.FIRST, null, "Lý A");
    }

    private static CaseEvent due(ComplaintCase one, LocalDate start) {
        return one.armed(1, TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", start);
    }

    private static ComplaintGuided guided(ComplaintCase one) {
        return new ComplaintGuided(one.id(), Case.RECORDED_AT, "UBND tỉnh", "Gửi tỉnh");
    }

    private static UnitEstablished unit(UnitId unit, String name, UnitKind kind, UnitId parent) {
        return new UnitEstablished(unit, Instant.EPOCH, new Designation(name, null), kind, parent, LONG_AGO, "NQ");
    }

    /** Next year: what is a unit's before is in no total, so each test may have one of its own. */
    private static UnitEstablished founded(String unit) {
        return new UnitEstablished(new UnitId(unit), Instant.EPOCH, new Designation(unit, null), UnitKind.COMMUNE, null,
                LocalDate.of(2027, 1, 1), "NQ");
    }

    private static LeaderAppointed head(UnitId unit, String leader, LocalDate from, LocalDate until) {
        return new LeaderAppointed(unit, Instant.EPOCH, new OfficerId(leader), leader,
                Designation.of("Chủ tịch", "Chair"), false, from, until, "QĐ");
    }

    private void organised(OrganisationEvent... facts) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (OrganisationEvent fact : facts) {
            messages.add(new GenericDomainEventMessage<>("Organisation", OrganisationEvent.STREAM, messages.size(),
                    fact, Map.of("actor", "quan", "standing", "ADMINISTRATOR", "commandId", "reform")));
        }
        events.publish(messages);
    }

    private String items(String token, String query) {
        MvcTestResult answer = get(token, query);
        assertThat(answer).as(query).hasStatusOk();
        return query.contains("/table") ? body(answer) : JsonPath.read(body(answer), "$.items").toString();
    }

    private List<String> behind(String token, String figure) {
        MvcTestResult answer = get(token, "cases?figure=" + figure + "&unit=ward-one&asOfPosition=" + position);
        assertThat(answer).hasStatusOk();
        return JsonPath.read(body(answer), "$.items[*].id");
    }

    private long figure(String query, String group, String path) {
        return ((Number) read(query, group, path)).longValue();
    }

    private Object read(String query, String group, String path) {
        String answer = body(get(SUPERVISOR, query));
        List<Object> found = JsonPath.read(answer, "$.items[?(@.group == '" + group + "')]." + path);
        assertThat(found).as(query + " " + group + " " + path + " in " + answer).hasSizeLessThan(2);
        return found.isEmpty() ? 0 : found.getFirst();
    }

    private <T> T read(String json, String path) {
        return JsonPath.read(json, path);
    }

    private static long number(Map<String, Object> row, String name) {
        return ((Number) row.get(name)).longValue();
    }

    private static long sum(Map<String, Object> row, String name) {
        return ((Map<?, ?>) row.get(name)).values().stream().mapToLong(one -> ((Number) one).longValue()).sum();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String token, String query) {
        return http.get()
                .uri(URI.create("/api/v1/supervision/" + query))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }
}
