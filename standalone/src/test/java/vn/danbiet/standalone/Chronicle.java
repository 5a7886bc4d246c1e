package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A case as it goes through the days of a scenario: what is done to it is done on the day that it is, or refused.
 *
 * @param path of its acts
 */
record Chronicle(TimedStandalone standalone, String id, String path) {

    static Answer done(Caller caller, String path, String body) {
        Answer answer = caller.post(path, body);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isBetween(200, 201);
        return answer;
    }

    /** It is done now. */
    Answer does(Caller caller, String act, String body) {
        return done(caller, path + act, body);
    }

    /** It is refused under this rule. */
    void refuses(Caller caller, String act, String body, String rule) {
        Answer answer = caller.post(path + act, body);
        assertThat(answer.at("/rule/id")).as("%s: %s", act, answer.text()).isEqualTo(rule);
        assertThat(answer.at("/rule/citation")).as(answer.text()).isNotBlank();
    }

    private JsonNode read(Caller caller, String what) {
        Answer answer = caller.get("/api/v1/cases/" + id + what + "?atLeast=" + standalone.running().head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** For them it is as if there were none, now that everything is known that happened. */
    void isHiddenFrom(Caller caller) {
        Answer answer = asked(caller);
        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
    }

    private Answer asked(Caller caller) {
        return caller.get(path + "?atLeast=" + standalone.running().head());
    }

    /** All that it says now. */
    Answer reads(Caller caller) {
        Answer answer = asked(caller);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** What happened, in order. */
    List<String> happened(Caller caller) {
        return all(read(caller, "/timeline").path("entries")).map(entry -> entry.path("type").asString()).toList();
    }

    /** What the timeline says of the last time that this happened. */
    JsonNode entry(Caller caller, String type) {
        return all(read(caller, "/timeline").path("entries"))
                .filter(entry -> entry.path("type").asString().equals(type))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("No " + type + ": " + happened(caller)));
    }

    /** The last of its terms under a rule. */
    JsonNode term(Caller caller, String rule) {
        return all(read(caller, "/terms").path("terms")).filter(term -> term.path("rule").asString().equals(rule))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("No term under " + rule + ": " + read(caller, "/terms")));
    }

    LocalDate due(Caller caller, String rule) {
        return LocalDate.parse(term(caller, rule).path("due").asString());
    }

    private static java.util.stream.Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
