package vn.danbiet.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.denunciation.DenunciationDelayReported;
import vn.danbiet.events.denunciation.DenunciationReportDemanded;
import vn.danbiet.events.denunciation.DenunciationTakenOver;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionGuided;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.QueryTest;

/** Today is Monday, 23 November 2026. */
@QueryTest
class WorkListReadTest {
    private static final String SUPERVISOR = "giam.-.supervisor";

    @Autowired
    private Cases cases;

    @Autowired
    private MockMvcTester http;

    @Test
    void what_is_due_today_soon_and_overdue_stands_on_its_list_in_the_order_of_days() {
        UnitId unit = new UnitId("due-ward");
        ComplaintCase today = ComplaintCase.number(7001);
        ComplaintCase soon = ComplaintCase.number(7002);
        ComplaintCase later = ComplaintCase.number(7003);
        ComplaintCase late = ComplaintCase.number(7004);
        ComplaintCase later2 = ComplaintCase.number(7005);
        due(unit, today, LocalDate.of(2026, 11, 12));
        due(unit, soon, LocalDate.of(2026, 11, 17));
        due(unit, late, LocalDate.of(2026, 10, 1));
        due(unit, later2, LocalDate.of(2026, 11, 2));
        long at = due(unit, later, LocalDate.of(2026, 12, 10));
        String officer = "mai.due-ward.officer";

        List<String> dueDays = JsonPath.read(body(get(officer, "list=OPEN&sort=DUE&atLeast=" + at)), "$.items[*].due");
        assertThat(dueDays).isSorted().hasSize(5);
        assertThat(dueDays.get(2)).isEqualTo("2026-11-23");
        assertThat(listed(officer, "list=DUE_TODAY")).containsExactly(id(today));
        assertThat(listed(officer, "list=DUE_SOON&days=3")).containsExactly(id(today), id(soon));
        assertThat(listed(officer, "list=DUE_SOON&days=60")).containsExactly(id(today), id(soon), id(later));
        assertThat(listed(officer, "list=OVERDUE")).containsExactly(id(late), id(later2));
        assertThat(listed(officer, "dueFrom=2026-11-23&dueUntil=2026-11-26")).containsExactly(id(today), id(soon));
        assertThat(listed(SUPERVISOR, "unit=due-ward&list=OVERDUE")).containsExactly(id(late), id(later2));
    }

    @Test
    void what_the_superior_has_to_do_is_no_duty_of_the_unit() {
        UnitId unit = new UnitId("demand-ward");
        DenunciationCase one = DenunciationCase.number(7006);
        long at = cases.happened(one.received(unit, "mai"),
                armed(one, 1, TermFamily.OVERDUE_DEMAND, LocalDate.of(2026, 10, 1)));
        String head = "ha.demand-ward.unit-head";

        assertThat(listed(head, "list=OVERDUE&atLeast=" + at)).isEmpty();
        at = cases.happened(armed(one, 2, TermFamily.OVERDUE_REPORT, LocalDate.of(2026, 10, 1)));
        assertThat(listed(head, "list=OVERDUE&atLeast=" + at)).containsExactly(id(one));
    }

    @Test
    void a_delay_that_was_reported_waits_for_the_head_above_but_for_the_time_in_which_the_unit_has_to_explain() {
        UnitId unit = new UnitId("slow-ward");
        UnitId above = new UnitId("above-slow");
        DenunciationCase one = DenunciationCase.number(7008);
        String superior = "bac.above-slow.unit-head";
        TermArmed report = armed(one, 3, TermFamily.OVERDUE_REPORT, LocalDate.of(2026, 10, 1));
        long at = cases.happened(one.received(unit, "mai"), Term.arm(TermId.of(id(one), 1), Case.RECORDED_AT,
                Law.first(), TermFamily.DENUNCIATION_SETTLEMENT, "NORMAL", LocalDate.of(2026, 8, 3)));
        assertThat(listed(superior, "list=FOR_ME&atLeast=" + at)).isEmpty();

        at = cases.happened(new DenunciationDelayReported(one.id(), Case.RECORDED_AT, above),
                armed(one, 2, TermFamily.OVERDUE_DEMAND, LocalDate.of(2026, 10, 1)));
        assertThat(listed(superior, "list=FOR_ME&atLeast=" + at)).containsExactly(id(one));
        for (String outsider : List.of("kim.above-slow.custodian", "an.above-slow.officer")) {
            assertThat(listed(outsider, "list=ALL")).as(outsider).isEmpty();
        }
        at = cases.happened(new DenunciationReportDemanded(one.id(), Case.RECORDED_AT, above), report);
        assertThat(listed(superior, "list=FOR_ME&atLeast=" + at)).isEmpty();
        at = cases.happened(new TermBreached(report.term(), Case.RECORDED_AT, report.rule(), report.due(), unit, null));
        assertThat(listed(superior, "list=FOR_ME&atLeast=" + at)).containsExactly(id(one));
        at = cases.happened(new DenunciationTakenOver(one.id(), Case.RECORDED_AT, unit, above,
                Personal.of(Case.WORDS, "Quá hạn không lý do")));
        assertThat(listed("ha.slow-ward.unit-head", "list=OPEN&atLeast=" + at)).isEmpty();
        assertThat(listed(superior, "list=OPEN")).containsExactly(id(one));
    }

