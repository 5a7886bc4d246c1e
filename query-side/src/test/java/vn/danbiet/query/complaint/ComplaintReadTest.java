package vn.danbiet.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.law.TermFamily;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.QueryTest;

@QueryTest
class ComplaintReadTest {
    private static final String OFFICER = "an.land-office.officer";
    private static final String ELSEWHERE = "binh.road-office.officer";
    private static final String SUPERVISOR = "giam.-.supervisor";

    @Autowired
    private Cases cases;

    @Autowired
    private MockMvcTester http;

    @Test
    void detail_shows_the_complaint_as_it_stands() {
        ComplaintCase one = ComplaintCase.number(300);
        long at = cases.happened(one.received(), one.accepted(), one.assigned("an"),
                one.armed(1, TermFamily.FIRST_SETTLEMENT, "NORMAL", LocalDate.of(2026, 11, 23)), one.summoned(),
                one.talked(), one.decided(), one.published());

        MvcTestResult answer = get(OFFICER, address(one, at));

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"7\"");
        assertThat(answer).bodyJson()
                .hasPathSatisfying("$.instance", instance -> instance.assertThat().isEqualTo("FIRST"))
                .hasPathSatisfying("$.statusText.vi",
                        status -> status.assertThat().isEqualTo("đã ra quyết định giải quyết"))
                .hasPathSatisfying("$.contested.title", title -> title.assertThat().isEqualTo("Quyết định 12/QĐ-UBND"))
                .hasPathSatisfying("$.contested.knownOn", day -> day.assertThat().isEqualTo("2026-11-02"))
                .hasPathSatisfying("$.content.value",
                        content -> content.assertThat().isEqualTo("Thu hồi sai diện tích ở xứ đồng Mơ"))
                .hasPathSatisfying("$.assignee", officer -> officer.assertThat().isEqualTo("an"))
                .hasPathSatisfying("$.settlement.dialogues[0].present.length()",
                        present -> present.assertThat().isEqualTo(2))
                .hasPathSatisfying("$.settlement.decision.outcome", outcome -> outcome.assertThat().isEqualTo("PARTLY"))
                .hasPathSatisfying("$.settlement.decision.publications[0].manner",
                        manner -> manner.assertThat().isEqualTo("POSTING"))
                .hasPathSatisfying("$.papers[1].text.value",
                        text -> text.assertThat().isEqualTo("Quyết định: trả lại 40 m2 cho bà Sen"))
                .hasPathSatisfying("$.terms[0].due", due -> due.assertThat().isEqualTo("2026-12-23"))
                .hasPathSatisfying("$.personal.petitioners[0].value.name",
                        name -> name.assertThat().isEqualTo("Vũ Thị Sen"));
    }

    @Test
    void personal_data_is_for_the_unit_that_has_the_complaint_on_its_desk() {
        ComplaintCase one = ComplaintCase.number(301);
        long at = cases.happened(one.received());

        assertThat(get(OFFICER, address(one, at))).bodyJson().hasPath("$.personal");
        assertThat(get(SUPERVISOR, address(one, at))).hasStatusOk().bodyJson().doesNotHavePath("$.personal");
        assertThat(get("quan.-.administrator", address(one, at))).hasStatus(403);
        assertThat(get(ELSEWHERE, address(one, at))).hasStatus(403);

        at = cases.happened(one.offeredTo(Case.ROADS));
        assertThat(get(ELSEWHERE, address(one, at))).hasStatusOk().bodyJson().hasPath("$.personal");
    }

    @Test
    void a_complaint_is_not_a_petition_and_a_petition_is_no_complaint() {
        ComplaintCase complaint = ComplaintCase.number(302);
        Case petition = Case.number(303);
        cases.happened(complaint.received());
        long at = cases.happened(petition.received());

        assertThat(get(OFFICER, "/api/v1/petitions/" + complaint.id() + "?atLeast=" + at)).hasStatus(404);
        assertThat(get(OFFICER, "/api/v1/complaints/" + petition.id() + "?atLeast=" + at)).hasStatus(404);
    }

    @Test
    void what_was_forgotten_is_told_to_nobody_but_that_it_was_and_why() {
        ComplaintCase one = ComplaintCase.number(304);
        cases.happened(one.received(), one.talked());
        long at = cases.happened(one.forgotten(Case.person(0), Case.WORDS));

        assertThat(get(OFFICER, address(one, at))).bodyJson()
                .hasPath("$.content.forgotten.ground")
                .hasPath("$.papers[0].text.forgotten.citation")
                .hasPath("$.personal.petitioners[0].forgotten.ground");
        assertThat(body(get(OFFICER, address(one, at)))).doesNotContain("Sen", "đồng Mơ", "không đồng ý");
        assertThat(listed(OFFICER, "text=sen")).isEmpty();
        assertThat(listed(OFFICER, "text=" + one.code())).containsExactly(one.id().value());
    }

    @Test
    void the_list_can_be_narrowed_by_status_officer_instance_and_what_is_due() {
        UnitId unit = new UnitId("provincial-committee");
        ComplaintCase first = ComplaintCase.number(310);
        ComplaintCase second = ComplaintCase.number(311);
        ComplaintCase late = ComplaintCase.number(312);
        cases.happened(first.received(unit, Instance.FIRST, null, "Lý A"), first.accepted(), first.assigned("mai"));
        cases.happened(second.received(unit, Instance.SECOND, first.id(), "Lý A"));
        long at = cases.happened(late.received(unit, Instance.FIRST, null, "Lý B"),
                late.armed(1, TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", LocalDate.of(2026, 11, 2)));
        String officer = "mai.provincial-committee.officer";

        assertThat(listed(officer, "atLeast=" + at)).containsExactly(id(late), id(second), id(first));
        assertThat(listed(officer, "instance=SECOND")).containsExactly(id(second));
        assertThat(listed(officer, "instance=FIRST&status=RECEIVED")).containsExactly(id(late));
        assertThat(listed(officer, "assignee=mai")).containsExactly(id(first));
        assertThat(listed(officer, "overdue=true")).containsExactly(id(late));
        assertThat(listed(officer, "dueBefore=2026-11-11")).isEmpty();
        assertThat(listed(officer, "text=ly")).containsExactly(id(late), id(second), id(first));
        assertThat(listed(SUPERVISOR, "unit=provincial-committee&text=ly")).isEmpty();
        assertThat(get(ELSEWHERE, "/api/v1/complaints?unit=provincial-committee")).hasStatus(403);
    }

    @Test
    void pages_follow_each_other_and_a_cursor_belongs_to_its_filters() {
        UnitId unit = new UnitId("city-committee");
        for (int i = 0; i < 3; i++) {
            cases.happened(ComplaintCase.number(320 + i).received(unit, Instance.FIRST, null, "Ai Đó"));
        }
        long at = cases.happened(ComplaintCase.number(323).received(unit, Instance.FIRST, null, "Ai Đó"));
        String officer = "mai.city-committee.officer";

        MvcTestResult page = get(officer, "/api/v1/complaints?limit=3&instance=FIRST&atLeast=" + at);
        String next = JsonPath.read(body(page), "$.next");

        assertThat(listed(officer, "limit=3&instance=FIRST&cursor=" + next))
                .containsExactly(id(ComplaintCase.number(320)));
        assertThat(get(officer, "/api/v1/complaints?limit=3&instance=SECOND&cursor=" + next)).hasStatus(400);
        assertThat(get(officer, "/api/v1/complaints?limit=3&instance=FIRST&overdue=false&cursor=" + next))
                .hasStatus(400);
    }

    private static String address(ComplaintCase one, long at) {
        return "/api/v1/complaints/" + one.id() + "?atLeast=" + at;
    }

    private static String id(ComplaintCase one) {
        return one.id().value();
    }

    private List<String> listed(String token, String query) {
        MvcTestResult answer = get(token, "/api/v1/complaints?" + query);
        assertThat(answer).hasStatusOk();
        return JsonPath.read(body(answer), "$.items[*].id");
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
