package io.horarium.identity;

import io.horarium.identity.SessionView.TrialView;
import io.horarium.identity.SessionView.UserView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and who one is. */
@RestController
class SessionController {

    private final SignIn signIn;
    private final Workplaces workplaces;
    private final ObjectProvider<TrialLogins> trial;

    SessionController(SignIn signIn, Workplaces workplaces, ObjectProvider<TrialLogins> trial) {
        this.signIn = signIn;
        this.workplaces = workplaces;
        this.trial = trial;
    }

    @Operation(operationId = "session", summary = "Who is signed in; sets the cookie XSRF-TOKEN")
    @GetMapping("/api/session")
    SessionView session(@Parameter(hidden = true) Optional<CurrentUser> user) {
        return user.map(this::view).orElseGet(() -> new SessionView(false, null, null, null, null, trial()));
    }

    @Operation(operationId = "login", summary = "Signs in")
    @PostMapping("/api/auth/login")
    SessionView login(
            @Valid @RequestBody LoginRequest login, HttpServletRequest request, HttpServletResponse response) {
        SignIn.Opened opened = signIn.open(login.email(), login.password(), request.getRemoteAddr());
        SessionCookie.read(request).ifPresent(signIn::close);
        SessionCookie.write(request, response, opened.token());
        return view(opened.user());
    }

    @Operation(operationId = "logout", summary = "Signs out; also when nobody is signed in")
    @PostMapping("/api/auth/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(signIn::close);
        SessionCookie.clear(request, response);
    }

    private SessionView view(CurrentUser user) {
        return new SessionView(
                true,
                new UserView(user.id(), user.name(), user.email()),
                workplaces.get(user.business()),
                user.role(),
                user.staffId(),
                trial());
    }

    private @Nullable TrialView trial() {
        TrialLogins logins = trial.getIfAvailable();
        return logins == null ? null : logins.find().map(TrialView::from).orElse(null);
    }
}
