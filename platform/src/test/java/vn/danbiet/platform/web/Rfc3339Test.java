package vn.danbiet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class Rfc3339Test {
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(Instant.class, new Rfc3339()))
            .build();

    @Test
    void a_time_has_an_offset() {
        Instant instant = Instant.parse("2024-05-06T01:15:00Z");

        assertThat(json.readValue("\"2024-05-06T08:15:00+07:00\"", Instant.class)).isEqualTo(instant);
        assertThat(json.readValue("\"2024-05-06T01:15:00Z\"", Instant.class)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1714957200", "\"1714957200\"", "1714957200.5", "\"2024-05-06\"", "\"2024-05-06T08:15:00\"",
            "\"\"", "\"+1000000000-12-31T23:59:59Z\"", "{}", "[]", "true"})
    void nothing_else_is_a_time(String written) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> json.readValue(written, Instant.class));
    }
}
