package vn.danbiet.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Those who call the command side, and what they are answered. */
public record Callers(MockMvcTester http, JsonMapper json) {
    private static final String UNIT = "xa-binh-luc";

    public static final RequestPostProcessor OFFICER = as("officer-a", "officer");
    public static final RequestPostProcessor HEAD = as("head-a", "unit-head");

    public static RequestPostProcessor as(String id, String role) {
        return as(id, role, UNIT);
    }

    public static RequestPostProcessor as(String id, String role, String unit) {
        return as(id, List.of(role), unit);
    }

    /** Somebody of the unit with several roles. */
    public static RequestPostProcessor as(String id, List<String> roles) {
        return as(id, roles, UNIT);
    }

    private static RequestPostProcessor as(String id, List<String> roles, String unit) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(jwt -> jwt.subject(id).claim("roles", roles).claim("unit", unit));
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public MvcTestResult post(String path, RequestPostProcessor who, String body) {
        return post(path, who, key(), body);
    }

    public MvcTestResult post(String path, RequestPostProcessor who, String key, String body) {
        return http.post()
                .uri(path)
                .with(who)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult get(String path, RequestPostProcessor who) {
        return http.get().uri(path).with(who).exchange();
    }

    public JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    public static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** @return the id of a petition that was received for the unit */
    public String petition() {
        return body(post("/api/v1/petitions", OFFICER, """
                {"channel": "COUNTER", "subject": "Đường hỏng", "content": "Đường thôn Đoài bị hỏng",
                 "petitioners": [{"name": "Nguyễn Thị Hường", "phone": "0912000111"}]}""")).get("id").asString();
    }
}