    @Test
    void a_case_waits_for_whoever_has_to_act_next() {
        UnitId unit = new UnitId("wait-ward");
        Case one = Case.number(7010);
        String officer = "mai.wait-ward.officer";
        String colleague = "lan.wait-ward.officer";
        String head = "ha.wait-ward.unit-head";
        long at = cases.happened(received(one, unit, "Đường làng", "Lầy lội"));

        assertThat(listed(officer, "list=FOR_ME&atLeast=" + at)).containsExactly(id(one));
        assertThat(listed(head, "list=FOR_ME")).isEmpty();
        assertThat(listed(head, "list=UNASSIGNED")).containsExactly(id(one));
        at = cases.happened(one.classified());
        assertThat(listed(officer, "list=FOR_ME&atLeast=" + at)).isEmpty();
        assertThat(listed(head, "list=FOR_ME")).containsExactly(id(one));
        at = cases.happened(one.accepted(), one.assigned("mai"));
        assertThat(listed(officer, "list=FOR_ME&atLeast=" + at)).containsExactly(id(one));
        assertThat(listed(colleague, "list=FOR_ME")).isEmpty();
        assertThat(listed(colleague, "handler=mai")).containsExactly(id(one));
        assertThat(listed(head, "list=UNASSIGNED")).isEmpty();
        at = cases.happened(one.asked());
        assertThat(listed(officer, "list=FOR_ME&atLeast=" + at)).isEmpty();
        assertThat(listed(officer, "list=FOR_OTHERS")).containsExactly(id(one));
        assertThat(listed(SUPERVISOR, "list=FOR_OTHERS&unit=wait-ward")).containsExactly(id(one));
        assertThat((String) JsonPath.read(body(get(officer, "list=FOR_OTHERS")), "$.items[0].waitsFor"))
                .isEqualTo("PETITIONER");
    }

    @Test
    void what_was_offered_waits_for_the_other_unit_until_it_answers() {
        Case one = Case.number(7020);
        long at = cases.happened(one.received(), one.offeredTo(new UnitId("offer-ward")));

        assertThat(listed("mai.offer-ward.officer", "list=FOR_ME&atLeast=" + at)).containsExactly(id(one));
        assertThat(listed("mai.offer-ward.officer", "list=FOR_OTHERS")).isEmpty();
        assertThat(listed("an.land-office.officer", "list=FOR_OTHERS")).contains(id(one));
        assertThat(listed("an.land-office.officer", "list=FOR_ME")).doesNotContain(id(one));
    }

    @Test
    void what_has_ended_is_on_no_list_but_that_of_all() {
        Case one = Case.number(7030);
        long at = cases.happened(received(one, new UnitId("end-ward"), "Đường làng", "Lầy lội"),
                new PetitionGuided(one.id(), Case.RECORDED_AT, "UBND tỉnh", "Gửi tỉnh"));

        assertThat(listed("mai.end-ward.officer", "atLeast=" + at)).isEmpty();
        assertThat(listed("mai.end-ward.officer", "list=ALL")).containsExactly(id(one));
        assertThat(listed("mai.end-ward.officer", "list=ALL&status=GUIDED")).containsExactly(id(one));
    }

