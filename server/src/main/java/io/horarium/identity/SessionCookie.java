package io.horarium.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie of a session. Over TLS its name begins with {@code __Host-}, so that no other host and no plain connection can
 * set one (RFC 6265bis section 4.1.3.2).
 */
final class SessionCookie {

    private SessionCookie() {}

    static Optional<SecretToken> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name(request))) {
                    return SecretToken.parse(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Ends the session that the browser had and gives it the new one. */
    static CurrentUser replace(
            HttpServletRequest request, HttpServletResponse response, SignIn signIn, SignIn.Opened opened) {
        read(request).ifPresent(signIn::close);
        set(request, response, opened.token().text(), Sessions.LONGEST);
        return opened.user();
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration lifetime) {
        ResponseCookie cookie = ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-horarium" : "horarium";
    }
}
