package vn.danbiet.query.violation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.violation.AccusedPerson;
import vn.danbiet.events.violation.Answerable;
import vn.danbiet.events.violation.ViolationAppealWithdrawn;
import vn.danbiet.events.violation.ViolationAppealed;
import vn.danbiet.events.violation.ViolationConcluded;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.events.violation.ViolationSource;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.events.violation.ViolationWithheld;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.QueryTest;

@QueryTest
class ViolationReadTest {
    private static final String OFFICER = "binh.land-office.officer";
    private static final String SUPERVISOR = "giam.-.supervisor";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Cases cases;

    @Autowired
    private MockMvcTester http;

    @Test
    void a_violation_names_its_article_and_who_answers_and_the_accused_only_at_the_desk() {
        ReceiptCode code = ReceiptCode.draw(new Random(700));
        long at = cases.happened(reported(code, null));
        String address = "/api/v1/violations/" + code.caseId() + "?atLeast=" + at;

        assertThat(get(OFFICER, address)).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.article", article -> article.assertThat().isEqualTo("LDC 9.2"))
                .hasPathSatisfying("$.answerable[0].head", head -> head.assertThat().isEqualTo("truong"))
                .hasPathSatisfying("$.content.accused[0].value.name", name -> name.assertThat().isEqualTo("Lê Thị Ổi"));
        assertThat(get(SUPERVISOR, address)).hasStatusOk().bodyJson().doesNotHavePath("$.content");
        assertThat(body(get(SUPERVISOR, address))).doesNotContain("Ổi", "chuyện kể");
        assertThat(get("hung.road-office.officer", address)).hasStatus(403);
        assertThat(get("kim.land-office.custodian", address)).hasStatus(403);
        assertThat(listed(OFFICER, "kind=INFORMANT_LEAKED&violator=road-office&atLeast=" + at)).contains(code.caseId());
        assertThat(listed(OFFICER, "kind=FORGED_VOTE&atLeast=" + at)).doesNotContain(code.caseId());
    }

    @Test
    void the_denunciation_it_became_known_in_is_named_to_those_alone_who_may_know_of_it() {
        DenunciationCase secret = DenunciationCase.number(701);
        ReceiptCode code = ReceiptCode.draw(new Random(702));
        cases.happened(secret.received());
        long at = cases.happened(reported(code, secret.id().value()));
        String address = "/api/v1/violations/" + code.caseId() + "?atLeast=" + at;

        assertThat(body(get(OFFICER, address))).doesNotContain(secret.id().value());
        assertThat(body(get("an.land-office.officer", address))).contains(secret.id().value());
    }

    @Test
    void an_appeal_waits_for_the_superior_who_reads_the_case_until_it_is_decided() {
        ReceiptCode code = ReceiptCode.draw(new Random(705));
        ViolationId id = new ViolationId(code.caseId());
        String superior = "bac.above-land.unit-head";
        String address = "/api/v1/violations/" + code.caseId();
        long at = cases.happened(reported(code, null), concluded(code));
        assertThat(get(superior, address + "?atLeast=" + at)).hasStatus(403);

        at = cases.happened(new ViolationAppealed(id, Case.RECORDED_AT, 1, new UnitId("above-land"),
                Personal.of(Case.WORDS, "Không đồng ý")));
        assertThat(get(superior, address + "?atLeast=" + at)).hasStatusOk().bodyJson().hasPath("$.content");
        // The head decides on the appeal, and nobody else there.
        String other = "bo.above-land.officer";
        assertThat(get(other, address)).hasStatusOk().bodyJson().doesNotHavePath("$.content");
        assertThat(get(other, "/api/v1/cases/" + code.caseId() + "/notes")).hasStatus(403);
        assertThat(get(superior, "/api/v1/cases/" + code.caseId() + "/notes?atLeast=" + at)).hasStatusOk();
        for (String list : List.of("/api/v1/violations?", "/api/v1/worklist?")) {
            assertThat(body(get(superior, list + "text=Lê&atLeast=" + at))).as(list).contains(code.caseId());
            assertThat(get(other, list + "text=Lê")).hasStatusOk();
            assertThat(body(get(other, list + "text=Lê"))).as(list).doesNotContain(code.caseId());
            assertThat(body(get(other, list + "text=làm"))).as(list).contains(code.caseId());
        }
        assertThat(body(get(superior, "/api/v1/worklist?list=FOR_ME&atLeast=" + at))).contains(code.caseId());
        assertThat(body(get("ha.land-office.unit-head", "/api/v1/worklist?list=FOR_ME"))).doesNotContain(code.caseId());

        at = cases.happened(new ViolationAppealWithdrawn(id, Case.RECORDED_AT, 1, ViolationStatus.CONCLUDED));
        assertThat(body(get(superior, "/api/v1/worklist?list=FOR_ME&atLeast=" + at))).doesNotContain(code.caseId());
    }

    @Test
    void the_public_knows_of_it_once_it_is_concluded() {
        ReceiptCode code = ReceiptCode.draw(new Random(703));
        long at = cases.happened(reported(code, null));
        String address = "/public/v1/timelines/" + code + "?atLeast=";

        assertThat(http.get().uri(address + at).exchange()).hasStatus(404);
        at = cases.happened(concluded(code));
        MvcTestResult concluded = http.get().uri(address + at).exchange();
        assertThat(concluded).hasStatusOk().bodyJson().hasPath("$.result.operative");
        assertThat(body(concluded)).doesNotContain("Ổi");
    }

    @Test
    void the_public_does_not_learn_of_a_withheld_violation_when_it_is_concluded() {
        ReceiptCode code = ReceiptCode.draw(new Random(704));
        cases.happened(reported(code, null));
        cases.happened(new ViolationWithheld(new ViolationId(code.caseId()), Case.RECORDED_AT,
                WithholdingGround.STATE_SECRET, "LDC 11"));
        long at = cases.happened(concluded(code));

        assertThat(http.get().uri("/public/v1/timelines/" + code + "?atLeast=" + at).exchange()).hasStatus(404);
    }

    private static ViolationConcluded concluded(ReceiptCode code) {
        return new ViolationConcluded(new ViolationId(code.caseId()), Case.RECORDED_AT, "3/KL",
                ViolationFinding.VIOLATED, ViolationKind.INFORMANT_LEAKED, Case.ROADS, List.of(),
                "Có việc làm lộ thông tin", Personal.of(Case.WORDS, "Bà Ổi đã làm lộ"), new OfficerId("ha"));
    }

    private static ViolationReported reported(ReceiptCode code, @Nullable String sourceCase) {
        return new ViolationReported(new ViolationId(code.caseId()), Case.RECEIVED_AT, code, Case.LAND,
                sourceCase == null ? ViolationSource.INSPECTION : ViolationSource.CASE, sourceCase, null, null,
                ViolationKind.INFORMANT_LEAKED, DAY, DAY, Case.ROADS,
                List.of(new Answerable(Case.ROADS, new OfficerId("truong"), false, DAY, DAY)), List.of(),
                List.of(Personal.of(new DataSubject("accused"), new AccusedPerson("Lê Thị Ổi", "văn thư"))),
                "Làm lộ thông tin người tố cáo", Personal.of(Case.WORDS, "Một chuyện kể về chị Ổi"),
                SealedIdentity.NOT_GIVEN, List.of(), null, PetitionerFacts.of(List.<Petitioner>of()),
                PersonalData.NONE);
    }

    private List<String> listed(String token, String query) {
        MvcTestResult answer = get(token, "/api/v1/violations?" + query);
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
