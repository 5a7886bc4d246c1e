package vn.danbiet.query.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
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
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.QueryTest;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.facts.Counting;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.organisation.OrganisationHistory;

@QueryTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountabilityReadTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1997, 1, 1);
    private static final UnitId PROVINCE = new UnitId("ubnd-tinh");
    private static final String SUPERVISOR = "sau.-.supervisor";
    private static final String AUDITOR = "tam.-.auditor";
    private static final String OFFICER = "an.land-office.officer";
    private static final String LAND = "/api/v1/units/land-office/accountability";
    private static final String PUBLIC = "/public/v1/units/land-office/accountability";

    private static int number = 7_000;

    @Autowired
    private Cases cases;

    @Autowired
    private EmbeddedEventStore events;

    @Autowired
    private EventLog log;

    @Autowired
    private View<FactsDocument> view;

    @Autowired
    private Contributing contributing;

    @Autowired
    private OrganisationHistory organisation;

    @Autowired
    private MockMvcTester http;

    private long last;

    @BeforeEach
    void organise() {
        if (log.nextVersion(OrganisationEvent.STREAM) == 0) {
            organised(established(PROVINCE, null), established(Case.LAND, PROVINCE), established(Case.ROADS, PROVINCE),
                    led("hoa", "Trần Thị Hoa"));
        }
    }

    private static UnitEstablished established(UnitId unit, UnitId parent) {
        return new UnitEstablished(unit, Instant.EPOCH, new Designation("Đơn vị " + unit, null), UnitKind.AGENCY,
                parent, LONG_AGO, "NQ");
    }

    private static LeaderAppointed led(String leader, String name) {
        return new LeaderAppointed(Case.LAND, Instant.EPOCH, new OfficerId(leader), name,
                Designation.of("Giám đốc", "Director"), false, LONG_AGO, null, "QĐ");
    }

    private void organised(OrganisationEvent... facts) {
        long version = log.nextVersion(OrganisationEvent.STREAM);
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (OrganisationEvent fact : facts) {
            messages.add(new GenericDomainEventMessage<>("Organisation", OrganisationEvent.STREAM,
                    version + messages.size(), fact,
                    Map.of("actor", "quan", "standing", "ADMINISTRATOR", "commandId", "organised-" + version)));
        }
        events.publish(messages);
    }

    /** Whatever the other tests have left in the log. */
    @Test
    void a_record_brought_from_position_to_position_is_what_it_is_when_all_its_cases_are_counted() {
        petitions(3);
        var kept = new AccountabilityRecords(contributing, organisation);
        var subject = new Subject.OfUnit(Case.LAND);
        for (long at = 1; at <= last; at++) {
            var question = new Question(subject, new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                    new AsOfMoment(at, Instant.parse("2026-11-23T01:00:00Z")), Counting.ALL);
            assertThat(told(kept, question)).as("as of %d", at)
                    .isEqualTo(told(new AccountabilityRecords(contributing, organisation), question));
        }
    }

    private static AccountabilityRecord told(AccountabilityRecords records, Question question) {
        var heading = new Heading(null, null, new Phrase("", ""), List.of());
        return AccountabilityRecord.of(heading, question, records.count(question), "");
    }

    private static synchronized int next() {
        return ++number;
    }

    private void petitions(int many) {
        for (int i = 0; i < many; i++) {
            last = cases.happened(Case.number(next()).received());
        }
        view.await(new AtLeast(last));
    }

    private String read(String address, String... token) {
        MvcTestResult answer = get(address, token);
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String address, String... token) {
        var request = http.get().uri(address);
        return (token.length == 0 ? request : request.header("Authorization", "Bearer " + token[0])).exchange();
    }

    private static int count(String body, Figure figure) {
        List<Integer> counts = JsonPath.read(body, "$.figures[?(@.figure=='" + figure + "')].count");
        return counts.getFirst();
    }

    private static String behind(String body, Figure figure) {
        List<String> links = JsonPath.read(body, "$.figures[?(@.figure=='" + figure + "')].cases");
        return links.getFirst();
    }

    @Test
    void two_people_read_the_same_bytes_also_after_more_has_happened() {
        petitions(2);
        String first = read(LAND, SUPERVISOR);
        String same = LAND + "?asOfPosition=" + JsonPath.read(first, "$.position") + "&asOf="
                + JsonPath.read(first, "$.at");
        petitions(1);
        organised(led("moi", "Người mới"));

        assertThat(read(same, AUDITOR)).isEqualTo(first);
        assertThat(read(same, "bac.ubnd-tinh.unit-head")).isEqualTo(read(same, OFFICER));
        assertThat(count(read(LAND, OFFICER), Figure.OPENED)).isEqualTo(count(first, Figure.OPENED) + 1);
    }

    @Test
    void a_figure_opens_down_to_as_many_events_page_by_page() {
        petitions(3);
        String record = read(LAND, SUPERVISOR);
        String link = behind(record, Figure.OPENED);
        int count = count(record, Figure.OPENED);

        List<Integer> positions = new ArrayList<>();
        String next = "";
        while (next != null) {
            String page = read(link + "&limit=2" + next, SUPERVISOR);
            assertThat(JsonPath.<Integer>read(page, "$.count")).isEqualTo(count);
            positions.addAll(JsonPath.<List<Integer>>read(page, "$.items[*].event"));
            next = page.contains("\"next\"") ? "&cursor=" + JsonPath.read(page, "$.next") : null;
        }

        assertThat(positions).hasSize(count).doesNotHaveDuplicates();
        assertThat(get(link + "&cursor=AAAA", SUPERVISOR)).hasStatus(400);
        String other = JsonPath.read(read(link + "&limit=2", SUPERVISOR), "$.next");
        assertThat(get(link.replace("figures/OPENED", "figures/OPEN") + "&cursor=" + other, SUPERVISOR)).hasStatus(400);
    }

    @Test
    void nobody_but_supervision_is_told_by_a_figure_that_there_is_a_denunciation() {
        DenunciationCase one = DenunciationCase.number(next());
        petitions(1);
        String before = read(LAND, SUPERVISOR);
        last = cases.happened(one.received(Case.LAND, "binh"));
        view.await(new AtLeast(last));
        String link = behind(read(LAND, SUPERVISOR), Figure.OPENED);

        assertThat(read(link + "&limit=200", SUPERVISOR)).contains(one.id().value());
        assertThat(count(read(LAND, SUPERVISOR), Figure.OPENED)).isEqualTo(count(before, Figure.OPENED) + 1);
        for (String outsider : List.of(OFFICER, "bac.ubnd-tinh.unit-head")) {
            String then = read(LAND + "?asOfPosition=" + JsonPath.read(before, "$.position"), outsider);
            String now = read(LAND, outsider);
            assertThat(JsonPath.<Object>read(now, "$.figures[*].count"))
                    .isEqualTo(JsonPath.<Object>read(then, "$.figures[*].count"));
            assertThat(now).contains("WITHOUT_CONFIDENTIAL");
            String behind = read(link + "&limit=200", outsider);
            assertThat(behind).doesNotContain(one.id().value());
            assertThat(JsonPath.<Integer>read(behind, "$.count")).isEqualTo(count(now, Figure.OPENED));
        }
    }

    @Test
    void who_is_denounced_and_oversees_others_gets_the_figures_as_if_there_were_no_such_case() {
        petitions(2);
        String before = read(LAND, SUPERVISOR);
        DenunciationCase one = DenunciationCase.number(next());
        last = cases.happened(one.received(Case.LAND, "binh"), one.conflictOf("sau"));
        view.await(new AtLeast(last));
        String behind = behind(before, Figure.OPENED).replaceFirst("asOfPosition=\\d+", "asOfPosition=" + last)
                + "&limit=200";

        String now = read(LAND, SUPERVISOR);
        assertThat(JsonPath.<Object>read(now, "$.figures")).asString()
                .isEqualTo(JsonPath.<Object>read(before, "$.figures")
                        .toString()
                        .replaceAll("asOfPosition=\\d+", "asOfPosition=" + last));
        assertThat(now).contains("\"counting\":\"ALL\"");
        assertThat(count(read(LAND, AUDITOR), Figure.OPENED)).isEqualTo(count(before, Figure.OPENED) + 1);
        assertThat(JsonPath.<Integer>read(read(behind, SUPERVISOR), "$.count")).isEqualTo(count(before, Figure.OPENED));
        assertThat(read(behind, SUPERVISOR)).doesNotContain(one.id().value());
        assertThat(read(behind, AUDITOR)).contains(one.id().value());
    }

    @Test
    void a_record_and_what_is_behind_it_are_to_be_had_as_files() {
        petitions(2);
        String record = read(LAND, SUPERVISOR);
        String table = read(LAND + "/table", SUPERVISOR);
        String moment = "?asOfPosition=" + JsonPath.read(record, "$.position");

        assertThat(table.lines()).hasSize(Figure.values().length + 1)
                .first()
                .asString()
                .startsWith("Mã / Code,Chỉ tiêu / What,Số lượng / Count,");
        assertThat(table).contains("OPENED,").contains("," + count(record, Figure.OPENED) + ",");
        assertThat(read(LAND + "/figures/OPENED/table" + moment, SUPERVISOR).lines())
                .hasSize(count(record, Figure.OPENED) + 1);
        assertThat(read("/api/v1/leaders/hoa/accountability/table", SUPERVISOR).lines())
                .hasSize(Figure.values().length + 1);
        assertThat(get("/api/v1/leaders/hoa/accountability/figures/OPEN/table?format=XLSX", SUPERVISOR)).hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(get(LAND + "/table", "chi.road-office.officer")).hasStatus(403);
    }

    @Test
    void the_public_is_told_no_small_number_and_of_a_denunciation_once_it_is_published() {
        petitions(6);
        int before = count(read(PUBLIC), Figure.OPENED);
        DenunciationCase one = DenunciationCase.number(next());
        last = cases.happened(one.received());
        view.await(new AtLeast(last));
        assertThat(count(read(PUBLIC), Figure.OPENED)).isEqualTo(before);

        last = cases.happened(one.prechecked(), one.accepted(), one.concluded(), one.published());
        view.await(new AtLeast(last));
        String told = read(PUBLIC);

        assertThat(count(told, Figure.OPENED)).isEqualTo(before + 1);
        Map<String, String> manner = JsonPath
                .<List<Map<String, Map<String, String>>>>read(read(LAND, SUPERVISOR),
                        "$.figures[?(@.figure=='PUBLISHED')].groupTexts")
                .getFirst()
                .values()
                .iterator()
                .next();
        assertThat(manner).containsOnlyKeys("vi", "en");
        assertThat(JsonPath.<List<Boolean>>read(told, "$.figures[?(@.figure=='PUBLISHED')].suppressed"))
                .containsExactly(true);
        assertThat(JsonPath.<List<Integer>>read(told, "$.figures[?(@.figure=='PUBLISHED')].count")).isEmpty();
        assertThat(told).contains("Trần Thị Hoa").doesNotContain("\"hoa\"");
    }

    @Test
    void a_leader_is_told_by_tenure_for_staff_and_for_anybody() {
        petitions(5);

        String staff = read("/api/v1/leaders/hoa/accountability?unit=land-office&since=1997-01-01", SUPERVISOR);
        String anybody = read("/public/v1/units/land-office/leaders/1997-01-01/accountability");

        assertThat(count(staff, Figure.OPENED)).isGreaterThanOrEqualTo(5);
        assertThat(count(anybody, Figure.OPENED)).isGreaterThanOrEqualTo(5);
        assertThat(get("/api/v1/leaders/hoa/accountability?since=1998-01-01", SUPERVISOR)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"an.land-office.officer, 200", "chi.road-office.officer, 403", "ly.road-office.unit-head, 403",
            "bac.ubnd-tinh.unit-head, 200", "bac.ubnd-tinh.officer, 403", "tam.-.auditor, 200",
            "quan.-.administrator, 403", "kin.land-office.custodian, 403"})
    void a_record_is_for_the_unit_for_the_heads_above_and_for_supervision(String token, int status) {
        assertThat(get(LAND, token)).hasStatus(status);
        assertThat(get(LAND + "/figures/OPEN", token)).hasStatus(status);
        assertThat(get("/api/v1/leaders/hoa/accountability", token)).hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource({"?from=2026-02-30, 422", "?from=2026-05-01&to=2026-04-01, 422", "?from=2000-01-01&to=2026-04-01, 422",
            "?from=1900-01-01&to=1901-04-01, 422", "?asOf=2999-01-01T00:00:00Z, 422", "?asOfPosition=99999999, 422",
            "?asOfPosition=-1, 422", "?asOfPosition=0, 422", "?form=2026-01-01, 400",
            "?from=2026-01-01&from=2026-02-01, 400", "/figures/NONE, 400", "/figures/OPEN?limit=5000, 422"})
    void bad_input_is_told_as_such(String question, int status) {
        assertThat(get(LAND + question, SUPERVISOR)).hasStatus(status);
    }

    @Test
    void the_public_asks_as_of_now_or_of_the_end_of_a_month() {
        petitions(5);
        String now = read(PUBLIC);
        String moment = "?asOfPosition=" + JsonPath.read(now, "$.position");

        assertThat(get(PUBLIC + moment)).hasStatus(422)
                .bodyText()
                .contains("thời khắc cuối cùng của một tháng", "the last instant of a month");
        assertThat(get(PUBLIC + moment + "&asOf=" + JsonPath.read(now, "$.at"))).hasStatus(422);
        assertThat(get("/public/v1/units/land-office/leaders/1997-01-01/accountability" + moment)).hasStatus(422);
        assertThat(get(PUBLIC + "?asOf=2026-10-31T16:59:59.999Z")).hasStatus(404).bodyText().contains("on record then");
    }

    @Test
    void the_public_asks_for_whole_months() {
        assertThat(get(PUBLIC + "?from=2026-01-02")).hasStatus(422);
        assertThat(get(PUBLIC + "?from=2026-01-01&to=2026-01-30")).hasStatus(422);
        assertThat(get(PUBLIC + "?from=2026-01-01&to=2026-01-31")).hasStatusOk();
    }
}
