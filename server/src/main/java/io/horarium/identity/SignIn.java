package io.horarium.identity;

import io.horarium.identity.Users.Account;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UserId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Opens, recognises and ends sessions. */
@Component
class SignIn {

    // a write with each request would make reading as costly as writing
    private static final Duration TOUCH_AFTER = Duration.ofMinutes(10);

    private final Tenants tenants;
    private final Users users;
    private final Sessions sessions;
    private final Clock clock;

    SignIn(Tenants tenants, Users users, Sessions sessions, Clock clock) {
        this.tenants = tenants;
        this.users = users;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A session that was opened just now. */
    record Opened(SecretToken token, CurrentUser user) {}

    /**
     * Opens a session with a new token at the business that the account joined first, whatever the browser had before.
     *
     * @param account whose password was proved
     * @throws Rejected when the account belongs to no business, or has another password since
     */
    Opened open(Account account, String device) {
        return open(account, device, () -> users.findFirstMembership(account));
    }

    /**
     * Opens a session with a new token at this business.
     *
     * @param account whose password was proved, or which is new
     * @throws Rejected when the account does not belong to it, or has another password since
     */
    Opened open(Account account, BusinessId business, String device) {
        return open(account, device, () -> users.findMembership(account.id(), business));
    }

    private Opened open(Account account, String device, Supplier<Optional<CurrentUser>> membership) {
        return tenants.person(account.id(), () -> {
            if (!users.holdPassword(account)) {
                throw new Rejected(new IdentityRejection.InvalidCredentials());
            }
            CurrentUser user =
                    membership.get().orElseThrow(() -> new Rejected(new IdentityRejection.InvalidCredentials()));
            SecretToken token = SecretToken.random();
            sessions.open(token, user, device, clock.instant());
            return new Opened(token, user);
        });
    }

    /**
     * Goes on with a session at another business of the same person.
     *
     * @throws Rejected when the person does not belong to it, or when the session was ended meanwhile
     */
    CurrentUser move(SecretToken session, UserId person, BusinessId business) {
        return tenants.person(person, () -> {
            CurrentUser user =
                    users.findMembership(person, business).orElseThrow(() -> new Rejected(new NotFound("business")));
            if (!sessions.move(session, user, clock.instant())) {
                throw new Rejected(new NotFound("session"));
            }
            return user;
        });
    }

    /** Who a token stands for; empty when its session is over. The session is not used by it, and ends when it would have ended. */
    Optional<CurrentUser> find(SecretToken token) {
        return tenants.door(token.hash(), () -> sessions.find(token, clock.instant()))
                .map(Sessions.Found::user);
    }

    /** Who a token stands for; empty when its session is over. */
    Optional<CurrentUser> recognise(SecretToken token) {
        Instant now = clock.instant();
        Optional<Sessions.Found> found = tenants.door(token.hash(), () -> sessions.find(token, now));
        found.filter(each -> each.seenAt().plus(TOUCH_AFTER).isBefore(now))
                .ifPresent(each -> tenants.person(each.user().id(), () -> {
                    sessions.touch(token, now);
                    return null;
                }));
        return found.map(Sessions.Found::user);
    }

    /** Ends the session of a token; does nothing when it is over already. */
    void close(SecretToken token) {
        recognise(token)
                .ifPresent(user -> tenants.person(user.id(), () -> {
                    sessions.close(token);
                    return null;
                }));
    }

    /** All living sessions of a person, at all businesses. */
    List<Sessions.Open> list(UserId person) {
        return tenants.person(person, () -> sessions.list(person, clock.instant()));
    }

    /**
     * Ends one session of a person.
     *
     * @throws Rejected when the person has no such session
     */
    void revoke(UserId person, UUID session) {
        if (!tenants.person(person, () -> sessions.close(person, session))) {
            throw new Rejected(new NotFound("session"));
        }
    }

    /** Ends all sessions of a person but the one of the token. */
    void revokeOthers(UserId person, SecretToken kept) {
        tenants.person(person, () -> {
            sessions.closeOthers(person, kept.hash());
            return null;
        });
    }
}
