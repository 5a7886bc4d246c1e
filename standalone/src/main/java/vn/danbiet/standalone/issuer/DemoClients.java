package vn.danbiet.standalone.issuer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Every {@link DemoPerson} is a client, and all have the same secret. */
final class DemoClients implements RegisteredClientRepository {
    private static final Duration LIFE = Duration.ofHours(1);

    private final String secret;

    DemoClients(PasswordEncoder encoder) {
        this.secret = String.valueOf(encoder.encode(DemoClient.SECRET));
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Nobody is added to those who try it out");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return DemoPerson.ofId(id)
                .map(person -> RegisteredClient.withId(id)
                        .clientId(id)
                        .clientSecret(secret)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(LIFE).build())
                        .build())
                .orElse(null);
    }
}
