package vn.danbiet.standalone.simulator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.standalone.issuer.DemoClient;

/** The server as anybody sees it from outside. */
final class PublicApi {
    private static final Duration BEFORE_EXPIRY = Duration.ofMinutes(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What comes back for an act. */
    record Receipt(String id, @Nullable String receiptCode, @Nullable String petitionerKey) {}

    private record Token(@JsonProperty("access_token") String value, @JsonProperty("expires_in") long seconds) {}

    private record Held(String token, Instant until) {}

    private final RestClient http;
    private final Clock clock;
    private final Map<String, Held> tokens = new HashMap<>();

    PublicApi(String url, Clock clock) {
        this.http = RestClient.builder()
                .baseUrl(url)
                .configureMessageConverters(converters -> converters.registerDefaults())
                .defaultStatusHandler(HttpStatusCode::isError, PublicApi::refused)
                .build();
        this.clock = clock;
    }

    /** An act of staff. */
    Receipt post(String client, String path, String idempotencyKey, Map<String, Object> body) {
        return post(path, idempotencyKey, body, HttpHeaders.AUTHORIZATION, "Bearer " + token(client));
    }

    /** An act of a petitioner; the key is on their receipt. */
    Receipt post(String path, String idempotencyKey, Map<String, Object> body, @Nullable String petitionerKey) {
        return post(path, idempotencyKey, body, "Petitioner-Key", petitionerKey);
    }

    private Receipt post(String path, String idempotencyKey, Map<String, Object> body, String header,
            @Nullable String value) {
        Receipt receipt = http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", idempotencyKey)
                .headers(headers -> {
                    if (value != null) {
                        headers.set(header, value);
                    }
                })
                .body(body)
                .retrieve()
                .body(Receipt.class);
        return Objects.requireNonNull(receipt);
    }

    private String token(String client) {
        Held held = tokens.get(client);
        if (held == null || held.until().isBefore(clock.instant())) {
            Token token = Objects.requireNonNull(http.post()
                    .uri("/oauth2/token")
                    .headers(headers -> headers.setBasicAuth(client, DemoClient.SECRET))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body("grant_type=client_credentials")
                    .retrieve()
                    .body(Token.class));
            held = new Held(token.value(), clock.instant().plusSeconds(token.seconds()).minus(BEFORE_EXPIRY));
            tokens.put(client, held);
        }
        return held.token();
    }

    private static void refused(HttpRequest request, ClientHttpResponse response) throws java.io.IOException {
        throw new SimulationStopped(
                "%s %s was answered with %d %s".formatted(request.getMethod(), request.getURI().getPath(),
                        response.getStatusCode().value(), title(response.getBody().readAllBytes())));
    }

    /** What the server calls the problem. */
    private static String title(byte[] body) {
        try {
            JsonNode problem = JSON.readTree(body);
            JsonNode english = problem.path("en");
            return english.isObject()
                    ? english.path("title").asString("") + ": " + english.path("detail").asString("")
                    : problem.path("error").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
