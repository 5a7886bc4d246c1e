package vn.danbiet.platform.security;

import java.util.List;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Knows only our own roles; whatever else an issuer puts into {@code roles} grants nothing. */
final class RolesFromClaims implements Converter<Jwt, AbstractAuthenticationToken> {
    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var authorities = Optional.ofNullable(token.getClaimAsStringList("roles"))
                .orElse(List.of())
                .stream()
                .flatMap(claim -> Role.ofClaim(claim).stream())
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new JwtAuthenticationToken(token, authorities, token.getSubject());
    }
}
