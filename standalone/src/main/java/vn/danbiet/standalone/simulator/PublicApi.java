package vn.danbiet.standalone.simulator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
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
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What comes back for an act.
     *
     * @param secondInstance the case that a second complaint has opened
     */
    record Receipt(
            String id,
            @Nullable String receiptCode,
            @Nullable String petitionerKey,
            @Nullable String secondInstance) {}

    private record Token(@JsonProperty("access_token") String value) {}

    private static final class Expired extends SimulationStopped {
        Expired(String path) {
            super(path + " takes no token of this issuer");
        }
    }

    private final RestClient http;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    PublicApi(String url) {
        this.http = RestClient.builder()
                .baseUrl(url)
                .configureMessageConverters(converters -> converters.registerDefaults())
                .defaultStatusHandler(HttpStatusCode::isError, PublicApi::refused)
                .build();
    }

    /**
     * An act of staff. When their token has expired is for the server to say: its issuer goes by the time that it is,
     * however far the simulated one has come.
     */
    Receipt post(String client, String path, String idempotencyKey, Map<String, Object> body) {
        String token = tokens.computeIfAbsent(client, this::token);
        try {
            return post(path, idempotencyKey, body, HttpHeaders.AUTHORIZATION, "Bearer " + token);
        } catch (Expired e) {
            tokens.remove(client, token);
            return post(path, idempotencyKey, body, HttpHeaders.AUTHORIZATION,
                    "Bearer " + tokens.computeIfAbsent(client, this::token));
        }
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
        return Objects.requireNonNull(http.post()
                .uri("/oauth2/token")
                .headers(headers -> headers.setBasicAuth(client, DemoClient.SECRET))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .body(Token.class)).value();
    }

    private static void refused(HttpRequest request, ClientHttpResponse response) throws java.io.IOException {
        if (response.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            throw new Expired(request.getURI().getPath());
        }
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