    @Test
    void words_are_found_with_their_marks_and_without_any() {
        UnitId unit = new UnitId("word-ward");
        Case complaint = Case.number(7040);
        Case other = Case.number(7041);
        cases.happened(received(complaint, unit, "Khiếu nại về đất", "Ruộng ở Mỹ Đình", "Đỗ Văn Chuột"));
        long at = cases.happened(received(other, unit, "Khiêu vũ", "Ồn ào", "Hoa Thị Đào"));
        String officer = "mai.word-ward.officer";

        assertThat(listed(officer, "text=khiếu nại&atLeast=" + at)).containsExactly(id(complaint));
        assertThat(listed(officer, "text=khieu nai")).containsExactly(id(complaint));
        assertThat(listed(officer, "text=KHIEU")).containsExactly(id(other), id(complaint));
        assertThat(listed(officer, "text=khiêu")).containsExactly(id(other));
        assertThat(listed(officer, "text=dinh my")).containsExactly(id(complaint));
        assertThat(listed(officer, "text=chuot")).containsExactly(id(complaint));
        assertThat(listed(SUPERVISOR, "unit=word-ward&text=chuot")).isEmpty();
        assertThat(listed(SUPERVISOR, "unit=word-ward&text=ruong")).containsExactly(id(complaint));

        at = cases.happened(complaint.forgotten(Case.person(0), Case.WORDS));
        assertThat(listed(officer, "text=chuot&atLeast=" + at)).isEmpty();
        assertThat(listed(officer, "text=ruong")).isEmpty();
        assertThat(listed(officer, "text=" + complaint.code())).containsExactly(id(complaint));
    }

    @Test
    void nobody_learns_of_a_confidential_case_that_is_not_there_for_them_not_by_counts_either() {
        UnitId unit = new UnitId("secret-ward");
        DenunciationCase secret = DenunciationCase.number(7050);
        Case open = Case.number(7051);
        cases.happened(secret.received(unit, "mai"), secret.cleared());
        long at = cases.happened(received(open, unit, "Đường làng", "Lầy lội"));

        for (String insider : List.of("mai.secret-ward.officer", "ha.secret-ward.unit-head")) {
            assertThat(listed(insider, "atLeast=" + at)).as(insider).containsExactly(id(open), id(secret));
            assertThat(count(insider, "OPEN")).as(insider).isEqualTo(2);
        }
        for (String outsider : List.of("lan.secret-ward.officer", "quyt.secret-ward.officer")) {
            assertThat(listed(outsider, "atLeast=" + at)).as(outsider).containsExactly(id(open));
            assertThat(listed(outsider, "list=ALL&kind=DENUNCIATION&handler=mai")).as(outsider).isEmpty();
            assertThat(listed(outsider, "text=" + secret.code())).as(outsider).isEmpty();
            assertThat(count(outsider, "OPEN")).as(outsider).isEqualTo(1);
            assertThat(count(outsider, "ALL")).as(outsider).isEqualTo(1);
            assertThat(table(outsider, "list=ALL")).as(outsider)
                    .contains(open.code().value())
                    .doesNotContain(secret.code().value());
        }
        assertThat(listed("kim.secret-ward.custodian", "atLeast=" + at)).containsExactly(id(secret));
        assertThat(listed(SUPERVISOR, "unit=secret-ward")).containsExactly(id(open), id(secret));
        assertThat(listed(SUPERVISOR, "unit=secret-ward&text=may")).isEmpty();
        assertThat(listed("mai.secret-ward.officer", "text=may")).containsExactly(id(secret));
        assertThat(get("binh.road-office.officer", "unit=secret-ward")).hasStatus(403);
        assertThat(get("ha.road-office.unit-head", "unit=secret-ward")).hasStatus(403);
        assertThat(get("quan.-.administrator", "")).hasStatus(403);
    }

    @Test
    void a_case_that_concerns_somebody_is_kept_from_them() {
        UnitId unit = new UnitId("kin-ward");
        Case one = Case.number(7055);
        long at = cases.happened(received(one, unit, "Đường làng", "Lầy lội"), one.conflictOf("mai"));

        assertThat(listed("mai.kin-ward.officer", "atLeast=" + at)).isEmpty();
        assertThat(count("mai.kin-ward.officer", "UNASSIGNED")).isZero();
        assertThat(listed("lan.kin-ward.officer", "")).containsExactly(id(one));
    }

    @Test
    void pages_of_both_sorts_of_cases_follow_each_other_without_gap_or_repetition() {
        UnitId unit = new UnitId("page-ward");
        List<String> all = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < 4; i++) {
            ComplaintCase complaint = ComplaintCase.number(7060 + i);
            at = due(unit, complaint, LocalDate.of(2026, 11, 2 + i / 2));
            DenunciationCase secret = DenunciationCase.number(7070 + i);
            at = cases.happened(secret.received(unit, "mai"));
            all.add(id(complaint));
            all.add(id(secret));
        }
        String head = "ha.page-ward.unit-head";

