package vn.danbiet.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.events.Phrase;

/**
 * A problem as it goes over the wire (RFC 9457). {@code title} and {@code detail} are Vietnamese unless English was asked
 * for; both languages are always in {@code vi} and {@code en}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        URI type,
        String title,
        int status,
        String detail,
        Words vi,
        Words en,
        List<Problem.FieldError> errors,
        Problem.@Nullable RuleReference rule) {
    /** Title and detail in one language. */
    public record Words(String title, String detail) {}

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ProblemDocument of(Problem problem, @Nullable HttpServletRequest request) {
        Phrase title = problem.type().title();
        Phrase detail = problem.detail();
        boolean english = request != null && prefersEnglish(request);
        return new ProblemDocument(problem.type().uri(), english ? title.en() : title.vi(),
                problem.type().status().value(), english ? detail.en() : detail.vi(),
                new Words(title.vi(), detail.vi()), new Words(title.en(), detail.en()), problem.errors(),
                problem.rule());
    }

    /** Asked here because the request's own locale is that of the machine where the caller names none. */
    private static boolean prefersEnglish(HttpServletRequest request) {
        try {
            String languages = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            return languages != null
                    && Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(languages), LANGUAGES));
        } catch (IllegalArgumentException | RequestRejectedException nonsense) {
            return false;
        }
    }

    /** Answers a request that never reached a controller. */
    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        byte[] body = JSON.writeValueAsBytes(of(problem, request));
        response.setStatus(problem.type().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
