package io.horarium.identity;

import io.horarium.identity.Invitations.Invitation;
import io.horarium.identity.Users.Account;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the link of an invitation opens. */
@RestController
class JoinController {

    private final Joining joining;
    private final Credentials credentials;
    private final Passwords passwords;
    private final SignIn signIn;
    private final SessionViews views;
    private final Workplaces workplaces;

    JoinController(
            Joining joining,
            Credentials credentials,
            Passwords passwords,
            SignIn signIn,
            SessionViews views,
            Workplaces workplaces) {
        this.joining = joining;
        this.credentials = credentials;
        this.passwords = passwords;
        this.signIn = signIn;
        this.views = views;
        this.workplaces = workplaces;
    }

    /** Who asks whom to join as what. It does not say whether the address has an account. */
    record OfferView(String business, String email, Role role, Instant expiresAt) {}

    @Operation(operationId = "invitation", summary = "What the link of an invitation says")
    @GetMapping("/api/invitations/{token}")
    OfferView offer(@PathVariable String token) {
        Invitation invitation = joining.get(token);
        return new OfferView(
                workplaces.get(invitation.business()).name(),
                invitation.email(),
                invitation.role(),
                invitation.expiresAt());
    }

    @Operation(operationId = "acceptInvitation", summary = "Join, with a new account or the one that has the address")
    @PostMapping("/api/invitations/{token}")
    SessionView accept(
            @PathVariable String token,
            @Valid @RequestBody JoinRequest wanted,
            @Parameter(hidden = true) Optional<CurrentUser> user,
            HttpServletRequest request,
            HttpServletResponse response) {
        Invitation invitation = joining.get(token);
        Account account = join(invitation, wanted, user, request.getRemoteAddr());
        SignIn.Opened opened = signIn.open(account, invitation.business(), Device.of(request));
        return views.of(SessionCookie.replace(request, response, signIn, opened));
    }

    private Account join(Invitation invitation, JoinRequest wanted, Optional<CurrentUser> user, String address) {
        Optional<Account> known = credentials.find(invitation.email());
        if (known.isEmpty()) {
            String hash = passwords.encode(newPassword(wanted.password()));
            return joining.join(invitation, name(wanted.name()), Optional.ofNullable(hash));
        }
        boolean isSignedIn =
                user.filter(each -> each.id().equals(known.get().id())).isPresent();
        Account account = isSignedIn
                ? known.get()
                : credentials.prove(invitation.email(), given("password", wanted.password()), wanted.code(), address);
        return joining.join(invitation, account);
    }

    private static String name(@Nullable String name) {
        return given("name", name).strip();
    }

    private static String newPassword(@Nullable String password) {
        if (given("password", password).length() < Fields.SHORTEST_PASSWORD) {
            throw new Rejected(Unprocessable.of("password", "must have at least 10 characters"));
        }
        return given("password", password);
    }

    private static String given(String field, @Nullable String value) {
        if (value == null) {
            throw new Rejected(Unprocessable.of(field, "is missing"));
        }
        return value;
    }
}
