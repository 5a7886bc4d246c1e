package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventSerializerTest {
    record Place(String province, Optional<String> commune) {}

    record Received(
            String text,
            Instant at,
            LocalDate day,
            OffsetDateTime local,
            Duration length,
            BigDecimal amount,
            @Nullable String nothing,
            List<Place> places,
            Map<String, Integer> numbers) {}

    record Renamed(int zebra, String ant) {}

    private final EventSerializer serializer = new EventSerializer(EventTypes.builder()
            .add("test.received", "1", Received.class)
            .add("test.renamed", "2", Renamed.class)
            .build());

    private static final Received EVENT = new Received("Kiến nghị về đường 🌾",
            Instant.parse("2026-03-01T01:02:03.123456789Z"), LocalDate.of(2026, 3, 1),
            OffsetDateTime.parse("2026-03-01T08:02:03+07:00"), Duration.ofMinutes(90), new BigDecimal("1.10"), null,
            List.of(new Place("Lào Cai", Optional.empty()), new Place("Hà Nội", Optional.of("Ba Vì"))),
            Map.of("b", 2, "a", 1));

    private SerializedObject<String> stored(String json, String type, @Nullable String revision) {
        return new SimpleSerializedObject<>(json, String.class, type, revision);
    }

    @Test
    void an_event_is_plain_json_under_its_stable_name() {
        SerializedObject<String> stored = serializer.serialize(EVENT, String.class);
        assertThat(stored.getType().getName()).isEqualTo("test.received");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(stored.getData()).isEqualTo("""
                {"amount":1.10,"at":"2026-03-01T01:02:03.123456789Z","day":"2026-03-01","length":"PT1H30M",\
                "local":"2026-03-01T08:02:03+07:00","nothing":null,"numbers":{"a":1,"b":2},\
                "places":[{"commune":null,"province":"Lào Cai"},{"commune":"Ba Vì","province":"Hà Nội"}],\
                "text":"Kiến nghị về đường 🌾"}""");
    }

    @Test
    void what_is_read_is_what_was_written_and_writing_it_again_gives_the_same_text() {
        SerializedObject<String> stored = serializer.serialize(EVENT, String.class);
        Object read = serializer.deserialize(stored);
        assertThat(read).isEqualTo(EVENT);
        assertThat(serializer.serialize(read, String.class).getData()).isEqualTo(stored.getData());
    }

    @Test
    void properties_have_an_order_that_does_not_depend_on_the_source_code() {
        assertThat(serializer.serialize(new Renamed(1, "x"), String.class).getData())
                .isEqualTo("{\"ant\":\"x\",\"zebra\":1}");
    }

    @Test
    void a_shape_that_changed_without_a_new_revision_is_an_error() {
        for (String json : List.of("{\"ant\":\"x\"}", "{\"ant\":\"x\",\"zebra\":1,\"more\":2}",
                "{\"ant\":\"x\",\"zebra\":null}", "{\"ant\":\"x\",\"zebra\":1} 2")) {
            assertThatExceptionOfType(SerializationException.class).as(json)
                    .isThrownBy(() -> serializer.deserialize(stored(json, "test.renamed", "2")));
        }
    }

    @Test
    void an_unknown_name_or_revision_is_an_error_and_never_skipped() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.deserialize(stored("{}", "test.unknown", "1")))
                .withMessageContaining("test.unknown revision 1");
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.deserialize(stored("{}", "test.renamed", "1")))
                .withMessageContaining("test.renamed revision 1");
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.deserialize(stored("{}", "java.util.HashMap", null)));
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.deserialize(stored("{}", "org.axonframework.Nothing", null)));
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.serialize(new Place("x", Optional.empty()), String.class))
                .withMessageContaining("Place is not a registered event type");
    }

    @Test
    void tokens_and_meta_data_come_back_as_they_were() {
        GlobalSequenceTrackingToken five = new GlobalSequenceTrackingToken(5);
        for (Object value : List.of(five, ReplayToken.createReplayToken(five, null),
                ReplayToken.createReplayToken(five, new GlobalSequenceTrackingToken(3)),
                ReplayToken.createReplayToken(five, null, "lý do"),
                MetaData.from(Map.of("z", "người", "a", "1", "m", 7)))) {
            assertThat(serializer.<String, Object>deserialize(serializer.serialize(value, String.class)))
                    .isEqualTo(value);
            assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(value, byte[].class)))
                    .isEqualTo(value);
        }
        assertThat(serializer.serialize(MetaData.from(Map.of("z", 1, "a", 2)), String.class).getData())
                .isEqualTo("{\"a\":2,\"z\":1}");
    }

    @Test
    void a_name_or_class_is_registered_only_once() {
        EventTypes.Builder builder = EventTypes.builder().add("test.place", "1", Place.class);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("test.place", "1", Renamed.class));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("test.place", "2", Renamed.class));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("test.other", "1", Place.class));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("test.text", "1", String.class));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(" ", "1", Renamed.class));
    }
}
