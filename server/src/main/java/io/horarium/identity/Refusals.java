package io.horarium.identity;

import io.horarium.platform.Problem;
import io.horarium.platform.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells in the form of all problems that somebody has to sign in, or may not do this. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        problems.write(
                response,
                Problem.of("unauthenticated", HttpStatus.UNAUTHORIZED, "Sign in first", "Nobody is signed in."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(
                response,
                denied instanceof CsrfException
                        ? Problem.of(
                                "csrf",
                                HttpStatus.FORBIDDEN,
                                "The request does not come from our pages",
                                "The header X-XSRF-TOKEN must repeat the cookie XSRF-TOKEN, which GET /api/session sets.")
                        : Problem.of("forbidden", HttpStatus.FORBIDDEN, "Not allowed", "You may not do this."));
    }
}
