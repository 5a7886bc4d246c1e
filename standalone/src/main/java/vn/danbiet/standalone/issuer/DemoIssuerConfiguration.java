package vn.danbiet.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import vn.danbiet.standalone.data.DataFolder;

/**
 * A token endpoint and the key to check its tokens with; nothing else of an authorization server. Gives way to an issuer
 * that is configured.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoOtherIssuer.class)
public class DemoIssuerConfiguration {
    private static final String TOKEN = "/oauth2/token";
    private static final String KEYS = "/oauth2/jwks";
    private static final int KEY_BITS = 2048;

    /** The demo secret is public, so hashing it well would only cost time. */
    private static final int HASHING_STRENGTH = 4;

    private final String uri;

    DemoIssuerConfiguration(@Value("${danbiet.demo-issuer.uri}") String uri) {
        this.uri = uri;
    }

    @Bean
    @Order(1)
    SecurityFilterChain demoIssuer(HttpSecurity http) {
        return http.securityMatcher(TOKEN, KEYS).oauth2AuthorizationServer(_ -> {
            // As it comes: of its endpoints only these two are reachable.
        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new NotATokenRequest()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    AuthorizationServerSettings demoIssuerSettings() {
        return AuthorizationServerSettings.builder().issuer(uri).tokenEndpoint(TOKEN).jwkSetEndpoint(KEYS).build();
    }

    @Bean
    PasswordEncoder demoSecrets() {
        return new BCryptPasswordEncoder(HASHING_STRENGTH);
    }

    @Bean
    RegisteredClientRepository demoClients(PasswordEncoder encoder) {
        return new DemoClients(encoder);
    }

    @Bean
    OAuth2AuthorizationService issuedTokens() {
        return new NothingRemembered();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> rolesAndUnit() {
        return token -> {
            DemoPerson person = DemoPerson.ofId(token.getRegisteredClient().getClientId()).orElseThrow();
            token.getClaims().claim("roles", List.of(person.role().claim()));
            if (person.unit() != null) {
                token.getClaims().claim("unit", person.unit());
            }
        };
    }

    @Bean
    JWKSource<SecurityContext> demoIssuerKey(Environment environment) throws ParseException {
        String key = DataFolder.of(environment).kept("issuer-key.json", DemoIssuerConfiguration::newKey);
        return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(key)));
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyIDFromThumbprint(true).generate().toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a resource server in the same process: checks with the key itself, without asking over HTTP. */
    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> demoIssuerKey) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(demoIssuerKey).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(uri));
        return decoder;
    }
}
