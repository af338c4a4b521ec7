package io.horarium.identity;

import io.horarium.identity.Sessions.Open;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where else one is signed in. Everybody sees and ends their own sessions only. */
@RestController
class SessionsController {

    private final SignIn signIn;

    SessionsController(SignIn signIn) {
        this.signIn = signIn;
    }

    /**
     * A place where one is signed in.
     *
     * @param device what the browser said about itself
     * @param current whether it is the session of this request
     */
    record OpenSessionView(
            UUID id, String business, String device, Instant createdAt, Instant seenAt, boolean current) {

        static OpenSessionView from(Open session, String currentHash) {
            return new OpenSessionView(
                    session.id(),
                    session.business(),
                    session.device(),
                    session.createdAt(),
                    session.seenAt(),
                    session.hash().equals(currentHash));
        }
    }

    /** All of them, the last used one first. */
    record OpenSessionList(List<OpenSessionView> sessions) {}

    @Operation(
            operationId = "sessions",
            summary =
                    "Where one is signed in; one more than 200 sessions ends the one that was not used for the longest time")
    @GetMapping("/api/sessions")
    OpenSessionList list(CurrentUser user, HttpServletRequest request) {
        String current = current(request).hash();
        return new OpenSessionList(signIn.list(user.id()).stream()
                .map(session -> OpenSessionView.from(session, current))
                .toList());
    }

    @Operation(operationId = "revokeSession", summary = "End one session")
    @DeleteMapping("/api/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(CurrentUser user, @PathVariable UUID id) {
        signIn.revoke(user.id(), id);
    }

    @Operation(operationId = "revokeOtherSessions", summary = "End all sessions but this one")
    @DeleteMapping("/api/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeOthers(CurrentUser user, HttpServletRequest request) {
        signIn.revokeOthers(user.id(), current(request));
    }

    private static SecretToken current(HttpServletRequest request) {
        return SessionCookie.read(request).orElseThrow(() -> new Rejected(new NotFound("session")));
    }
}
