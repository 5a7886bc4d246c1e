package vn.danbiet.query.denunciation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.DisputeAnswered;
import vn.danbiet.events.casefile.DisputeOutcome;
import vn.danbiet.events.casefile.EntryDisputed;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.identity.EntitledRole;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.identity.IdentityOpened;
import vn.danbiet.events.identity.OpeningApproved;
import vn.danbiet.events.identity.OpeningRequested;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.QueryTest;

@QueryTest
class DenunciationReadTest {
    private static final String HANDLER = "an.land-office.officer";
    private static final String COLLEAGUE = "binh.land-office.officer";
    private static final String HEAD = "ha.land-office.unit-head";
    private static final String CUSTODIAN = "kim.land-office.custodian";
    private static final String DENOUNCED = "quyt.land-office.officer";
    private static final String SUPERVISOR = "giam.-.supervisor";
    private static final String AUDITOR = "kiem.-.auditor";

    private static final List<String> OUTSIDERS = List.of(COLLEAGUE, DENOUNCED, "quyt.land-office.unit-head",
            "hung.road-office.unit-head", "binh.road-office.officer", "kha.road-office.custodian", "quyt.-.supervisor");

    @Autowired
    private Cases cases;

    @Autowired
    private MockMvcTester http;

    @Test
    void who_works_on_it_reads_what_was_cleared_and_nobody_who_denounced() {
        DenunciationCase one = DenunciationCase.number(500);
        long at = cases.happened(one.untilConcluded());

        for (String insider : List.of(HANDLER, "dung.land-office.officer", HEAD, CUSTODIAN)) {
            MvcTestResult answer = get(insider, address(one, at));
            assertThat(answer).as(insider).hasStatusOk().hasHeader("ETag", "\"8\"");
            assertThat(answer).bodyJson()
                    .hasPathSatisfying("$.status", status -> status.assertThat().isEqualTo("CONCLUDED"))
                    .hasPathSatisfying("$.outcome", outcome -> outcome.assertThat().isEqualTo("PARTLY"))
                    .hasPathSatisfying("$.content.denounced[0].value.name",
                            name -> name.assertThat().isEqualTo("Phạm Văn Quýt"))
                    .hasPathSatisfying("$.content.writings[0].text.value",
                            text -> text.assertThat().isEqualTo("Ông Quýt nhận tiền của nhà thầu cầu Mây"))
                    .hasPathSatisfying("$.content.identity", keeping -> keeping.assertThat().isEqualTo("SEALED"));
        }
    }

    @Test
    void for_an_outsider_it_is_answered_as_a_case_that_is_not_there() {
        DenunciationCase one = DenunciationCase.number(501);
        long at = cases.happened(one.untilConcluded());
        String there = one.id().value();
        String notThere = DenunciationCase.number(599).id().value();

        for (String outsider : OUTSIDERS) {
            for (String address : List.of("/api/v1/denunciations/%s", "/api/v1/cases/%s/timeline",
                    "/api/v1/cases/%s/terms", "/api/v1/cases/%s/responsibility", "/api/v1/cases/%s/notes",
                    "/api/v1/cases/%s/evidence", "/api/v1/cases/%s/links", "/api/v1/cases/%s/conflicts",
                    "/api/v1/cases/%s/urging", "/api/v1/cases/%s/similar", "/api/v1/cases/%s/cleared",
                    "/api/v1/cases/%s/evidence/" + there, "/api/v1/petitions/%s", "/api/v1/protections/%s",
                    "/api/v1/terms/%s.1/explanation")) {
                MvcTestResult real = get(outsider, address.formatted(there) + "?atLeast=" + at);
                MvcTestResult none = get(outsider, address.formatted(notThere) + "?atLeast=" + at);
                assertThat(shape(real, there)).as(outsider + " " + address).isEqualTo(shape(none, notThere));
                assertThat(real).as(outsider + " " + address)
                        .matches(answer -> answer.getResponse().getStatus() >= 400);
            }
            assertThat(listed(outsider, "atLeast=" + at)).doesNotContain(there);
        }
    }

