package vn.danbiet.query.views;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.platform.web.IdempotencyKey;

/** The views of a running system, over HTTP. */
final class ViewApi {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI system;
    private final String token;

    ViewApi(URI system, String token) {
        this.system = system;
        this.token = token;
    }

    /** The system said no; the message is what it said. */
    static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message, null, false, false);
        }
    }

    /** All views, or one. */
    JsonNode read(@Nullable String view) throws IOException, InterruptedException {
        return send(request(view, "").GET().build());
    }

    JsonNode order(@Nullable String view, String what) throws IOException, InterruptedException {
        return send(request(view, "/" + what).header(IdempotencyKey.HEADER, UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(@Nullable String view, String what) {
        String name = view == null ? "" : "/" + URLEncoder.encode(view, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(system.resolve(ViewController.PATH + name + what))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        JsonNode said;
        try {
            said = JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new Refused("Not an answer of this system: HTTP " + answer.statusCode());
        }
        if (answer.statusCode() >= 400) {
            throw new Refused("HTTP " + answer.statusCode() + ": " + said.path("en").path("detail").asString(""));
        }
        return said;
    }
}
