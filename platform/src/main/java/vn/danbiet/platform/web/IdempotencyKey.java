package vn.danbiet.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/** The caller's own name for what is asked for, so that sending it again does not do it again. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private IdempotencyKey() {}

    /**
     * The key of a request; null when it has none. Nonsense is refused.
     *
     * @param least how many characters it needs
     */
    public static @Nullable String of(HttpServletRequest request, int least) {
        String header = request.getHeader(HEADER);
        if (header != null && (header.length() < least || !KEY.matcher(header).matches())) {
            throw new Problem(ProblemType.MALFORMED_REQUEST,
                    Phrase.of("Idempotency-Key cần %d đến 255 ký tự ASCII không dấu cách, ví dụ một UUID.",
                            "Idempotency-Key needs %d to 255 ASCII characters without spaces, for example a UUID.",
                            least))
                    .asException();
        }
        return header;
    }
}