    @Test
    void those_who_watch_over_all_see_where_it_stands_and_neither_a_word_nor_the_denounced() {
        DenunciationCase one = DenunciationCase.number(502);
        long at = cases.happened(one.untilConcluded());

        for (String watcher : List.of(SUPERVISOR, AUDITOR)) {
            assertThat(get(watcher, address(one, at))).hasStatusOk()
                    .bodyJson()
                    .hasPath("$.status")
                    .hasPath("$.outcome")
                    .doesNotHavePath("$.content");
            assertThat(body(get(watcher, address(one, at)))).doesNotContain("Quýt", "quyt", "cầu Mây");
            String timeline = body(get(watcher, "/api/v1/cases/" + one.id() + "/timeline?atLeast=" + at));
            assertThat(timeline).contains("denunciation.concluded").doesNotContain("Quýt", "quyt", "cầu Mây");
            assertThat(get(watcher, "/api/v1/cases/" + one.id() + "/conflicts?atLeast=" + at)).hasStatus(403);
            assertThat(get(watcher, "/api/v1/cases/" + one.id() + "/cleared?atLeast=" + at)).hasStatus(403);
            assertThat(listed(watcher, "atLeast=" + at)).contains(one.id().value());
            assertThat(listed(watcher, "text=quyt&atLeast=" + at)).isEmpty();
        }
        String audited = body(get(AUDITOR, "/api/v1/audit/streams/" + one.id() + "/events"));
        assertThat(audited).contains("denunciation.received", "withheld").doesNotContain("Quýt", "cầu Mây");
    }

    @Test
    void lists_and_words_are_for_those_who_work_on_it() {
        UnitId unit = new UnitId("ward-committee");
        DenunciationCase mine = DenunciationCase.number(510);
        DenunciationCase theirs = DenunciationCase.number(511);
        cases.happened(mine.received(unit, "mai"), mine.cleared());
        long at = cases.happened(theirs.received(unit, "lan"));

        assertThat(listed("mai.ward-committee.officer", "atLeast=" + at)).containsExactly(id(mine));
        assertThat(listed("ha.ward-committee.unit-head", "atLeast=" + at)).containsExactly(id(theirs), id(mine));
        assertThat(listed("kim.ward-committee.custodian", "waits=true&atLeast=" + at)).containsExactly(id(theirs));
        assertThat(listed("ha.ward-committee.unit-head", "text=may&atLeast=" + at)).containsExactly(id(mine));
        assertThat(listed("lan.ward-committee.officer", "text=may&atLeast=" + at)).isEmpty();
        assertThat(listed("lan.ward-committee.officer", "text=quyt&atLeast=" + at)).containsExactly(id(theirs));
        assertThat(get("mai.ward-committee.officer", "/api/v1/denunciations?unit=land-office")).hasStatus(403);
        assertThat(get("quan.-.administrator", "/api/v1/denunciations")).hasStatus(403);
    }

    @Test
    void what_waits_for_clearing_is_seen_to_wait() {
        DenunciationCase one = DenunciationCase.number(520);
        long at = cases.happened(one.received());
        String cleared = "/api/v1/cases/" + one.id() + "/cleared?atLeast=";

        assertThat(get(HANDLER, cleared + at)).bodyJson()
                .hasPathSatisfying("$[0].waits", waits -> waits.assertThat().isEqualTo(true))
                .doesNotHavePath("$[0].text");
        at = cases.happened(one.cleared());
        assertThat(get(HANDLER, cleared + at)).bodyJson()
                .hasPathSatisfying("$[0].waits", waits -> waits.assertThat().isEqualTo(false))
                .hasPath("$[0].text.value");
    }

