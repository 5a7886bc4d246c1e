package vn.danbiet.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import vn.danbiet.events.Phrase;

/**
 * Turns everything that goes wrong on the way to, in and from a controller into a problem document. What was sent is
 * never repeated, neither to the caller nor in a log.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final List<ProblemTranslation> translations;

    ProblemAdvice(List<ProblemTranslation> translations) {
        this.translations = translations;
    }

    @ExceptionHandler
    ResponseEntity<Object> answer(ProblemException exception, WebRequest request) {
        return answer(exception.problem(), HttpHeaders.EMPTY, request);
    }

    /** Comes from wherever somebody first looks at the parameter or header; its message repeats what was sent. */
    @ExceptionHandler
    ResponseEntity<Object> answer(RequestRejectedException exception, WebRequest request) {
        return answer(new Problem(ProblemType.MALFORMED_REQUEST, "Tham số hoặc header chứa ký tự không hợp lệ.",
                "A parameter or header contains characters that are not allowed."), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> answer(Exception exception, HttpServletRequest request, WebRequest webRequest)
            throws Exception {
        if (webRequest instanceof ServletWebRequest servlet && servlet.getResponse() != null
                && servlet.getResponse().isCommitted()) {
            // Half of an answer is on its way. The container cuts the connection: the caller must not take it for whole.
            throw exception;
        }
        Problem problem = translations.stream()
                .flatMap(translation -> translation.problemOf(exception).stream())
                .findFirst()
                .orElseGet(() -> unexpected(exception, request));
        return answer(problem, HttpHeaders.EMPTY, webRequest);
    }

    private static Problem unexpected(Exception exception, HttpServletRequest request) {
        // Neither addresses nor the exceptions' own words: both may repeat what was sent.
        log.error("{} {} failed: {}", request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), trace(exception));
        return new Problem(ProblemType.INTERNAL,
                "Hệ thống gặp lỗi. Hãy thử lại với cùng Idempotency-Key; nếu vẫn lỗi, báo quản trị viên.",
                "Something failed on our side. Try again with the same Idempotency-Key; if it persists, tell the"
                        + " administrator.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception exception, @Nullable Object body,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(problemOf(exception, status), headers, request);
    }

    private ResponseEntity<Object> answer(Problem problem, HttpHeaders headers, WebRequest request) {
        HttpServletRequest servletRequest = request instanceof ServletWebRequest servlet ? servlet.getRequest() : null;
        var answer = ResponseEntity.status(problem.type().status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        switch (problem.type().status()) {
            case SERVICE_UNAVAILABLE -> answer.header(HttpHeaders.RETRY_AFTER, "1");
            // Somebody else's connection has to end first.
            case TOO_MANY_REQUESTS -> answer.header(HttpHeaders.RETRY_AFTER, "60");
            default -> {
                // To try again as it is leads nowhere.
            }
        }
        return answer.body(ProblemDocument.of(problem, servletRequest));
    }

    private static Problem problemOf(Exception exception, HttpStatusCode status) {
        return switch (exception) {
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentNotValidException invalid -> new Problem(ProblemType.INVALID_FIELDS,
                    new Phrase("Có trường chưa hợp lệ, xem danh sách lỗi.",
                            "Some fields are not right, see the list of errors."),
                    invalid.getFieldErrors()
                            .stream()
                            .map(ProblemAdvice::fieldError)
                            .sorted(Comparator.comparing(Problem.FieldError::field))
                            .toList(),
                    null);
            case HandlerMethodValidationException invalid ->
                parameter(invalid.getParameterValidationResults().getFirst().getMethodParameter().getParameterName());
            case MethodArgumentTypeMismatchException mismatch -> parameter(mismatch.getName());
            case MissingRequestValueException missing -> new Problem(ProblemType.MALFORMED_REQUEST,
                    "Thiếu tham số bắt buộc.", "A required parameter is missing.");
            default -> {
                ProblemType type = ProblemType.of(status.value());
                yield new Problem(type, type.title());
            }
        };
    }

    private static Problem parameter(@Nullable String name) {
        return new Problem(ProblemType.MALFORMED_REQUEST,
                Phrase.of("Tham số %s không hợp lệ.", "The parameter %s is not valid.", String.valueOf(name)));
    }

    private static Problem unreadable(HttpMessageNotReadableException exception) {
        // Said by whoever handed out the bytes, and wrapped on its way here.
        if (exception.getMostSpecificCause() instanceof ProblemException said) {
            return said.problem();
        }
        Phrase detail = switch (exception.getCause()) {
            case UnrecognizedPropertyException unknown ->
                Phrase.of("Trường %s không có trong yêu cầu này.", "This request has no field %s.", path(unknown));
            case MismatchedInputException mismatch when mismatch.getTargetType() == LocalDate.class ->
                Phrase.of("Trường %s phải là một ngày có thật, dạng yyyy-MM-dd.",
                        "The field %s must be a day that exists, as yyyy-MM-dd.", path(mismatch));
            case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() ->
                Phrase.of("Trường %s sai kiểu hoặc không thuộc danh mục cho phép.",
                        "The field %s has the wrong type or is not one of the allowed values.", path(mismatch));
            case ValueInstantiationException refused when !refused.getPath().isEmpty() ->
                Phrase.of("Trường %s không hợp lệ.", "The field %s is not valid.", path(refused));
            case StreamConstraintsException tooMuch ->
                Phrase.of("JSON lồng quá sâu hoặc quá dài.", "The JSON is nested too deeply or too long.");
            case null, default ->
                Phrase.of("Nội dung phải là một đối tượng JSON hợp lệ, mã hóa UTF-8, không trùng tên trường.",
                        "The body must be one valid JSON object in UTF-8, no field named twice.");
        };
        return new Problem(ProblemType.MALFORMED_REQUEST, detail);
    }

    private static String path(JacksonException exception) {
        String path = exception.getPath()
                .stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : "[" + step.getIndex() + "]")
                .reduce((a, b) -> b.startsWith("[") ? a + b : a + "." + b)
                .orElse("?");
        return path.length() <= 100 ? path : path.substring(0, 100) + "…";
    }

    private static Problem.FieldError fieldError(FieldError error) {
        Map<String, Object> attributes = attributes(error);
        Phrase phrase = switch (String.valueOf(error.getCode())) {
            case "NotNull", "NotEmpty" -> Phrase.of("bắt buộc", "is required");
            case "PlainText" -> Phrase.of("cần từ 1 đến %s ký tự, không có ký tự điều khiển",
                    "needs 1 to %s characters and no control characters", attributes.get("max"));
            case "Size" -> Phrase.of("cần từ %s đến %s phần tử", "needs %s to %s entries", attributes.get("min"),
                    attributes.get("max"));
            case "Min" -> Phrase.of("không được nhỏ hơn %s", "must be at least %s", attributes.get("value"));
            case "Max" -> Phrase.of("không được lớn hơn %s", "must be at most %s", attributes.get("value"));
            default -> Phrase.of("không hợp lệ", "is not valid");
        };
        return new Problem.FieldError(error.getField(), phrase.vi(), phrase.en());
    }

    private static Map<String, Object> attributes(FieldError error) {
        if (!error.contains(ConstraintViolation.class)) {
            return Map.of();
        }
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        return violation.getConstraintDescriptor().getAttributes();
    }

    private static String trace(Throwable exception) {
        var trace = new StringBuilder();
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                trace.append("\n\tat ").append(frame);
            }
            trace.append('\n');
        }
        return trace.toString();
    }
}
