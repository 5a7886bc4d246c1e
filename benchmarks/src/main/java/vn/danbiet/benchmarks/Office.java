package vn.danbiet.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.standalone.issuer.DemoClient;

/** People who work with an installation, over HTTP as everybody does. For any number of threads. */
final class Office {
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<DemoClient, String> tokens = new ConcurrentHashMap<>();
    private final String url;

    Office(String url) {
        this.url = url;
    }

    /** An act of one of the staff. */
    JsonNode post(DemoClient who, String path, Map<String, ?> body) {
        return send(request(path).header("Authorization", token(who))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    /** What one of the staff reads. */
    JsonNode get(DemoClient who, String path) {
        return send(request(path).header("Authorization", token(who)));
    }

    /** What anybody reads. */
    JsonNode get(String path) {
        return send(request(path));
    }

    private String token(DemoClient who) {
        return tokens.computeIfAbsent(who, client -> {
            String secret = client.id() + ":" + DemoClient.SECRET;
            return "Bearer "
                    + send(request("/oauth2/token")
                            .header("Authorization",
                                    "Basic " + Base64.getEncoder()
                                            .encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=client_credentials"))).get("access_token")
                            .asString();
        });
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private JsonNode send(HttpRequest.Builder request) {
        HttpRequest asked = request.build();
        try {
            var response = http.send(asked, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("%s %s was answered with %d: %s".formatted(asked.method(),
                        asked.uri().getPath(), response.statusCode(), response.body()));
            }
            return JsonMapper.shared().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }
}