    @Test
    void the_public_knows_of_it_only_once_the_conclusion_is_published() {
        DenunciationCase one = DenunciationCase.number(530);
        long at = cases.happened(one.untilConcluded());
        String address = "/public/v1/timelines/";

        MvcTestResult before = http.get().uri(address + one.code() + "?atLeast=" + at).exchange();
        MvcTestResult none = http.get()
                .uri(address + DenunciationCase.number(598).code() + "?atLeast=" + at)
                .exchange();
        assertThat(shape(before, one.code().value()))
                .isEqualTo(shape(none, DenunciationCase.number(598).code().value()));
        assertThat(before).hasStatus(404);

        at = cases.happened(one.published());
        MvcTestResult published = http.get().uri(address + one.code() + "?atLeast=" + at).exchange();
        assertThat(published).hasStatusOk().bodyJson().hasPath("$.result.operative");
        assertThat(body(published)).doesNotContain("Quýt", "quyt", "cầu Mây");

        at = cases.happened(one.withheld());
        assertThat(http.get().uri(address + one.code() + "?atLeast=" + at).exchange()).hasStatus(404);
    }

    @Test
    void who_denounced_follows_the_case_with_the_receipt_alone() {
        DenunciationCase one = DenunciationCase.number(540);
        cases.happened(one.received(), one.conflictOf("quyt"), one.cleared(), one.accepted(), one.asked(),
                one.answered(), one.team("an", "cuc"), one.heard(), one.reported(), one.concluded(),
                Term.arm(TermId.of(one.id().value(), 1), Case.RECORDED_AT, Law.first(),
                        TermFamily.DENUNCIATION_ADMISSION, "NORMAL", LocalDate.of(2026, 11, 23)));
        cases.happened(new EntryDisputed(one.id().value(), Case.RECORDED_AT, 1, 9,
                Personal.of(Case.WORDS, "Kết luận chưa đủ"), null, null));
        long at = cases.happened(new DisputeAnswered(one.id().value(), Case.RECORDED_AT, 1, 9, Case.LAND,
                DisputeOutcome.ENTRY_STANDS, Personal.of(Case.WORDS, "Đã xem xét lại")));

        MvcTestResult answer = mine(one.receipt().value(), at);
        assertThat(answer).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.questions[0].text.value",
                        question -> question.assertThat().isEqualTo("Ông bà thấy việc đó khi nào?"))
                .hasPath("$.questions[0].answeredAt")
                .hasPathSatisfying("$.conclusion.outcome", outcome -> outcome.assertThat().isEqualTo("PARTLY"))
                .hasPath("$.terms[0].due")
                .hasPathSatisfying("$.entries[?(@.version == 9)].disputes[0].answer.outcome",
                        outcome -> outcome.assertThat().asArray().containsExactly("ENTRY_STANDS"));
        assertThat(body(answer)).doesNotContain("Quýt", "quyt", "team-formed", "denounced-heard",
                one.receipt().value());

