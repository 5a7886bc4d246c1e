package vn.danbiet.command.rounds;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import vn.danbiet.command.CommandSideApplication;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;

/** A process of the command side, with the rounds only when they are asked for, and a clock that all nodes share. */
final class Node implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Node on(EmbeddedMongo server, Path masterKey, MovableClock clock) {
        return new Node(new SpringApplicationBuilder(CommandSideApplication.class, NoTokens.class)
                .initializers(starting -> ((GenericApplicationContext) starting).registerBean("movableClock",
                        Clock.class, () -> clock, definition -> definition.setPrimary(true)))
                .run("--server.port=0", "--danbiet.mongodb.uri=" + server.connectionString(),
                        "--danbiet.keys.master-file=" + masterKey,
                        "--danbiet.identity-keys.master-file=" + masterKey.resolveSibling("identity-master-key.json"),
                        "--danbiet.rounds.interval=0s", "--danbiet.petitioner-secret=0123456789abcdef0123456789abcdef",
                        "--logging.level.root=WARN"));
    }

    /** Tokens are not needed: nobody calls. Not marked as a configuration, so that no other test finds it. */
    static class NoTokens {
        @Bean
        JwtDecoder decoder() {
            return _ -> {
                throw new BadJwtException("no token is valid here");
            };
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    Rounds rounds() {
        return bean(Rounds.class);
    }

    /** Sends in a petition, as anybody may. */
    String receive() {
        String body = """
                {"unit": "xa-binh-luc", "subject": "Rác thải", "content": "Rác đổ trộm cạnh trường học",
                 "petitioners": [{"name": "Trần Văn Đức", "phone": "0912000222"}]}""";
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri("/public/v1/petitions")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .requiredBody(JsonNode.class)
                .get("id")
                .asString();
    }

    /** The names of the events of a case, as the log has them. */
    List<String> history(String caseId) {
        try (Stream<LogDocument> documents = bean(EventLog.class).readStream(caseId, 0)) {
            return documents.flatMap(document -> document.events().stream()).map(LogEvent::type).toList();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
