package vn.danbiet.standalone.issuer;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Nobody has said whose tokens are to be trusted. */
final class NoOtherIssuer implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Stream.of("issuer-uri", "jwk-set-uri", "public-key-location")
                .map("spring.security.oauth2.resourceserver.jwt."::concat)
                .noneMatch(context.getEnvironment()::containsProperty);
    }
}
