package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import vn.danbiet.command.CommandSideApplication;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.log.testing.TestServer;
import vn.danbiet.query.QuerySideApplication;

/**
 * The two sides as processes of their own, with nothing in common but the server and an issuer's key. The reading side has
 * no key to what is sealed apart, and needs none.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TwoProcessesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void what_is_written_in_one_is_read_in_the_other(TestServer server) throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).generate();
        Path masterKey = folder.resolve("master-key.json");
        MasterKey.create(masterKey);
        Path identityKey = folder.resolve("identity-master-key.json");
        MasterKey.create(identityKey);
        try (var database = server.freshDatabase()) {
            String[] settings = {"--danbiet.mongodb.uri=" + database.connectionString(),
                    "--danbiet.mongodb.database=" + database.name(), "--danbiet.petitioner-secret=" + "s".repeat(32),
                    "--danbiet.keys.master-file=" + masterKey,
                    "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + publicKey(key)};
            try (var commandSide = ChildProcess.start(CommandSideApplication.class,
                    classPathWithout(QuerySideApplication.class),
                    Stream.concat(Stream.of(settings), Stream.of("--danbiet.identity-keys.master-file=" + identityKey))
                            .toArray(String[]::new));
                    var querySide = ChildProcess.start(QuerySideApplication.class,
                            classPathWithout(CommandSideApplication.class), settings)) {
                String token = token(key);
                Caller writer = new Caller(commandSide.anybody().url(), token);
                Caller reader = new Caller(querySide.anybody().url(), token);

                Answer written = writer.post("/api/v1/petitions", """
                        {"channel": "PHONE", "subject": "Mất điện ở xóm Bến", "content": "Ba ngày nay mất điện.",
                         "petitioners": [{"name": "Đặng Văn Quế", "phone": "0900 000 002"}]}""");
                assertThat(written.status()).as(written.text()).isEqualTo(201);

                Answer read = reader.get(written.header("Location") + "?atLeast=" + written.position());
                assertThat(read.status()).as(read.text()).isEqualTo(200);
                assertThat(read.at("/subject")).isEqualTo("Mất điện ở xóm Bến");
                assertThat(read.header("ETag")).isEqualTo(written.header("ETag"));
                Answer seen = querySide.anybody()
                        .get("/public/v1/timelines/" + written.at("/receiptCode") + "?atLeast=" + written.position());
                assertThat(seen.at("/status")).isEqualTo("RECEIVED");

                Answer split = writer.post(written.header("Location") + "/split", """
                        {"parts": [{"kind": "PETITION", "subject": "Mất điện", "content": "Ba ngày nay."},
                                   {"kind": "DENUNCIATION"}]}""");
                Answer partRead = reader
                        .get("/api/v1/petitions/" + split.at("/parts/0/id") + "?atLeast=" + split.position());
                assertThat(partRead.at("/splitFrom")).as(partRead.text()).isEqualTo(written.id());

                assertThat(writer.get(written.header("Location")).status()).isEqualTo(404);
                assertThat(reader.post(written.header("Location") + "/withdrawal", "{}").status()).isEqualTo(404);
                assertThat(commandSide.stop()).isEqualTo(143);
                assertThat(querySide.stop()).isEqualTo(143);
            }
        }
    }

    /** What a side has on its class path when it is alone. */
    private static List<Path> classPathWithout(Class<?> otherSide) {
        return ChildProcess.classPathWithout(otherSide, StandaloneApplication.class, TwoProcessesTest.class,
                EmbeddedMongo.class, OAuth2Authorization.class, OAuth2AuthorizationServerAutoConfiguration.class);
    }

    private Path publicKey(RSAKey key) throws Exception {
        String encoded = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(key.toRSAPublicKey().getEncoded());
        return Files.writeString(folder.resolve("issuer.pem"),
                "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n");
    }

    private static String token(RSAKey key) throws Exception {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder().subject("can-bo-01")
                        .claim("roles", List.of("officer"))
                        .claim("unit", "xa-ly-nhan")
                        .expirationTime(Date.from(Instant.parse("2999-01-01T00:00:00Z")))
                        .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
