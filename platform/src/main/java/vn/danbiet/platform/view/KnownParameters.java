package vn.danbiet.platform.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/**
 * Refuses a query parameter that the endpoint does not read, and one that is sent twice and has one value: a filter that is
 * misspelt, or of which half is dropped, must not silently widen a list. What an
 * endpoint reads are the components of its {@link ParameterObject}s; endpoints without any are left alone.
 */
public final class KnownParameters implements HandlerInterceptor {
    private final ConcurrentMap<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Map<String, Boolean> parameters = known.computeIfAbsent(method.getMethod(), _ -> parametersOf(method));
            if (!parameters.isEmpty() && !parameters.keySet().containsAll(request.getParameterMap().keySet())) {
                String list = parameters.keySet().stream().sorted().collect(Collectors.joining(", "));
                throw new Problem(ProblemType.MALFORMED_REQUEST, "Có tham số lạ. Các tham số dùng được: " + list + ".",
                        "There is an unknown parameter. The known ones are: " + list + ".").asException();
            }
            parameters.forEach((name, several) -> {
                String[] values = request.getParameterValues(name);
                if (!several && values != null && values.length > 1) {
                    throw new Problem(ProblemType.MALFORMED_REQUEST, "Tham số " + name + " chỉ được gửi một lần.",
                            "The parameter " + name + " can be sent once only.").asException();
                }
            });
        }
        return true;
    }

    /** Each with whether it takes several values. */
    private static Map<String, Boolean> parametersOf(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ParameterObject.class))
                .map(MethodParameter::getParameterType)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName,
                        component -> Collection.class.isAssignableFrom(component.getType()), (one, _) -> one));
    }
}
