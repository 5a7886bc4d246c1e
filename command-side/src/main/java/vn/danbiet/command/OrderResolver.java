package vn.danbiet.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.web.IdempotencyKey;

/** Reads {@code Idempotency-Key} and {@code If-Match}. Both may be left out; neither may be nonsense. */
final class OrderResolver implements HandlerMethodArgumentResolver {
    private static final int LEAST_PUBLIC_KEY = 20;
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Order.class;
    }

    @Override
    public Order resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest, @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        return new Order(request.getMethod() + " " + request.getRequestURI(), key(request),
                version(request.getHeader(HttpHeaders.IF_MATCH)));
    }

    /** Among people without an account only a key that cannot be guessed tells whose it is. */
    private static @Nullable String key(HttpServletRequest request) {
        return IdempotencyKey.of(request, request.getRequestURI().startsWith("/public/") ? LEAST_PUBLIC_KEY : 1);
    }

    private static @Nullable Long version(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return null;
        }
        Matcher etag = ETAG.matcher(header);
        if (!etag.matches()) {
            throw new Problem(ProblemType.MALFORMED_REQUEST, "If-Match phải là ETag đã nhận, ví dụ \"3\".",
                    "If-Match must be an ETag as received, for example \"3\".").asException();
        }
        return Long.valueOf(etag.group(1));
    }
}
