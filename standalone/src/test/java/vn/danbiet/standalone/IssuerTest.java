package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.standalone.issuer.DemoClient;

class IssuerTest {
    @TempDir
    static Path data;

    private static RunningStandalone standalone;

    @BeforeAll
    static void start() {
        standalone = RunningStandalone.on(data);
    }

    @AfterAll
    static void stop() {
        standalone.close();
    }

    @Test
    void tokens_name_the_client_its_roles_and_its_unit() {
        JsonNode head = claims(standalone.anybody().as(DemoClient.HEAD_B));
        assertThat(head.path("sub").asString()).isEqualTo("head-b");
        assertThat(head.path("roles").toString()).isEqualTo("[\"unit-head\"]");
        assertThat(head.path("unit").asString()).isEqualTo("so-xay-dung");
        assertThat(head.path("exp").asLong() - head.path("iat").asLong()).isEqualTo(3_600);

        JsonNode auditor = claims(standalone.anybody().as(DemoClient.AUDITOR));
        assertThat(auditor.path("roles").toString()).isEqualTo("[\"auditor\"]");
        assertThat(auditor.has("unit")).isFalse();
    }

    @Test
    void the_secret_may_come_in_the_form_too_and_nothing_else_of_an_authorization_server_is_there() {
        Caller anybody = standalone.anybody();
        Answer token = anybody.send(anybody.request("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=officer-a&client_secret=demo")));
        assertThat(token.status()).isEqualTo(200);

        assertThat(anybody.get("/oauth2/jwks").text()).contains("\"keys\"").doesNotContain("\"d\"");
        Answer nobody = anybody.send(anybody.request("/oauth2/token").POST(BodyPublishers.noBody()));
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.at("/error")).isEqualTo("invalid_client");
        assertThat(anybody.get("/oauth2/token").status()).isEqualTo(405);
        assertThat(anybody.get("/oauth2/token").at("/error")).isEqualTo("invalid_request");
        assertThat(anybody.get("/oauth2/authorize?response_type=code").status()).isEqualTo(401);
        assertThat(anybody.get("/.well-known/oauth-authorization-server").status()).isEqualTo(401);
        assertThat(anybody.post("/oauth2/introspect", "").status()).isEqualTo(401);
    }

    @Test
    void tokens_and_data_survive_a_restart() {
        Caller before = standalone.anybody().as(DemoClient.OFFICER_A);
        Answer written = before.post("/api/v1/petitions", """
                {"channel": "COUNTER", "subject": "Nước đục", "content": "Nước máy đục.", "petitioners": []}""");
        stop();
        start();
        Caller officer = new Caller(standalone.anybody().url(), before.token());
        assertThat(officer.get(written.header("Location") + "?atLeast=" + written.position()).at("/subject"))
                .isEqualTo("Nước đục");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_folder_and_the_secrets_are_the_owners_alone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
        for (String secret : new String[]{"petitioner-secret", "issuer-key.json", "master-key.json"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(secret))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void another_issuer_puts_this_one_out(@TempDir Path folder) {
        try (var other = RunningStandalone.on(folder.resolve("data"),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1")) {
            assertThat(other.anybody().post("/oauth2/token", "").status()).isEqualTo(401);
            assertThat(folder.resolve("data/issuer-key.json")).doesNotExist();
        }
    }

    private static JsonNode claims(Caller caller) {
        String payload = String.valueOf(caller.token()).split("\\.")[1];
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
    }
}
