package vn.danbiet.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/** Gives a controller the {@link Caller}. A token whose claims make no sense is refused. */
public final class CallerResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return caller(token.getToken());
        }
        throw new Problem(ProblemType.UNAUTHENTICATED, "Gửi kèm access token hợp lệ.", "Send a valid access token.")
                .asException();
    }

    static Caller caller(Jwt token) {
        try {
            List<String> roles = Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of());
            String unit = token.getClaimAsString("unit");
            return new Caller(new OfficerId(token.getSubject()),
                    roles.stream().flatMap(role -> Role.ofClaim(role).stream()).collect(Collectors.toSet()),
                    unit == null ? null : new UnitId(unit));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new Problem(ProblemType.FORBIDDEN, "Token không có sub, roles, unit hợp lệ; báo quản trị viên.",
                    "The token's sub, roles or unit make no sense; tell the administrator.").asException();
        }
    }
}