        for (String sort : List.of("NEWEST", "OLDEST", "DUE")) {
            List<String> whole = listed(head, "sort=" + sort + "&limit=100&atLeast=" + at);
            assertThat(whole).as(sort).containsExactlyInAnyOrderElementsOf(all);
            assertThat(paged(head, "sort=" + sort + "&limit=3")).as(sort).isEqualTo(whole);
        }
        assertThat(listed(head, "sort=NEWEST&limit=100")).isEqualTo(all.reversed());
        assertThat(listed(head, "sort=OLDEST&limit=100")).isEqualTo(all);
        String next = JsonPath.read(body(get(head, "sort=DUE&limit=3")), "$.next");
        assertThat(get(head, "sort=NEWEST&limit=3&cursor=" + next)).hasStatus(400);
        assertThat(get("mai.page-ward.officer", "sort=DUE&limit=3&list=FOR_ME&cursor=" + next)).hasStatus(400);
    }

    @Test
    void the_same_question_has_the_same_link_and_the_link_gives_the_same_list() {
        UnitId unit = new UnitId("link-ward");
        Case one = Case.number(7080);
        long at = cases.happened(received(one, unit, "Đường & \"cầu\" làng", "Lầy lội"));
        String officer = "mai.link-ward.officer";

        String self = self(officer, "text=đường %26 cầu&kind=VIOLATION&kind=PETITION&list=OPEN&limit=7&atLeast=" + at);

        assertThat(self).isEqualTo(self(officer, "kind=PETITION,VIOLATION&text=đường %26 cầu"))
                .startsWith("/api/v1/worklist?");
        List<String> found = JsonPath.read(body(call(officer, URI.create(self))), "$.items[*].id");
        assertThat(found).containsExactly(id(one));
        assertThat(self(officer, "list=DUE_SOON")).isEqualTo(self(officer, "days=5&list=DUE_SOON"))
                .isNotEqualTo(self(officer, "days=6&list=DUE_SOON"));
    }

    @Test
    void long_lists_are_counted_no_further_than_anybody_works() {
        UnitId unit = new UnitId("long-ward");
        long at = IntStream.range(0, WorkListCounts.MOST + 1)
                .mapToLong(i -> cases.happened(received(Case.number(710_000 + i), unit, "Đường", "Lầy")))
                .max()
                .orElseThrow();
        String officer = "mai.long-ward.officer";

        MvcTestResult answer = http.get()
                .uri("/api/v1/worklist/counts?atLeast=" + at)
                .header("Authorization", "Bearer " + officer)
                .exchange();

        assertThat(answer).hasStatusOk();
        List<String> unassigned = JsonPath.read(body(answer), "$.lists[?(@.list == 'UNASSIGNED')].text");
        List<String> overdue = JsonPath.read(body(answer), "$.lists[?(@.list == 'OVERDUE')].text");
        assertThat(unassigned).containsExactly("500+");
        assertThat(overdue).containsExactly("0");
        assertThat(table(officer, "").lines()).hasSize(WorkListCounts.MOST + 2);
    }

    @Test
    void the_list_is_to_be_had_as_a_file() {
        Case one = Case.number(7090);
        long at = cases.happened(received(one, new UnitId("file-ward"), "=cmd|' /C calc'!A0", "Lầy lội"));
        String officer = "mai.file-ward.officer";

        MvcTestResult csv = file(officer, "bom=true&atLeast=" + at);

        assertThat(csv).hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"work-list.csv\"");
        assertThat(body(csv)).startsWith("\uFEFFMã hồ sơ / Receipt code,")
                .contains("\r\n" + one.code() + ",\"kiến nghị, phản ánh\",'=cmd");
        MvcTestResult xlsx = file(officer, "format=XLSX");
        assertThat(xlsx).hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(xlsx.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | ?lst=OPEN
            422 | ?list=EVERYTHING
            422 | ?days=0
            422 | ?days=61
            422 | ?limit=201
            422 | ?limit=99999999999
            422 | ?kind=MURDER
            422 | ?status=DONE
            422 | ?status=%24ne
            422 | ?field=.%2A
            422 | ?status=%7B%22%24gt%22%3A%22%22%7D
            400 | ?status[$ne]=RECEIVED
            400 | ?handler.$ne=x
            422 | ?unit=.%2A
            422 | ?head=nobody-leads
            422 | ?dueFrom=2026-02-30
            422 | ?dueFrom=2026-11-02&dueUntil=2026-11-01
            422 | ?dueFrom=9999-12-31
            422 | ?openedFrom=-999999999-01-01
            422 | ?openedUntil=1999-12-31
            422 | ?sort=RANDOM
            422 | ?list=OVERDUE&sort=NEWEST
            422 | ?dueUntil=2026-12-01&sort=OLDEST
            422 | ?text=%21%21
            400 | ?cursor=garbage
            400 | ?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            422 | /table?format=pdf
            422 | /table?bom=perhaps
            422 | /counts?unit=.%2A
            """)
    void nonsense_gets_a_problem_document(int status, String query) {
        MvcTestResult answer = call("an.land-office.officer",
                URI.create("/api/v1/worklist" + query.replace("[", "%5B").replace("]", "%5D").replace("$", "%24")));

        assertThat(answer).as(query).hasStatus(status).hasContentType("application/problem+json");
    }

    @Test
    void what_looks_like_an_operator_is_looked_for_as_it_is_written() {
        long at = cases.happened(received(Case.number(7095), new UnitId("op-ward"), "Đường làng", "Lầy lội"));
        String officer = "mai.op-ward.officer";

        assertThat(listed(officer, "handler=%7B%24ne%3A1%7D&atLeast=" + at)).isEmpty();
        assertThat(listed(officer, "handler=.%2A")).isEmpty();
        assertThat(listed(officer, "text=.%2Alang")).hasSize(1);
        assertThat(listed(officer, "text=.%2Alan")).isEmpty();
    }

    private static TermArmed armed(DenunciationCase one, int number, TermFamily family, LocalDate start) {
        return Term.arm(TermId.of(id(one), number), Case.RECORDED_AT, Law.first(), family, "DEFAULT", start);
    }

    private long due(UnitId unit, ComplaintCase one, LocalDate start) {
        return cases.happened(one.received(unit, Instance.FIRST, null, "Lý A"),
                one.armed(1, TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", start));
    }

    private static PetitionReceived received(Case one, UnitId unit, String subject, String content, String... names) {
        PetitionReceived like = one.received(subject, content, names);
        return new PetitionReceived(like.petition(), like.occurredAt(), like.receiptCode(), unit, Channel.POST, subject,
                Personal.of(Case.WORDS, content), names.length, true, null, PetitionerFacts.of(List.of()),
                like.personal());
    }

    private static String id(Case one) {
        return one.id().value();
    }

    private static String id(ComplaintCase one) {
        return one.id().value();
    }

    private static String id(DenunciationCase one) {
        return one.id().value();
    }

    private List<String> listed(String token, String query) {
        MvcTestResult answer = get(token, query);
        assertThat(answer).as(query).hasStatusOk();
        return JsonPath.read(body(answer), "$.items[*].id");
    }

    private List<String> paged(String token, String query) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            String page = body(get(token, query + cursor));
            found.addAll(JsonPath.read(page, "$.items[*].id"));
            List<String> next = JsonPath.read(page, "$[?(@.next)].next");
            cursor = next.isEmpty() ? "" : "&cursor=" + next.getFirst();
        } while (!cursor.isEmpty());
        return found;
    }

    private int count(String token, String list) {
        MvcTestResult answer = call(token, URI.create("/api/v1/worklist/counts"));
        assertThat(answer).hasStatusOk();
        List<Integer> counts = JsonPath.read(body(answer), "$.lists[?(@.list == '" + list + "')].count");
        return counts.getFirst();
    }

    private String self(String token, String query) {
        MvcTestResult answer = get(token, query);
        assertThat(answer).as(query).hasStatusOk();
        return JsonPath.read(body(answer), "$.self");
    }

    private String table(String token, String query) {
        MvcTestResult answer = file(token, query);
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private MvcTestResult file(String token, String query) {
        return call(token, URI.create("/api/v1/worklist/table?" + query.replace(" ", "%20")));
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
                .uri(URI.create(URI.create("/api/v1/worklist?" + query.replace(" ", "%20")).toASCIIString()))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult call(String token, URI address) {
        return http.get().uri(address).header("Authorization", "Bearer " + token).exchange();
    }
}
