package vn.danbiet.standalone.simulator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
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
     * @param denouncerReceipt by which whoever denounced follows their case; it is told to nobody else
     * @param secondInstance the case that a second complaint has opened
     * @param repeated the case that a repeated denunciation has opened
     * @param evidence the file that was added
     */
    record Receipt(
            String id,
            @Nullable String receiptCode,
            @Nullable String petitionerKey,
            @Nullable String denouncerReceipt,
            @Nullable String secondInstance,
            @Nullable String repeated,
            @Nullable String evidence) {

        /** What this act has opened beside its own case. */
        Optional<Receipt> opened() {
            return Stream.of(secondInstance, repeated)
                    .filter(Objects::nonNull)
                    .map(other -> new Receipt(other, null, null, null, null, null, null))
                    .findFirst();
        }

        /** The same case after a later act. */
        Receipt after(Receipt later) {
            return new Receipt(id, receiptCode, petitionerKey, denouncerReceipt, secondInstance, repeated,
                    later.evidence == null ? evidence : later.evidence);
        }

        /** Whoever has it may follow the case: it stays out of logs and error texts. */
        @Override
        public String toString() {
            return "Receipt[withheld]";
        }
    }

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
        return as(client, bearer -> post(path, idempotencyKey, body, HttpHeaders.AUTHORIZATION, bearer));
    }

    /** A file with that text is added by staff. */
    Receipt upload(String client, String path, String idempotencyKey, String text) {
        return as(client,
                bearer -> Objects.requireNonNull(http.post()
                        .uri(path)
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .header("Idempotency-Key", idempotencyKey)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=bien-ban.txt")
                        .header(HttpHeaders.AUTHORIZATION, bearer)
                        .body(text.getBytes(StandardCharsets.UTF_8))
                        .retrieve()
                        .body(Receipt.class)));
    }

    /**
     * The id of one of the pieces that a case keeps sealed apart, by its number from 1. It is looked up in the log, where it
     * is found also when the case has passed to other hands since, and another play comes by again.
     */
    String original(String caseId, int number) {
        return story(caseId).flatMap(facts -> all(facts).filter(node -> node.has("piece") && node.has("kind")))
                .skip(number - 1)
                .findFirst()
                .orElseThrow(() -> new SimulationStopped("a case keeps no such original"))
                .at("/piece/id")
                .asString();
    }

    /** The first of those denounced, as the log names them: by an id, which says who it is to nobody. */
    String denounced(String caseId) {
        return story(caseId).findFirst().orElseThrow().at("/denounced/0/subject").asString();
    }

    private Stream<JsonNode> story(String caseId) {
        return as(DemoClient.AUDITOR.id(),
                bearer -> Objects.requireNonNull(http.get()
                        .uri("/api/v1/audit/streams/{case}/events?limit=200", caseId)
                        .header(HttpHeaders.AUTHORIZATION, bearer)
                        .retrieve()
                        .body(JsonNode.class)))
                .path("items")
                .valueStream()
                .map(event -> event.path("facts"));
    }

    private static Stream<JsonNode> all(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(PublicApi::all));
    }

    private <T> T as(String client, Function<String, T> act) {
        String token = tokens.computeIfAbsent(client, this::token);
        try {
            return act.apply("Bearer " + token);
        } catch (Expired e) {
            tokens.remove(client, token);
            return act.apply("Bearer " + tokens.computeIfAbsent(client, this::token));
        }
    }

    /** An act of whoever denounced; the receipt is all that is known of them. */
    Receipt postByReceipt(String path, String idempotencyKey, Map<String, Object> body, @Nullable String receipt) {
        return post(path, idempotencyKey, body, "Denouncer-Receipt", receipt);
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
