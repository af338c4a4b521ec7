package io.horarium.identity;

import io.horarium.platform.Jobs;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Another password. These requests take no Idempotency-Key: it would keep a digest of the password, and sending one of them
 * again does no harm.
 */
@RestController
class PasswordController {

    private static final String LENGTH = "must have 10 to 200 characters";

    private final NewPasswords newPasswords;
    private final Credentials credentials;
    private final LoginLimit limit;
    private final Jobs jobs;

    PasswordController(NewPasswords newPasswords, Credentials credentials, LoginLimit limit, Jobs jobs) {
        this.newPasswords = newPasswords;
        this.credentials = credentials;
        this.limit = limit;
        this.jobs = jobs;
    }

    /** The body of {@code POST /api/auth/password-reset}. */
    record ResetRequest(
            @NotNull(message = "is missing")
            @Size(max = Fields.LONGEST_EMAIL, message = "must have at most 320 characters")
            @Pattern(regexp = Fields.EMAIL, message = "must be an e-mail address")
            String email) {}

    /** The body of {@code POST /api/auth/password-reset/confirm}. */
    record NewPasswordRequest(
            @NotNull(message = "is missing") @Size(max = 200, message = "must have at most 200 characters")
            String token,

            @NotNull(message = "is missing")
            @Size(min = Fields.SHORTEST_PASSWORD, max = Fields.LONGEST_PASSWORD, message = LENGTH)
            String password) {

        /** Keeps the token and the password out of logs. */
        @Override
        public String toString() {
            return "NewPasswordRequest[…]";
        }
    }

    /** The body of {@code POST /api/auth/password}. */
    record PasswordChangeRequest(
            @NotNull(message = "is missing") @Size(max = 200, message = "must have at most 200 characters")
            String currentPassword,

            @NotNull(message = "is missing")
            @Size(min = Fields.SHORTEST_PASSWORD, max = Fields.LONGEST_PASSWORD, message = LENGTH)
            String newPassword) {

        /** Keeps the passwords out of logs. */
        @Override
        public String toString() {
            return "PasswordChangeRequest[…]";
        }
    }

    @Operation(
            operationId = "askForNewPassword",
            summary = "Send a link for a new password to the address, if somebody has it; the answer does not tell")
    @PostMapping("/api/auth/password-reset")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(@Valid @RequestBody ResetRequest wanted, HttpServletRequest request) {
        limit.letter(Fields.email(wanted.email()), request.getRemoteAddr());
        NewPasswords.ask(jobs, wanted.email());
    }

    @Operation(operationId = "confirmNewPassword", summary = "Set the password with the link; ends all sessions")
    @PostMapping("/api/auth/password-reset/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@Valid @RequestBody NewPasswordRequest wanted) {
        newPasswords.confirm(wanted.token(), wanted.password());
    }

    @Operation(operationId = "changePassword", summary = "Change the own password; ends all other sessions")
    @PostMapping("/api/auth/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(CurrentUser user, @Valid @RequestBody PasswordChangeRequest wanted, HttpServletRequest request) {
        SecretToken session = SessionCookie.read(request).orElseThrow(() -> new Rejected(new NotFound("session")));
        credentials.proveAgain(user, "currentPassword", wanted.currentPassword(), request.getRemoteAddr());
        newPasswords.change(user.id(), session, wanted.newPassword());
    }
}
