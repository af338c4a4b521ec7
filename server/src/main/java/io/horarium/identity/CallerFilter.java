package io.horarium.identity;

import io.horarium.identity.ApiKeys.ApiKey;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Recognises whoever asks by an API key or by the cookie. Where there is a key the cookie is not looked at: a request that is
 * excused from the CSRF header must not act for a browser. It is no bean: only the chain of the staff has it, so public reads
 * never ask.
 */
class CallerFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final SignIn signIn;
    private final KeyRing keys;
    private final Refusals refusals;

    CallerFilter(SignIn signIn, KeyRing keys, Refusals refusals) {
        this.signIn = signIn;
        this.keys = keys;
        this.refusals = refusals;
    }

    /** Whether a request comes with a key (RFC 6750 section 2.1), be it a good one or not. */
    static boolean hasKey(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    /** The text of the key of a request that {@link #hasKey}. */
    static String key(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(BEARER.length())
                .strip();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasKey(request)) {
            SessionCookie.read(request).flatMap(signIn::recognise).ifPresent(CallerFilter::remember);
            chain.doFilter(request, response);
            return;
        }
        Optional<ApiKey> key = keys.recognise(key(request));
        if (key.isEmpty()) {
            refusals.unknownKey(response);
            return;
        }
        Optional<String> scope = Area.scopeOf(
                request.getMethod(), ServletRequestPathUtils.parse(request).pathWithinApplication());
        if (scope.filter(key.get().scopes()::contains).isEmpty()) {
            refusals.keyMayNot(response, scope);
            return;
        }
        remember(CurrentUser.program(key.get()));
        chain.doFilter(request, response);
    }

    private static void remember(CurrentUser user) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                user, null, List.of(new SimpleGrantedAuthority("ROLE_" + user.role()))));
        SecurityContextHolder.setContext(context);
    }
}
