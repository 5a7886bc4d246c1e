package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.standalone.issuer.DemoClient;

/** A petition and its terms: told in time, answered late, the alarm that says so, and the province that asks. */
class PetitionTermsScenarioTest {
    @TempDir
    Path data;

    @Test
    void a_petition_is_noticed_in_time_answered_late_and_urged_by_the_province() {
        try (var standalone = TimedStandalone.on(data, LocalDate.of(2026, 3, 2))) {
            Caller officer = standalone.anybody().as(DemoClient.OFFICER_A);
            Caller head = standalone.anybody().as(DemoClient.HEAD_A);
            Caller province = standalone.anybody().as(DemoClient.OFFICER_P);
            Caller supervisor = standalone.anybody().as(DemoClient.SUPERVISOR);

            // A letter comes on Monday. Within ten working days those who sent it are told what becomes of it.
            Answer received = Chronicle.done(officer, "/api/v1/petitions", """
                    {"channel": "COUNTER", "subject": "Đèn đường hỏng", "content": "Ngõ 12 tối om cả tháng nay.",
                     "petitioners": [{"name": "Đỗ Thị Yến", "phone": "0900 000 001"}]}""");
            var petition = new Chronicle(standalone, received.id(), "/api/v1/petitions/" + received.id());
            assertThat(petition.due(officer, "RCP-NOTICE")).isEqualTo("2026-03-16");
            standalone.itIs(LocalDate.of(2026, 3, 4));
            petition.does(officer, "/classification", "{\"direction\": \"OWN\", \"field\": \"OTHER\"}");
            petition.does(head, "/acceptance", "{}");
            assertThat(petition.term(officer, "RCP-NOTICE").path("state").asString()).isEqualTo("MET");

            // The province lets thirty days for an answer, counted from the acceptance: to Friday, the 3rd of April.
            petition.does(head, "/assignment", "{\"officer\": \"officer-a\"}");
            assertThat(petition.due(officer, "PET-RESOLVE")).isEqualTo("2026-04-03");
            standalone.itIs(LocalDate.of(2026, 4, 3));
            assertThat(petition.happened(officer)).contains("term.warned").doesNotContain("term.breached");
            assertThat(province.post("/api/v1/cases/" + petition.id() + "/urging", urging()).status()).isEqualTo(409);

            // Nobody answers. The alarm marks it in the night, once, however often it goes round.
            standalone.itIs(LocalDate.of(2026, 4, 4));
            standalone.itIs(LocalDate.of(2026, 4, 6));
            assertThat(petition.happened(supervisor)).containsOnlyOnce("term.breached");
            assertThat(petition.term(officer, "PET-RESOLVE").path("breached").asBoolean()).isTrue();

            // The province urges the commune, which has to answer that too.
            String cases = "/api/v1/cases/" + petition.id();
            Answer urged = Chronicle.done(province, cases + "/urging", urging());
            assertThat(officer.post(cases + "/urging", urging()).status()).isEqualTo(403);
            standalone.itIs(LocalDate.of(2026, 4, 8));
            Chronicle.done(head, cases + "/urging/" + urged.at("/urging") + "/answer",
                    "{\"text\": \"Xã nhận lỗi chậm trễ, sẽ trả lời trong tuần.\"}");
            assertThat(petition.happened(supervisor)).contains("case.urged", "case.urging-answered");

            // The answer comes, late. That it was late stays on record.
            standalone.itIs(LocalDate.of(2026, 4, 10));
            petition.does(head, "/answer", "{\"text\": \"Đã thay bóng đèn mới.\"}");
            petition.does(head, "/publication", "{\"text\": \"Đèn ngõ 12 đã được thay.\"}");
            petition.does(officer, "/closure", "{}");
            assertThat(petition.term(officer, "PET-RESOLVE").path("state").asString()).isEqualTo("MET");
            assertThat(petition.term(officer, "PET-RESOLVE").path("breached").asBoolean()).isTrue();

            // Everybody can see it, and can ask how the last day came about.
            Answer seen = standalone.anybody()
                    .get("/public/v1/timelines/" + received.at("/receiptCode") + "?atLeast="
                            + standalone.running().head());
            assertThat(seen.text()).contains("term.breached").doesNotContain("Đỗ Thị Yến", "0900 000 001", "nhận lỗi");
            Answer counted = standalone.anybody().post("/public/v1/terms/calculation", """
                    {"rule": "PET-RESOLVE", "start": "2026-03-04"}""");
            assertThat(counted.at("/due")).as(counted.text()).isEqualTo("2026-04-03");
        }
    }

    private static String urging() {
        return "{\"text\": \"Đề nghị xã trả lời dứt điểm và báo cáo.\"}";
    }
}
