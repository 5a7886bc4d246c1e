package vn.danbiet.standalone.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * What neither endpoint took up: a request for a token without the client's id and secret, or the wrong method. Says so
 * as OAuth 2 does (RFC 6749, section 5.2).
 */
final class NotATokenRequest implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        boolean forToken = request.getRequestURI().endsWith("/token");
        boolean post = "POST".equals(request.getMethod());
        if (forToken && post) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic");
            write(response, "invalid_client", "Send the client's id and secret.");
        } else {
            response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
            response.setHeader(HttpHeaders.ALLOW, forToken ? "POST" : "GET");
            write(response, "invalid_request", "Ask for a token by POST, for keys by GET.");
        }
    }

    private static void write(HttpServletResponse response, String error, String description) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("{\"error\":\"%s\",\"error_description\":\"%s\"}".formatted(error, description));
    }
}
