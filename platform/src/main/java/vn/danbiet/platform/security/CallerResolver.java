package vn.danbiet.platform.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/**
 * Gives a controller the {@link Caller}. A token whose claims make no sense is refused.
 *
 * <p>
 * Tokens live on after a reform, and whoever makes them may learn of it late: who comes with the code of a unit that is
 * no more acts for its successor. As its head only where the register says that they lead it, since the successor has a
 * head of its own; otherwise as an officer.
 */
public final class CallerResolver implements HandlerMethodArgumentResolver {
    private final Supplier<OrganisationChart> units;
    private final Supplier<Clock> clock;

    public CallerResolver(Supplier<OrganisationChart> units, Supplier<Clock> clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return today(claimed(token.getToken()));
        }
        throw new Problem(ProblemType.UNAUTHENTICATED, "Gửi kèm access token hợp lệ.", "Send a valid access token.")
                .asException();
    }

    private Caller today(Caller claimed) {
        UnitId unit = claimed.unitOrNull();
        if (unit == null) {
            return claimed;
        }
        OrganisationChart chart = units.get();
        LocalDate today = OrganisationChart.day(clock.get().instant());
        UnitId successor = chart.successor(unit, today);
        boolean asBefore = successor.equals(unit)
                || chart.unit(successor).filter(one -> one.leads(claimed.id(), today)).isPresent();
        return new Caller(claimed.id(), asBefore ? claimed.roles() : withoutHead(claimed.roles()), successor,
                chart.predecessors(successor, today));
    }

    private static Set<Role> withoutHead(Set<Role> roles) {
        return roles.stream().map(role -> role == Role.UNIT_HEAD ? Role.OFFICER : role).collect(Collectors.toSet());
    }

    private static Caller claimed(Jwt token) {
        try {
            List<String> roles = Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of());
            String unit = token.getClaimAsString("unit");
            return new Caller(new OfficerId(token.getSubject()),
                    roles.stream().flatMap(role -> Role.ofClaim(role).stream()).collect(Collectors.toSet()),
                    unit == null ? null : new UnitId(unit), Set.of());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new Problem(ProblemType.FORBIDDEN, "Token không có sub, roles, unit hợp lệ; báo quản trị viên.",
                    "The token's sub, roles or unit make no sense; tell the administrator.").asException();
        }
    }
}
