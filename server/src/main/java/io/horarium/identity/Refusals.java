package io.horarium.identity;

import io.horarium.platform.Problem;
import io.horarium.platform.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells in the form of all problems that somebody has to sign in, or may not do this. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Problem SIGN_IN =
            Problem.of("unauthenticated", HttpStatus.UNAUTHORIZED, "Sign in first", "Nobody is signed in.");
    private static final Problem NOWHERE =
            Problem.of("not-found", HttpStatus.NOT_FOUND, "Not found", "There is nothing at this address.");
    private static final Problem FORBIDDEN =
            Problem.of("forbidden", HttpStatus.FORBIDDEN, "Not allowed", "You may not do this.");
    private static final Problem CSRF = Problem.of(
            "csrf",
            HttpStatus.FORBIDDEN,
            "The request does not come from our pages",
            "The header X-XSRF-TOKEN must repeat the cookie XSRF-TOKEN, which GET /api/session sets.");

    private static final Problem UNKNOWN_KEY = Problem.of(
            "unauthenticated", HttpStatus.UNAUTHORIZED, "Sign in first", "The API key is unknown, over or revoked.");

    private final ProblemWriter problems;
    private final ObjectProvider<RequestMappingHandlerMapping> addresses;

    // a provider: the controllers behind the mapping need what the filters need
    Refusals(
            ProblemWriter problems,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> addresses) {
        this.problems = problems;
        this.addresses = addresses;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        problems.write(response, isSomewhere(request) ? SIGN_IN : NOWHERE);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(response, denied instanceof CsrfException ? CSRF : FORBIDDEN);
    }

    /** The same for a key that never was and for one that is over. */
    void unknownKey(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(response, UNKNOWN_KEY);
    }

    /** A key lacks the scope that the address needs, or the address is closed to keys. */
    void keyMayNot(HttpServletResponse response, Optional<String> scope) throws IOException {
        String detail = scope.map(each -> "The API key lacks the scope " + each + ".")
                .orElse("This address is closed to API keys.");
        problems.write(response, Problem.of("forbidden", HttpStatus.FORBIDDEN, "Not allowed", detail));
    }

    /** Whether signing in would help; the list of addresses is public, so nothing is given away. */
    private boolean isSomewhere(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return addresses.getObject().getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(Objects::nonNull)
                .flatMap(condition -> condition.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(path));
    }
}
