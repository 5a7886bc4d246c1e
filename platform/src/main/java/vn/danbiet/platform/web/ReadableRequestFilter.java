package vn.danbiet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.evidence.EvidenceSettings;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemDocument;
import vn.danbiet.platform.problem.ProblemType;

/**
 * Refuses what nobody should have to read: bodies over 1 MB, announced or not, before they are in memory; bodies that are
 * not UTF-8, also where a parser would let them pass; parameters that cannot be decoded; wishes for another charset.
 * Files of evidence, sealed or not, are no text and have a bound of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadableRequestFilter extends OncePerRequestFilter {
    private static final DataSize LIMIT = DataSize.ofMegabytes(1);
    private static final Pattern FILES = Pattern
            .compile("(?:/api/v1/cases/[^/]+/(?:evidence|originals/files|originals/[^/]+/clearing/file)"
                    + "|/public/v1/denunciations/mine/files)/?");
    private static final Problem NOT_UTF_8 = new Problem(ProblemType.MALFORMED_REQUEST, "Nội dung phải mã hóa UTF-8.",
            "The body must be in UTF-8.");
    private static final Problem ONLY_UTF_8 = new Problem(ProblemType.NOT_ACCEPTABLE, "Chỉ trả lời bằng UTF-8.",
            "Answers come in UTF-8 only.");
    private static final Pattern OTHER_CHARSET = Pattern.compile("charset\\s*=\\s*\"?(?!utf-?8)",
            Pattern.CASE_INSENSITIVE);
    private static final Problem BAD_PARAMETERS = new Problem(ProblemType.MALFORMED_REQUEST,
            "Tham số phải mã hóa UTF-8 và dùng %XX đúng cách.", "Parameters must be in UTF-8 with proper %XX escapes.");

    private final DataSize largestFile;

    ReadableRequestFilter(EvidenceSettings evidence) {
        this.largestFile = evidence.largestFile();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean file = FILES.matcher(request.getRequestURI()).matches();
        DataSize limit = file ? largestFile : LIMIT;
        if (request.getContentLengthLong() > limit.toBytes()) {
            ProblemDocument.write(tooLarge(limit), request, response);
            return;
        }
        String charset = request.getCharacterEncoding();
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            ProblemDocument.write(NOT_UTF_8, request, response);
            return;
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && OTHER_CHARSET.matcher(accept).find()) {
            ProblemDocument.write(ONLY_UTF_8, request, response);
            return;
        }
        try {
            request.getParameterNames();
        } catch (InvalidParameterException e) {
            boolean tooLarge = e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
            ProblemDocument.write(tooLarge ? tooLarge(limit) : BAD_PARAMETERS, request, response);
            return;
        }
        chain.doFilter(new CheckedRequest(request, limit, file), response);
    }

    private static Problem tooLarge(DataSize limit) {
        return new Problem(ProblemType.TOO_LARGE,
                limit.toBytes() % DataSize.ofMegabytes(1).toBytes() == 0
                        ? Phrase.of("Yêu cầu tối đa %d MB.", "A request may have %d MB.", limit.toMegabytes())
                        : Phrase.of("Yêu cầu tối đa %d byte.", "A request may have %d bytes.", limit.toBytes()));
    }

    private static final class CheckedRequest extends HttpServletRequestWrapper {
        private final DataSize limit;
        private final boolean file;

        CheckedRequest(HttpServletRequest request, DataSize limit, boolean file) {
            super(request);
            this.limit = limit;
            this.file = file;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CheckedStream(super.getInputStream(), limit, file);
        }
    }

    private static final class CheckedStream extends ServletInputStream {
        private final ServletInputStream source;
        private final Utf8Check utf8 = new Utf8Check();
        private final DataSize limit;
        private final boolean file;
        private long left;

        CheckedStream(ServletInputStream source, DataSize limit, boolean file) {
            this.source = source;
            this.limit = limit;
            this.file = file;
            this.left = limit.toBytes();
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = source.read(target, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw tooLarge(limit).asException();
            }
            if (!file && !(read < 0 ? utf8.ends() : utf8.goesOn(target, offset, read))) {
                throw NOT_UTF_8.asException();
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
