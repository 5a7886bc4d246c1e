package vn.danbiet.query.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.query.QueryTest;

@QueryTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalculationTest {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    private MvcTestResult ask(String body) {
        return http.post()
                .uri("/public/v1/terms/calculation")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private JsonNode answer(String body) {
        MvcTestResult result = ask(body);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private JsonNode refused(int status, String body) {
        MvcTestResult result = ask(body);
        assertThat(result).hasStatus(status);
        JsonNode problem = body(result);
        assertThat(problem.at("/vi/detail").asString()).isNotBlank();
        assertThat(problem.at("/en/detail").asString()).isNotBlank().isNotEqualTo(problem.at("/vi/detail").asString());
        return problem;
    }

    @ParameterizedTest
    @CsvSource({
            // Ten working days from Tuesday 1 December; both weekends in between do not count.
            "RCP-NOTICE, DEFAULT, 2026-12-01, 2026-12-15",
            // Seven working days over National Day: 31 August to 2 September are off, Saturday 22 August is worked.
            "C-ACC2, DEFAULT, 2026-08-20, 2026-08-28", "C-ACC2, DEFAULT, 2026-08-27, 2026-09-10",
            // The last day before the amended law, and the day of its force.
            "C-ACC1, DEFAULT, 2026-06-30, 2026-07-14", "C-ACC2, DEFAULT, 2026-07-01, 2026-07-10",
            // Thirty days from 1 October end on Saturday 31: rolled to Monday.
            "C1-SETTLE, NORMAL, 2026-10-01, 2026-11-02", "C1-SETTLE, REMOTE_COMPLEX, 2026-10-01, 2026-11-30",
            // Backwards and never rolled: five working days before Monday the 7th.
            "RCP-SCHED, DEFAULT, 2026-12-07, 2026-11-30"})
    void the_last_day_is_told_with_rule_versions_article_and_days(String rule, String variant, String start,
            String due) {
        JsonNode answer = answer("""
                {"rule": "%s", "variant": "%s", "start": "%s"}""".formatted(rule, variant, start));

        assertThat(answer.get("due").asString()).isEqualTo(due);
        assertThat(answer.get("rule").asString()).isEqualTo(rule);
        assertThat(answer.get("variant").asString()).isEqualTo(variant);
        assertThat(answer.get("citation").asString()).isNotBlank();
        assertThat(answer.get("pack").asInt()).isEqualTo(1);
        assertThat(answer.get("calendar").asInt()).isEqualTo(1);
        JsonNode explanation = answer.get("explanation");
        assertThat(explanation.get("due").asString()).isEqualTo(due);
        assertThat(explanation.at("/days/0/from").asString()).isEqualTo(start);
        assertThat(explanation.get("days").valueStream()).allSatisfy(stretch -> {
            assertThat(stretch.at("/told/vi").asString()).isNotBlank();
            assertThat(stretch.at("/told/en").asString()).isNotBlank();
        });
    }

    @Test
    void a_step_is_answered_by_the_rule_in_force_and_the_usual_variant() {
        assertThat(answer("{\"rule\": \"C-ACC\", \"start\": \"2026-07-01\"}").get("rule").asString())
                .isEqualTo("C-ACC2");
        assertThat(answer("{\"rule\": \"C-ACC\", \"start\": \"2026-06-30\"}").get("rule").asString())
                .isEqualTo("C-ACC1");
        assertThat(answer("{\"rule\": \"C1-SETTLE\", \"start\": \"2026-10-01\"}").get("variant").asString())
                .isEqualTo("NORMAL");
    }

    @Test
    void the_same_is_answered_to_who_is_logged_in() {
        MvcTestResult result = http.post()
                .uri("/api/v1/terms/calculation")
                .header("Authorization", "Bearer an.land-office.officer")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"rule\": \"C-ACC2\", \"start\": \"2026-07-01\"}")
                .exchange();
        assertThat(result).hasStatusOk();
        assertThat(body(result)).isEqualTo(answer("{\"rule\": \"C-ACC2\", \"start\": \"2026-07-01\"}"));
        assertThat(http.post()
                .uri("/api/v1/terms/calculation")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"rule\": \"C-ACC2\", \"start\": \"2026-07-01\"}")
                .exchange()).hasStatus(401);
    }

    @Test
    void pauses_and_extensions_are_counted_within_their_articles() {
        assertThat(answer("""
                {"rule": "C1-SETTLE", "start": "2026-10-01",
                 "pauses": [{"from": "2026-10-10", "on": "2026-10-20", "ground": "AWAITING_OTHER_BODY"}],
                 "extensions": [{"on": "2026-10-25", "days": 10}]}""").get("due").asString()).isEqualTo("2026-11-20");
        assertThat(answer("""
                {"rule": "C1-SETTLE", "start": "2026-10-01",
                 "pauses": [{"from": "2026-10-10", "ground": "AWAITING_OTHER_BODY"}]}""").has("due")).isFalse();

        JsonNode tooFar = refused(409, """
                {"rule": "C1-SETTLE", "start": "2026-10-01", "extensions": [{"on": "2026-10-25", "days": 40}]}""");
        assertThat(tooFar.at("/rule/citation").asString()).contains("LKN 28");
        refused(409, """
                {"rule": "C1-SETTLE", "start": "2026-06-01",
                 "pauses": [{"from": "2026-06-10", "ground": "AWAITING_OTHER_BODY"}]}""");
    }

    @Test
    void who_asks_for_what_there_is_not_is_told_what_there_is() {
        assertThat(refused(422, "{\"rule\": \"C-ACC7\", \"start\": \"2026-07-01\"}").at("/en/detail").asString())
                .contains("C-ACC2", "PET-RESOLVE");
        assertThat(refused(422, "{\"rule\": \"C1-SETTLE\", \"variant\": \"FAR\", \"start\": \"2026-07-01\"}")
                .at("/en/detail")
                .asString()).contains("NORMAL", "REMOTE_COMPLEX");
        JsonNode earlier = refused(422, "{\"rule\": \"C-ACC2\", \"start\": \"2026-06-30\"}");
        assertThat(earlier.at("/en/detail").asString()).contains("C-ACC1", "NĐ124 16");
        assertThat(earlier.at("/rule/id").asString()).isEqualTo("term.no-rule-in-force");
        refused(422, "{\"rule\": \"C-ACC\", \"start\": \"2011-01-01\"}");
    }

    @Test
    void days_that_make_no_sense_are_refused() {
        for (String day : List.of("2026-02-30", "2026-2-3", "20260203", "mai", "2026-02-03T00:00:00Z")) {
            JsonNode problem = refused(400, "{\"rule\": \"C-ACC2\", \"start\": \"%s\"}".formatted(day));
            assertThat(problem.at("/en/detail").asString()).contains("start", "yyyy-MM-dd");
        }
        refused(400, "{\"rule\": \"C-ACC2\", \"start\": 20635}");
        refused(422, "{\"rule\": \"C-ACC2\", \"start\": \"1999-12-31\"}");
        refused(422, "{\"rule\": \"C-ACC2\", \"start\": \"+12026-07-01\"}");
        refused(422, "{\"rule\": \"C-ACC2\"}");
        refused(422, "{\"start\": \"2026-07-01\"}");
        refused(400, "{\"rule\": \"C-ACC2\", \"start\": \"2026-07-01\", \"unit\": \"WD\"}");
    }

    private JsonNode get(String path) {
        MvcTestResult result = http.get().uri(path).exchange();
        assertThat(result).hasStatusOk();
        return body(result);
    }

    @Test
    void anybody_sees_the_rules_with_both_texts_where_law_and_decree_differ() {
        JsonNode rules = get("/public/v1/terms/rules?on=2026-06-30&family=C-ACC");
        assertThat(rules.get("version").asInt()).isEqualTo(1);
        assertThat(rules.get("rules").valueStream()).singleElement().satisfies(rule -> {
            assertThat(rule.get("id").asString()).isEqualTo("C-ACC1");
            assertThat(rule.get("length").asInt()).isEqualTo(10);
            assertThat(rule.get("unit").asString()).isEqualTo("WD");
            assertThat(rule.at("/lawText/unit").asString()).isEqualTo("D");
            assertThat(rule.at("/lawText/citation").asString()).contains("LKN 27");
        });
        assertThat(get("/public/v1/terms/rules").get("rules").size()).isGreaterThanOrEqualTo(88);
        assertThat(http.get().uri("/public/v1/terms/rules?on=2026-02-30").exchange()).hasStatus4xxClientError();
        assertThat(http.get().uri("/public/v1/terms/rules?step=C-ACC").exchange()).hasStatus(400);
    }

    @Test
    void anybody_sees_the_days_of_a_year() {
        JsonNode year = get("/public/v1/calendar?year=2026");
        assertThat(year.get("version").asInt()).isEqualTo(1);
        assertThat(year.get("days").valueStream().map(day -> day.get("date").asString()))
                .allMatch(date -> date.startsWith("2026-"))
                .contains("2026-02-17", "2026-08-22");
        assertThat(year.get("days").valueStream().filter(day -> day.get("date").asString().equals("2026-08-22")))
                .singleElement()
                .satisfies(day -> assertThat(day.get("kind").asString()).isEqualTo("WORKED_SATURDAY"));
        assertThat(get("/public/v1/calendar").get("days").size()).isGreaterThanOrEqualTo(48);
        assertThat(http.get().uri("/public/v1/calendar?year=1899").exchange()).hasStatus(422);
    }
}
