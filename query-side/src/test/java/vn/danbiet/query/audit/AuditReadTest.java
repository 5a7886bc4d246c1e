package vn.danbiet.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;

@QueryTest
class AuditReadTest {
    @Autowired
    private Cases cases;

    @Autowired
    private EventLog log;

    @Autowired
    private MockMvcTester http;

    @Test
    void every_event_is_shown_with_the_hash_of_its_document_and_without_the_person() throws Exception {
        Case one = Case.number(1);
        cases.happened(one.received("Đường hỏng", "Nội dung", "Nguyễn Thị Bưởi"), one.classified());
        cases.happened(one.accepted());
        List<LogDocument> documents;
        try (var stream = log.readStream(one.id().value(), 0)) {
            documents = stream.toList();
        }
        LogDocument first = documents.getFirst();

        MvcTestResult answer = get("kiem.-.auditor", one.id() + "/events");

        assertThat(answer).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items.length()", length -> length.assertThat().isEqualTo(3))
                .hasPathSatisfying("$.items[1].version", version -> version.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.items[1].type", type -> type.assertThat().isEqualTo("petition.classified"))
                .hasPathSatisfying("$.items[1].id", id -> id.assertThat().isEqualTo(first.events().get(1).id()))
                .hasPathSatisfying("$.items[1].documentHash",
                        hash -> hash.assertThat().isEqualTo(first.recomputedHash().toString()))
                .hasPathSatisfying("$.items[0].prevHash", hash -> hash.assertThat().isEqualTo(first.prev().toString()))
                .hasPathSatisfying("$.items[2].prevHash",
                        hash -> hash.assertThat().isEqualTo(documents.get(1).prev().toString()))
                .hasPathSatisfying("$.items[0].commandId", id -> id.assertThat().isEqualTo(first.command()))
                .hasPathSatisfying("$.items[0].actor", actor -> actor.assertThat().isEqualTo("an"))
                .hasPathSatisfying("$.items[0].occurredAt", at -> at.assertThat().isEqualTo("2026-11-20T16:30:00Z"))
                .hasPathSatisfying("$.items[0].recordedAt", at -> at.assertThat().isEqualTo("2026-11-23T01:00:00Z"))
                .hasPathSatisfying("$.items[0].facts.subject", text -> text.assertThat().isEqualTo("Đường hỏng"))
                .hasPathSatisfying("$.items[0].facts.content.withheld",
                        withheld -> withheld.assertThat().isEqualTo(true))
                .hasPathSatisfying("$.items[0].facts.content.subject",
                        subject -> subject.assertThat().isEqualTo(cases.subject(one, Case.WORDS).value()))
                .hasPathSatisfying("$.items[0].facts.personal.petitioners[0].withheld",
                        withheld -> withheld.assertThat().isEqualTo(true))
                .doesNotHavePath("$.next");
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("Bưởi", "0912000111", "Nội dung",
                "sealed");
    }

    @Test
    void what_was_forgotten_is_marked_with_the_event_that_says_so() {
        Case one = Case.number(4);
        cases.happened(one.received("Đường hỏng", "Nội dung", "Nguyễn Thị Bưởi", "Nguyễn Văn Cam"));
        long at = cases.happened(one.forgotten(Case.person(1)));

        assertThat(get("kiem.-.auditor", one.id() + "/events")).bodyJson()
                .hasPathSatisfying("$.items[0].facts.personal.petitioners[0].withheld",
                        withheld -> withheld.assertThat().isEqualTo(true))
                .hasPathSatisfying("$.items[0].facts.personal.petitioners[1].forgottenAtPosition",
                        position -> position.assertThat().isEqualTo((int) at))
                .hasPathSatisfying("$.items[1].facts.ground",
                        ground -> ground.assertThat().isEqualTo("RETENTION_ENDED"))
                .hasPathSatisfying("$.items[1].facts.citation",
                        citation -> citation.assertThat().isEqualTo("Luật 91/2025/QH15 Điều 14"));
    }

    @Test
    void it_comes_in_pages() {
        Case one = Case.number(2);
        cases.happened(one.received(), one.classified(), one.accepted());

        assertThat(get("kiem.-.auditor", one.id() + "/events?limit=2")).bodyJson()
                .hasPathSatisfying("$.items.length()", length -> length.assertThat().isEqualTo(2))
                .hasPathSatisfying("$.next", next -> next.assertThat().isEqualTo(1));
        assertThat(get("kiem.-.auditor", one.id() + "/events?limit=2&afterVersion=1")).bodyJson()
                .hasPathSatisfying("$.items[0].version", version -> version.assertThat().isEqualTo(2))
                .doesNotHavePath("$.next");
        assertThat(get("kiem.-.auditor", one.id() + "/events?afterVersion=2")).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items.length()", length -> length.assertThat().isEqualTo(0));
    }

    @Test
    void only_auditors_read_the_log() {
        Case one = Case.number(3);
        cases.happened(one.received());

        assertThat(get("kiem.-.auditor", "nothing/events")).hasStatus(404);
        assertThat(get("an.land-office.officer", one.id() + "/events")).hasStatus(403);
        assertThat(get("giam.-.supervisor", one.id() + "/events")).hasStatus(403);
        assertThat(http.get().uri("/api/v1/audit/streams/" + one.id() + "/events")).hasStatus(401);
    }

    @Test
    void an_auditor_whom_a_case_concerns_is_answered_as_if_there_were_no_such_stream() throws Exception {
        Case one = Case.number(5);
        cases.happened(one.received(), one.conflictOf("kiem"));

        MvcTestResult hidden = get("kiem.-.auditor", one.id() + "/events");
        assertThat(hidden).hasStatus(404);
        assertThat(hidden.getResponse().getContentAsByteArray()).isEqualTo(
                get("kiem.-.auditor", Case.number(995).id() + "/events").getResponse().getContentAsByteArray());
        assertThat(get("toan.-.auditor", one.id() + "/events")).hasStatusOk();
    }

    private MvcTestResult get(String token, String rest) {
        return http.get().uri("/api/v1/audit/streams/" + rest).header("Authorization", "Bearer " + token).exchange();
    }
}
