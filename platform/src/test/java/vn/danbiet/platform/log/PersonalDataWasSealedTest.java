package vn.danbiet.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.danbiet.log.EventSerializer;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonalDataWasSealedTest {
    private final EventSerializer serializer = new EventSerializer(PublishedLanguage.types());

    private IntermediateEventRepresentation upcast(String type, String revision, String payload) {
        var data = new GenericDomainEventEntry<>("petition", "a-case", 0, "an-event", "2026-11-23T01:00:00Z", type,
                revision, payload, "{}");
        List<IntermediateEventRepresentation> upcast = PublishedLanguage.upcasters()
                .upcast(Stream.of(new InitialEventRepresentation(data, serializer)))
                .toList();
        assertThat(upcast).hasSize(1);
        return upcast.getFirst();
    }

    private JsonNode payload(String type, String payload) {
        return upcast(type, "1", payload).getData(JsonNode.class).getData();
    }

    @Test
    void what_lies_in_clear_is_marked_as_such_and_the_facts_are_read_from_it() {
        JsonNode received = payload("petition.received", """
                {"content": "Đường hỏng", "subject": "Đường", "personal": {"petitioners": [
                  {"name": "A", "address": "Thôn Đoài", "phone": null, "representative": true},
                  {"name": "B", "address": null, "phone": null, "representative": false}]}}""");

        assertThat(received.at("/content/clear").asString()).isEqualTo("Đường hỏng");
        assertThat(received.at("/content/subject").asString()).isEqualTo("recorded-in-clear");
        assertThat(received.at("/subject").asString()).isEqualTo("Đường");
        assertThat(received.at("/personal/petitioners/1/clear/name").asString()).isEqualTo("B");
        assertThat(received.at("/facts/named").asInt()).isEqualTo(2);
        assertThat(received.at("/facts/representatives").asInt()).isEqualTo(1);
        assertThat(received.at("/facts/anyAddress").asBoolean()).isTrue();
        assertThat(received.at("/facts/anyPhone").asBoolean()).isFalse();
    }

    @Test
    void nobody_named_is_nobody_still() {
        JsonNode split = payload("petition.split",
                "{\"parts\": [{\"content\": null}, {\"content\": \"x\"}], \"personal\": {\"petitioners\": []}}");

        assertThat(split.at("/parts/0/content").isNull()).isTrue();
        assertThat(split.at("/parts/1/content/clear").asString()).isEqualTo("x");
        assertThat(split.at("/personal/petitioners")).isEmpty();
        assertThat(split.at("/facts/named").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"petition.petitioner-replied, reply", "petition.rated, comment", "petition.withdrawn, reason"})
    void words_are_marked_and_nothing_stays_nothing(String type, String field) {
        assertThat(payload(type, "{\"%s\": \"x\"}".formatted(field)).at("/" + field + "/clear").asString())
                .isEqualTo("x");
        assertThat(payload(type, "{\"%s\": null}".formatted(field)).at("/" + field).isNull()).isTrue();
    }

    @Test
    void other_events_and_those_of_today_are_left_alone() {
        assertThat(upcast("petition.accepted", "1", "{\"content\": \"x\"}").getData().getData())
                .isEqualTo("{\"content\": \"x\"}");
        assertThat(upcast("petition.received", "2", "{\"content\": \"x\"}").getData().getData())
                .isEqualTo("{\"content\": \"x\"}");
    }
}
