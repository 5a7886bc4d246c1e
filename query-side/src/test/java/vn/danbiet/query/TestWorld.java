package vn.danbiet.query;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.personal.SubjectKeys;

/** What surrounds the query side: a clock that stands still, an issuer of tokens, a log to append to. */
@TestConfiguration(proxyBeanMethods = false)
public class TestWorld {
    @Bean
    @Primary
    Clock standing() {
        return Clock.fixed(Case.RECORDED_AT, ZoneOffset.UTC);
    }

    @Bean
    Cases cases(EmbeddedEventStore eventStore, EventLog log, SubjectKeys keys) {
        return new Cases(eventStore, log, keys);
    }

    /** Reads {@code subject.unit.role}; a minus means no unit, and roles are joined by {@code ~}. */
    @Bean
    JwtDecoder decoder() {
        return token -> {
            String[] claims = token.split("\\.");
            if (claims.length != 3) {
                throw new BadJwtException("Not a token of this test");
            }
            var jwt = Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .subject(claims[0])
                    .claim("roles", List.of(claims[2].split("~")));
            return claims[1].equals("-") ? jwt.build() : jwt.claim("unit", claims[1]).build();
        };
    }
}
