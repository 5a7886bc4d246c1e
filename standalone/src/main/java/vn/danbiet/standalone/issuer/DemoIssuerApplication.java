package vn.danbiet.standalone.issuer;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The issuer for trying out as a service of its own, beside the two sides. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {OAuth2AuthorizationServerAutoConfiguration.class,
        OAuth2AuthorizationServerJwtAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import(DemoIssuerConfiguration.class)
public class DemoIssuerApplication {
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(DemoIssuerApplication.class).properties("spring.config.name=demo-issuer")
                .run(arguments);
    }

    @Bean
    SecurityFilterChain nothingElse(HttpSecurity http) {
        return http
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health").permitAll().anyRequest().denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
