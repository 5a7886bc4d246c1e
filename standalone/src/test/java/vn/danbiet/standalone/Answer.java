package vn.danbiet.standalone;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server sent back. */
record Answer(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
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
