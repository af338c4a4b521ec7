package io.horarium.identity;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and who one is. */
@RestController
class SessionController {

    private final Credentials credentials;
    private final SignIn signIn;
    private final SessionViews views;

    SessionController(Credentials credentials, SignIn signIn, SessionViews views) {
        this.credentials = credentials;
        this.signIn = signIn;
        this.views = views;
    }

    /** The body of {@code POST /api/session/business}. */
    record SwitchRequest(@NotNull(message = "is missing") BusinessId businessId) {}

    @Operation(operationId = "session", summary = "Who is signed in; sets the cookie XSRF-TOKEN")
    @GetMapping("/api/session")
    SessionView session(@Parameter(hidden = true) Optional<CurrentUser> user) {
        return user.map(views::of).orElseGet(views::nobody);
    }

    @Operation(operationId = "login", summary = "Signs in")
    @PostMapping("/api/auth/login")
    SessionView login(
            @Valid @RequestBody LoginRequest login, HttpServletRequest request, HttpServletResponse response) {
        Users.Account account =
                credentials.prove(login.email(), login.password(), login.code(), request.getRemoteAddr());
        return views.of(SessionCookie.replace(request, response, signIn, signIn.open(account, Device.of(request))));
    }

    @Operation(operationId = "logout", summary = "Signs out; also when nobody is signed in")
    @PostMapping("/api/auth/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(signIn::close);
        SessionCookie.clear(request, response);
    }

    @Operation(operationId = "switchBusiness", summary = "Go on at another business of the same person")
    @PostMapping("/api/session/business")
    SessionView switchBusiness(CurrentUser user, @Valid @RequestBody SwitchRequest wanted, HttpServletRequest request) {
        SecretToken session = SessionCookie.read(request).orElseThrow(() -> new Rejected(new NotFound("session")));
        return views.of(signIn.move(session, user.id(), wanted.businessId()));
    }
}
