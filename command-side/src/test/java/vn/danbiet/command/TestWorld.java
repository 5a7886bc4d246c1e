package vn.danbiet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.rounds.MovableClock;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.log.personal.MasterKey;

/**
 * What surrounds the command side: a server and master keys for as long as the application runs, and callers. No
 * configuration by annotation: the scan for the application's own would find it in every test.
 */
class TestWorld {
    @Bean(destroyMethod = "close")
    EmbeddedMongo server() {
        return EmbeddedMongo.inMemory();
    }

    @Bean
    DynamicPropertyRegistrar settings(EmbeddedMongo server) throws IOException {
        Path folder = Files.createTempDirectory("danbiet");
        folder.toFile().deleteOnExit();
        Path masterKey = masterKey(folder.resolve("master-key.json"));
        Path identityKey = masterKey(folder.resolve("identity-master-key.json"));
        return properties -> {
            properties.add("danbiet.mongodb.uri", server::connectionString);
            properties.add("danbiet.keys.master-file", masterKey::toString);
            properties.add("danbiet.identity-keys.master-file", identityKey::toString);
        };
    }

    private static Path masterKey(Path file) {
        MasterKey.create(file);
        file.toFile().deleteOnExit();
        return file;
    }

    /** Tokens are made by the test; none is read from the wire. */
    @Bean
    JwtDecoder decoder() {
        return _ -> {
            throw new BadJwtException("no token is valid here");
        };
    }

    /** Time passes when a test says so, and for all of them. */
    @Bean
    @Primary
    MovableClock standing() {
        return new MovableClock(Instant.parse("2026-07-06T03:00:00Z"));
    }

    @Bean
    Callers callers(MockMvcTester http, JsonMapper json) {
        return new Callers(http, json);
    }
}
