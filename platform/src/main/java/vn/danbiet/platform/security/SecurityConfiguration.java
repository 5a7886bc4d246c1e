package vn.danbiet.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemDocument;
import vn.danbiet.platform.problem.ProblemType;

/** Everything is denied unless it is allowed here; who may do what inside an endpoint is the endpoint's rule. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain api(HttpSecurity http) {
        AuthenticationEntryPoint unauthenticated = (request, response, _) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            ProblemDocument.write(new Problem(ProblemType.UNAUTHENTICATED,
                    "Gửi kèm access token còn hiệu lực trong Authorization: Bearer.",
                    "Send a valid access token as Authorization: Bearer."), request, response);
        };
        AccessDeniedHandler denied = (request, response,
                _) -> ProblemDocument.write(new Problem(ProblemType.FORBIDDEN,
                        "Vai trò của bạn không được dùng chức năng này.", "Your role does not include this."), request,
                        response);
        return http
                .authorizeHttpRequests(requests -> requests.requestMatchers("/public/v1/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/v3/api-docs", "/v3/api-docs/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/api/v1/audit/**")
                        .hasRole(Role.AUDITOR.name())
                        .requestMatchers("/api/v1/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new RolesFromClaims()))
                        .authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(denied))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(unauthenticated).accessDeniedHandler(denied))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookies, hence nothing that another site could misuse.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    RequestRejectedHandler malformedPathsAreProblemsToo() {
        return (request, response,
                _) -> ProblemDocument.write(
                        new Problem(ProblemType.MALFORMED_REQUEST, "Địa chỉ hoặc header chứa ký tự không hợp lệ.",
                                "The address or a header contains characters that are not allowed."),
                        request, response);
    }
}
