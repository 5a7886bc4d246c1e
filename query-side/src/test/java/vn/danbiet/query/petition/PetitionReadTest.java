package vn.danbiet.query.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.DisputeAnswered;
import vn.danbiet.events.casefile.DisputeOutcome;
import vn.danbiet.events.casefile.EntryDisputed;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;
import vn.danbiet.log.NewUnit;
import vn.danbiet.platform.security.PetitionerKeys;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;

@QueryTest
class PetitionReadTest {
    private static final String OFFICER = "an.land-office.officer";
    private static final String HEAD = "ha.land-office.unit-head";
    private static final String ELSEWHERE = "binh.road-office.officer";
    private static final String SUPERVISOR = "giam.-.supervisor";
    private static final String AUDITOR = "kiem.-.auditor";
    private static final String ADMINISTRATOR = "quan.-.administrator";

    @Autowired
    private Cases cases;

    @Autowired
    private EventLog log;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private PetitionerKeys keys;

    @Test
    void detail_shows_the_petition_as_it_stands() {
        Case one = Case.number(100);
        String decomposed = Normalizer.normalize("Đoạn đường trước trường", Normalizer.Form.NFD);
        long at = cases.happened(one.received("Đường hỏng", decomposed, "Lê Văn Đặng"), one.classified());

        MvcTestResult answer = get(OFFICER, "/api/v1/petitions/" + one.id() + "?atLeast=" + at);

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(Long.parseLong(answer.getResponse().getHeader("Position"))).isGreaterThanOrEqualTo(at);
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer).bodyJson()
                .hasPathSatisfying("$.receiptCode", code -> code.assertThat().isEqualTo(one.code().value()))
                .hasPathSatisfying("$.status", status -> status.assertThat().isEqualTo("PROPOSED"))
                .hasPathSatisfying("$.statusText.vi", text -> text.assertThat().isEqualTo("đề xuất thụ lý"))
                .hasPathSatisfying("$.content.value", content -> content.assertThat().isEqualTo(decomposed))
                .hasPathSatisfying("$.personal.petitioners[0].value.name",
                        name -> name.assertThat().isEqualTo("Lê Văn Đặng"))
                .hasPathSatisfying("$.receivedAt", time -> time.assertThat().isEqualTo("2026-11-20T16:30:00Z"))
                .hasPathSatisfying("$.registeredAt", time -> time.assertThat().isEqualTo("2026-11-23T01:00:00Z"));
    }

    @Test
    void an_unchanged_petition_is_not_sent_again() {
        Case one = Case.number(101);
        long at = cases.happened(one.received());

        assertThat(http.get()
                .uri("/api/v1/petitions/" + one.id() + "?atLeast=" + at)
                .header("Authorization", "Bearer " + OFFICER)
                .header("If-None-Match", "\"0\"")).hasStatus(304);
    }

    @Test
    void personal_data_is_for_the_unit_that_has_the_case_on_its_desk() {
        Case one = Case.number(102);
        String address = "/api/v1/petitions/" + one.id() + "?atLeast=";

        long at = cases.happened(one.received());
        assertThat(get(HEAD, address + at)).bodyJson().hasPath("$.personal");
        assertThat(get(SUPERVISOR, address + at)).hasStatusOk().bodyJson().doesNotHavePath("$.personal");
        assertThat(get(AUDITOR, address + at)).hasStatusOk().bodyJson().doesNotHavePath("$.personal");
        assertThat(get(ADMINISTRATOR, address + at)).hasStatus(403);
        assertThat(get(ELSEWHERE, address + at)).hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:danbiet:problem:other-unit");

        at = cases.happened(one.offeredTo(Case.ROADS));
        assertThat(get(ELSEWHERE, address + at)).hasStatusOk().bodyJson().hasPath("$.personal");

        at = cases.happened(one.takenOverBy(Case.ROADS));
        assertThat(get(ELSEWHERE, address + at)).hasStatusOk().bodyJson().hasPath("$.personal");
        assertThat(get(OFFICER, address + at)).hasStatusOk().bodyJson().doesNotHavePath("$.personal");
    }

    @Test
    void who_sent_it_in_reads_question_and_answer_with_their_key_and_nobody_else_does() throws Exception {
        Case one = Case.number(103);
        long at = cases.happened(one.received(), one.asked(), one.replied(), one.answered(), one.withheld());
        String address = "/public/v1/petitions/" + one.code() + "?atLeast=" + at;

        MvcTestResult own = own(address, keys.keyOf(one.id()));
        assertThat(own).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.exchanges[0].question", text -> text.assertThat().isEqualTo("Đoạn nào?"))
                .hasPathSatisfying("$.answer", text -> text.assertThat().isEqualTo("Sẽ sửa trong tháng 12."))
                .doesNotHavePath("$.personal");
        MvcTestResult wrongKey = own(address, keys.keyOf(Case.number(104).id()));
        MvcTestResult wrongCode = own("/public/v1/petitions/" + Case.number(105).code() + "?atLeast=" + at,
                keys.keyOf(one.id()));
        assertThat(wrongKey).hasStatus(404);
        assertThat(wrongKey.getResponse().getContentAsString()).isEqualTo(wrongCode.getResponse().getContentAsString());
        assertThat(http.get().uri(address)).hasStatus(404);
    }

    @Test
    void who_sent_it_in_reads_what_they_disputed_and_how_it_was_answered_though_the_public_is_told_of_nothing() {
        Case one = Case.number(108);
        cases.happened(one.received(), one.classified(), one.assigned("mai"), one.withheld());
        cases.happened(new EntryDisputed(one.id().value(), Case.RECORDED_AT, 1, 1,
                Personal.of(new DataSubject("disputed-108"), "Không phải đất đai"), null, null));
        long at = cases.happened(
                new DisputeAnswered(one.id().value(), Case.RECORDED_AT, 1, 1, Case.LAND, DisputeOutcome.ENTRY_STANDS,
                        Personal.of(new DataSubject("answered-108"), "Đã xem lại hồ sơ địa chính")));

        MvcTestResult own = own("/public/v1/petitions/" + one.code() + "?atLeast=" + at, keys.keyOf(one.id()));

        assertThat(own).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.entries[?(@.version == 1)].disputes[0].words.value",
                        words -> words.assertThat().asArray().containsExactly("Không phải đất đai"))
                .hasPathSatisfying("$.entries[?(@.version == 1)].disputes[0].answer.text.value",
                        answer -> answer.assertThat().asArray().containsExactly("Đã xem lại hồ sơ địa chính"));
        assertThat(body(own)).doesNotContain("mai");
    }

    @Test
    void what_was_forgotten_is_told_to_nobody_but_that_it_was_and_why() {
        Case one = Case.number(106);
        String address = "/api/v1/petitions/" + one.id() + "?atLeast=";
        cases.happened(one.received("Kênh mương", "Mương bị lấp ở xóm Mít", "Tạ Thị Ngát", "Tạ Văn Lục"), one.asked(),
                one.replied(), one.answered(), one.rated());
        long at = cases.happened(one.forgotten(Case.person(0)));

        assertThat(get(HEAD, address + at)).bodyJson()
                .doesNotHavePath("$.personal.petitioners[0].value")
                .hasPathSatisfying("$.personal.petitioners[0].subject",
                        subject -> subject.assertThat().isEqualTo(cases.subject(one, Case.person(0)).value()))
                .hasPathSatisfying("$.personal.petitioners[0].forgotten.ground",
                        ground -> ground.assertThat().isEqualTo("RETENTION_ENDED"))
                .hasPathSatisfying("$.personal.petitioners[0].forgotten.citation",
                        citation -> citation.assertThat().isEqualTo("Luật 91/2025/QH15 Điều 14"))
                .hasPathSatisfying("$.personal.petitioners[0].forgotten.at",
                        when -> when.assertThat().isEqualTo("2026-11-23T01:00:00Z"))
                .hasPathSatisfying("$.personal.petitioners[1].value.name",
                        name -> name.assertThat().isEqualTo("Tạ Văn Lục"))
                .hasPathSatisfying("$.content.value",
                        content -> content.assertThat().isEqualTo("Mương bị lấp ở xóm Mít"));
        assertThat(found(OFFICER, "ngat", at)).isEmpty();
        assertThat(found(OFFICER, "luc mít", at)).containsExactly(one);

        at = cases.happened(one.forgotten(Case.person(1), Case.WORDS));

        assertThat(get(HEAD, address + at)).bodyJson()
                .hasPathSatisfying("$.subject", subject -> subject.assertThat().isEqualTo("Kênh mương"))
                .hasPath("$.content.forgotten.ground")
                .hasPath("$.exchanges[0].reply.forgotten.ground")
                .hasPath("$.rating.comment.forgotten.ground")
                .hasPath("$.personal.petitioners[1].forgotten.ground");
        assertThat(body(get(HEAD, address + at))).doesNotContain("Mít", "Ngát", "Lục", "trước cổng");
        assertThat(own("/public/v1/petitions/" + one.code(), keys.keyOf(one.id()))).bodyJson()
                .hasPath("$.content.forgotten.citation")
                .hasPath("$.exchanges[0].reply.forgotten.citation");
        assertThat(found(OFFICER, "mít", at)).isEmpty();
        assertThat(found(OFFICER, "luc", at)).isEmpty();
        assertThat(found(OFFICER, "kênh mương " + one.code().value(), at)).containsExactly(one);
    }

    /** As a trial of an earlier version has left it behind. */
    @Test
    void a_case_recorded_before_there_were_seals_is_read_like_any_other() {
        Case one = Case.number(107);
        String payload = """
                {"petition": "%s", "receiptCode": "%s", "occurredAt": "2026-11-20T16:30:00Z", "unit": "land-office",
                 "channel": "POST", "subject": "Cầu ao", "content": "Cầu ao gãy", "groupSize": 1, "signed": true,
                 "splitFrom": null, "personal": {"petitioners": [{"name": "Mạc Thị Lan", "address": null,
                 "phone": "0912", "identityNumber": null, "representative": false}]}}""".formatted(one.id(),
                one.code());
        LogDocument stored = log.append(new NewUnit(one.id().value(), 0, null,
                List.of(new LogEvent("an-old-event", "petition.received", "1", payload, "{}"))));

        assertThat(get(HEAD, "/api/v1/petitions/" + one.id() + "?atLeast=" + stored.position())).bodyJson()
                .hasPathSatisfying("$.content.value", text -> text.assertThat().isEqualTo("Cầu ao gãy"))
                .hasPathSatisfying("$.content.subject", text -> text.assertThat().isEqualTo("recorded-in-clear"))
                .hasPathSatisfying("$.personal.petitioners[0].value.name",
                        name -> name.assertThat().isEqualTo("Mạc Thị Lan"));
        assertThat(found(HEAD, "lan cau", stored.position())).containsExactly(one);
    }

    private MvcTestResult own(String address, String key) {
        return http.get().uri(address).header("Petitioner-Key", key).exchange();
    }

    @Test
    void search_finds_words_with_and_without_marks() {
        Case one = Case.number(110);
        Case other = Case.number(111);
        cases.happened(one.received("Ánh sáng ở xóm Đông", "Đèn đường tắt", "Phạm Thị Thược"));
        long at = cases.happened(other.received("Ánh sáng ở xóm Đồng", "Đèn tắt", "Ai Đó"));

        assertThat(found(OFFICER, "anh sang xom dong", at)).containsExactly(other, one);
        assertThat(found(OFFICER, "ánh sáng ĐÔNG", at)).containsExactly(one);
        assertThat(found(OFFICER, Normalizer.normalize("đông", Normalizer.Form.NFD) + " xóm", at)).containsExactly(one);
        assertThat(found(OFFICER, "xóm đèn DUONG", at)).containsExactly(one);
        assertThat(found(OFFICER, one.code().value(), at)).containsExactly(one);
        assertThat(found(OFFICER, one.code().value().toLowerCase(Locale.ROOT).replace("-", ""), at))
                .containsExactly(one);
        assertThat(found(OFFICER, "xóm khongcotu", at)).isEmpty();
    }

    @Test
    void names_are_searched_only_for_those_who_may_see_them() {
        Case one = Case.number(112);
        long at = cases.happened(one.received("Cấp nước", "Mất nước", "Quách Thị Tuyết"));

        assertThat(found(OFFICER, "quach tuyet", at)).containsExactly(one);
        assertThat(found(OFFICER, "quách mất", at)).containsExactly(one);
        assertThat(found(SUPERVISOR, "quach", at)).isEmpty();
        assertThat(found(AUDITOR, "quach", at)).isEmpty();
        assertThat(found(ELSEWHERE, "quach", at)).isEmpty();
        assertThat(found(SUPERVISOR, "mất nước", at)).containsExactly(one);
    }

    @Test
    void a_unit_lists_what_is_on_its_desk_and_nothing_else() {
        UnitId unit = new UnitId("water-office");
        Case one = Case.number(120);
        Case two = Case.number(121);
        cases.happened(at(unit, one));
        cases.happened(two.received());
        long at = cases.happened(two.offeredTo(unit));

        assertThat(listed("nuoc.water-office.officer", "atLeast=" + at)).containsExactly(two, one);
        assertThat(listed("nuoc.water-office.officer", "unit=water-office")).containsExactly(two, one);
        assertThat(get("nuoc.water-office.officer", "/api/v1/petitions?unit=land-office")).hasStatus(403);
        assertThat(listed(SUPERVISOR, "unit=water-office")).containsExactly(two, one);
        assertThat(get(ADMINISTRATOR, "/api/v1/petitions")).hasStatus(403);
        assertThat(get("x.land-office.king", "/api/v1/petitions")).hasStatus(403);
        assertThat(get("x.-.officer", "/api/v1/petitions")).hasStatus(403);
    }

    @Test
    void the_list_can_be_narrowed_by_status_and_officer() {
        UnitId unit = new UnitId("market-office");
        Case one = Case.number(130);
        Case two = Case.number(131);
        Case three = Case.number(132);
        cases.happened(at(unit, one));
        cases.happened(at(unit, two), two.classified());
        long at = cases.happened(at(unit, three), three.classified(), three.accepted(), three.assigned("mai"));
        String officer = "mai.market-office.officer";

        assertThat(listed(officer, "atLeast=" + at + "&status=RECEIVED")).containsExactly(one);
        assertThat(listed(officer, "status=RECEIVED&status=PROPOSED")).containsExactly(two, one);
        assertThat(listed(officer, "status=RECEIVED,IN_REVIEW")).containsExactly(three, one);
        assertThat(listed(officer, "assignee=mai")).containsExactly(three);
        assertThat(listed(officer, "assignee=mai&status=RECEIVED")).isEmpty();
    }

    @Test
    void pages_stay_stable_while_new_cases_arrive() {
        UnitId unit = new UnitId("forest-office");
        List<Case> expected = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < 7; i++) {
            Case next = Case.number(140 + i);
            at = cases.happened(at(unit, next));
            expected.addFirst(next);
        }
        String officer = "lam.forest-office.officer";
        List<Case> seen = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 4; page++) {
            MvcTestResult answer = get(officer, "/api/v1/petitions?limit=2&atLeast=" + at + cursor);
            assertThat(answer).hasStatusOk();
            seen.addAll(cases(answer));
            at = cases.happened(at(unit, Case.number(150 + page)));
            List<String> next = JsonPath.read(body(answer), "$..next");
            cursor = next.isEmpty() ? "" : "&cursor=" + next.getFirst();
        }

        assertThat(cursor).isEmpty();
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void a_list_holds_no_personal_data() {
        Case one = Case.number(160);
        long at = cases.happened(one.received("Chợ", "Chợ cũ", "Vương Thị Hạnh"));

        assertThat(body(get(OFFICER, "/api/v1/petitions?text=vuong&atLeast=" + at))).contains(one.id().value())
                .doesNotContain("Vương", "0912000111", "Thôn Đoài");
    }

    @Test
    void detail_and_list_show_the_terms_that_run() {
        UnitId unit = new UnitId("tax-office");
        Case one = Case.number(170);
        TermArmed notice = one.armed(1, TermFamily.RECEPTION_NOTICE, "DEFAULT", LocalDate.of(2026, 11, 20));
        long at = cases.happened(at(unit, one), notice,
                one.armed(2, TermFamily.PETITION_RESOLVE, "DEFAULT", LocalDate.of(2026, 11, 23)),
                Term.of(notice).meet(Case.RECORDED_AT, LocalDate.of(2026, 11, 23)));
        String officer = "thu.tax-office.officer";

        assertThat(get(officer, "/api/v1/petitions/" + one.id() + "?atLeast=" + at)).bodyJson()
                .hasPathSatisfying("$.terms.length()", length -> length.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.terms[0].rule", rule -> rule.assertThat().isEqualTo("PET-RESOLVE"))
                .hasPathSatisfying("$.due", due -> due.assertThat().isEqualTo("2026-12-23"));
        assertThat(get(officer, "/api/v1/petitions")).bodyJson()
                .hasPathSatisfying("$.items[0].terms[0].due", due -> due.assertThat().isEqualTo("2026-12-23"))
                .hasPathSatisfying("$.items[0].due", due -> due.assertThat().isEqualTo("2026-12-23"));
    }

    @Test
    void the_list_can_be_narrowed_to_what_is_due_or_overdue() {
        UnitId unit = new UnitId("port-office");
        Case late = Case.number(171);
        Case soon = Case.number(172);
        Case idle = Case.number(173);
        cases.happened(at(unit, late),
                late.armed(1, TermFamily.PETITION_RESOLVE, "DEFAULT", LocalDate.of(2026, 10, 1)));
        cases.happened(at(unit, soon),
                soon.armed(1, TermFamily.PETITION_RESOLVE, "DEFAULT", LocalDate.of(2026, 11, 23)));
        long at = cases.happened(at(unit, idle));
        String officer = "cang.port-office.officer";

        assertThat(listed(officer, "overdue=true&atLeast=" + at)).containsExactly(late);
        assertThat(listed(officer, "overdue=false")).containsExactly(idle, soon);
        assertThat(listed(officer, "dueBefore=2026-12-24")).containsExactly(soon, late);
        assertThat(listed(officer, "dueBefore=2026-12-23")).containsExactly(late);
        assertThat(listed(officer, "dueBefore=2026-12-24&overdue=false")).containsExactly(soon);
    }

    @Test
    void a_case_is_kept_from_whom_it_concerns_in_detail_list_and_search() {
        UnitId unit = new UnitId("dike-office");
        Case one = Case.number(174);
        Case other = Case.number(175);
        cases.happened(at(unit, other));
        cases.happened(at(unit, one), one.offeredTo(Case.SCHOOLS), one.conflictOf("giam"),
                one.conflictOf(Case.SCHOOLS));
        long at = cases.happened(one.conflictOf("de"));

        for (String token : List.of("de.dike-office.officer", "hoc.school-office.officer", "giam.-.supervisor")) {
            MvcTestResult hidden = get(token, "/api/v1/petitions/" + one.id() + "?atLeast=" + at);
            MvcTestResult nothing = get(token, "/api/v1/petitions/" + Case.number(996).id() + "?atLeast=" + at);
            assertThat(hidden).as(token).hasStatus(404);
            assertThat(body(hidden)).isEqualTo(body(nothing));
        }
        assertThat(listed("de.dike-office.officer", "")).containsExactly(other);
        assertThat(listed("hoc.school-office.officer", "")).isEmpty();
        assertThat(listed("giam.-.supervisor", "unit=dike-office")).containsExactly(other);
        assertThat(found("giam.-.supervisor", one.code().value(), at)).isEmpty();
        assertThat(listed("le.dike-office.officer", "")).containsExactly(one, other);
        assertThat(found("thanh.-.supervisor", one.code().value(), at)).containsExactly(one);
    }

    private static PetitionReceived at(UnitId unit, Case one) {
        return new PetitionReceived(one.id(), Case.RECEIVED_AT, one.code(), unit, Channel.COUNTER, "Việc",
                Personal.of(Case.WORDS, "Nội dung"), 1, false, null, new PetitionerFacts(1, 0, true, true),
                Case.personal("Trần Văn A"));
    }

    private List<Case> found(String token, String text, long at) {
        MvcTestResult answer = http.get()
                .uri("/api/v1/petitions?atLeast={at}&text={text}", at, text)
                .header("Authorization", "Bearer " + token)
                .exchange();
        assertThat(answer).hasStatusOk();
        return cases(answer);
    }

    private List<Case> listed(String token, String query) {
        MvcTestResult answer = get(token, "/api/v1/petitions?" + query);
        assertThat(answer).hasStatusOk();
        return cases(answer);
    }

    private static List<Case> cases(MvcTestResult answer) {
        List<String> codes = JsonPath.read(body(answer), "$.items[*].receiptCode");
        return codes.stream().map(ReceiptCode::new).map(code -> new Case(code, PetitionId.of(code))).toList();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String token, String address) {
        return http.get().uri(address).header("Authorization", "Bearer " + token).exchange();
    }
}