        String wrong = DenunciationCase.number(597).receipt().value();
        assertThat(mine(wrong, at)).hasStatus(404);
        assertThat(shape(mine("nonsense", at), "-")).isEqualTo(shape(mine(wrong, at), "-"));
        assertThat(shape(http.get().uri("/public/v1/denunciations/mine?atLeast=" + at).exchange(), "-"))
                .isEqualTo(shape(mine(wrong, at), "-"));
    }

    @Test
    void what_was_disputed_on_their_behalf_about_an_entry_they_are_not_told_is_answered_to_them_all_the_same() {
        DenunciationCase one = DenunciationCase.number(541);
        cases.happened(one.received(), one.team("an", "cuc"));
        cases.happened(new EntryDisputed(one.id().value(), Case.RECORDED_AT, 1, 1,
                Personal.of(Case.WORDS, "Đề nghị người khác"), null, null));
        long at = cases.happened(new DisputeAnswered(one.id().value(), Case.RECORDED_AT, 1, 1, Case.LAND,
                DisputeOutcome.ENTRY_STANDS, Personal.of(Case.WORDS, "Đã xem xét lại")));

        MvcTestResult answer = mine(one.receipt().value(), at);
        assertThat(answer).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.entries[?(@.version == 2)].disputes[0].answer.outcome",
                        outcome -> outcome.assertThat().asArray().containsExactly("ENTRY_STANDS"));
        assertThat(body(answer)).doesNotContain("team-formed");
    }

    @Test
    void a_link_to_it_is_shown_to_those_alone_who_may_know_of_it() {
        DenunciationCase secret = DenunciationCase.number(550);
        Case petition = Case.number(551);
        cases.happened(secret.received());
        long at = cases.happened(petition.received(), new LetterLinked(petition.id().value(), Case.RECORDED_AT,
                secret.id().value(), LetterLink.RELATED, true));

        for (String address : List.of("/links", "/timeline")) {
            String of = "/api/v1/cases/" + petition.id() + address + "?atLeast=" + at;
            assertThat(body(get(COLLEAGUE, of))).doesNotContain(secret.id().value(), "case.letter-linked");
            assertThat(body(get(HANDLER, of))).contains(secret.id().value());
            assertThat(body(get(HEAD, of))).contains(secret.id().value());
        }
        assertThat(body(get(HANDLER, "/api/v1/cases/" + petition.id() + "/similar?atLeast=" + at)))
                .doesNotContain(secret.id().value());
    }

    @Test
    void anybody_reads_how_often_identities_were_opened_and_by_whom_in_general() {
        DenunciationCase one = DenunciationCase.number(560);
        String id = one.id().value();
        cases.happened(one.received(), one.cleared());
        long at = cases.happened(
                new OpeningRequested(id, Case.RECORDED_AT, 1, 1, IdentityOf.DENOUNCER, new OfficerId("kim"),
                        EntitledRole.CUSTODIAN, Personal.of(Case.WORDS, "cần bảo vệ")),
                new OpeningApproved(id, Case.RECORDED_AT, 1, IdentityOf.DENOUNCER, new OfficerId("ha"),
                        EntitledRole.HEAD, Instant.parse("2026-11-24T01:00:00Z")),
                new IdentityOpened(id, Case.RECORDED_AT, 1, IdentityOf.DENOUNCER, EntitledRole.HEAD));

        MvcTestResult figures = http.get().uri("/public/v1/figures/identity-openings?atLeast=" + at).exchange();
        assertThat(figures).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.years[0].year", year -> year.assertThat().isEqualTo(2026))
                .hasPathSatisfying("$.years[0].approved", approved -> approved.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.years[0].byRole[?(@.role == 'HEAD')].told",
                        told -> told.assertThat().asArray().containsExactly(1));
        assertThat(body(figures)).doesNotContain(id, "kim", "land-office");
    }

    private static String address(DenunciationCase one, long at) {
        return "/api/v1/denunciations/" + one.id() + "?atLeast=" + at;
    }

    private static String id(DenunciationCase one) {
        return one.id().value();
    }

    /** Status, headers and body, but for what was asked for. */
    private static String shape(MvcTestResult answer, String asked) {
        var response = answer.getResponse();
        Map<String, List<String>> headers = response.getHeaderNames()
                .stream()
                .collect(Collectors.toMap(name -> name, response::getHeaders));
        return (response.getStatus() + " " + headers + " " + body(answer)).replace(asked, "…");
    }

    private List<String> listed(String token, String query) {
        MvcTestResult answer = get(token, "/api/v1/denunciations?" + query);
        assertThat(answer).hasStatusOk();
        return JsonPath.read(body(answer), "$.items[*].id");
    }

    private MvcTestResult mine(String receipt, long at) {
        return http.get()
                .uri("/public/v1/denunciations/mine?atLeast=" + at)
                .header("Denouncer-Receipt", receipt)
                .exchange();
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
