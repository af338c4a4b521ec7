package io.horarium.identity;

import io.horarium.identity.Users.Account;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UserId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Ids;
import io.horarium.platform.Rejected;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The first business of an installation, and further ones. */
@RestController
class SetupController {

    private final SetupToken setup;
    private final Founding founding;
    private final Passwords passwords;
    private final SignIn signIn;
    private final SessionViews views;
    private final Ids ids;

    SetupController(
            SetupToken setup, Founding founding, Passwords passwords, SignIn signIn, SessionViews views, Ids ids) {
        this.setup = setup;
        this.founding = founding;
        this.passwords = passwords;
        this.signIn = signIn;
        this.views = views;
        this.ids = ids;
    }

    /** Whether nobody lives here yet. */
    record SetupView(boolean needed) {}

    /** The first owner. */
    record OwnerRequest(
            @NotNull(message = "is missing")
            @Size(min = 1, max = Fields.LONGEST_NAME, message = "must have 1 to 200 characters")
            @Pattern(regexp = Fields.NAME, message = "must be a name without control characters")
            String name,

            @NotNull(message = "is missing")
            @Size(max = Fields.LONGEST_EMAIL, message = "must have at most 320 characters")
            @Pattern(regexp = Fields.EMAIL, message = "must be an e-mail address")
            String email,

            @NotNull(message = "is missing")
            @Size(
                    min = Fields.SHORTEST_PASSWORD,
                    max = Fields.LONGEST_PASSWORD,
                    message = "must have 10 to 200 characters")
            String password) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "OwnerRequest[…]";
        }
    }

    /** The body of {@code POST /api/setup}. */
    record SetupRequest(
            @NotNull(message = "is missing") @Size(max = 200, message = "must have at most 200 characters")
            String token,

            @NotNull(message = "is missing") @Valid BusinessRequest business,

            @NotNull(message = "is missing") @Valid OwnerRequest owner) {

        /** Keeps the token and the password out of logs. */
        @Override
        public String toString() {
            return "SetupRequest[…]";
        }
    }

    @Operation(operationId = "setup", summary = "Whether nobody lives here yet")
    @GetMapping("/api/setup")
    SetupView needed() {
        return new SetupView(setup.isNeeded());
    }

    @Operation(
            operationId = "setUp",
            summary =
                    "Open the first business with its owner, who is signed in; needs the token that the terminal shows")
    @PostMapping("/api/setup")
    @ResponseStatus(HttpStatus.CREATED)
    SessionView setUp(
            @Valid @RequestBody SetupRequest wanted, HttpServletRequest request, HttpServletResponse response) {
        if (!setup.isNeeded()) {
            throw new Rejected(new IdentityRejection.AlreadySetUp());
        }
        if (!setup.is(wanted.token())) {
            throw new Rejected(new IdentityRejection.Forbidden("This is not the token that the terminal shows."));
        }
        OwnerRequest person = wanted.owner();
        Account owner = new Account(
                new UserId(ids.next()),
                person.name().strip(),
                Fields.email(person.email()),
                passwords.encode(person.password()));
        BusinessId business = new BusinessId(ids.next());
        founding.first(setup, wanted.business().wanted(), business, owner);
        SignIn.Opened opened = signIn.open(owner, business, Device.of(request));
        return views.of(SessionCookie.replace(request, response, signIn, opened));
    }

    @Operation(operationId = "openBusiness", summary = "Open one more business; POST /api/session/business goes there")
    @Allowed(Role.OWNER)
    @PostMapping("/api/businesses")
    @ResponseStatus(HttpStatus.CREATED)
    BusinessView open(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody BusinessRequest request) {
        return founding.another(user.id(), new Attempt(user.caller(), key, "open business", request), request.wanted());
    }
}
