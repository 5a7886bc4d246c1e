package vn.danbiet.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server sent back. */
record Answer(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A stream of events has no end to wait for: that it begins is the answer. */
    static Answer of(HttpResponse<InputStream> response) throws IOException {
        boolean isStream = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
        try (InputStream body = response.body()) {
            return new Answer(response.statusCode(), response.headers(),
                    isStream ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    JsonNode json() {
        return JSON.readTree(text);
    }

    String at(String pointer) {
        return json().at(pointer).asString("");
    }

    String id() {
        return at("/id");
    }

    long position() {
        return json().path("position").asLong();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
