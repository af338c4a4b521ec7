package io.horarium.identity;

import io.horarium.identity.Users.Account;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens, recognises and ends sessions. */
@Component
class SignIn {

    // a write with each request would make reading as costly as writing
    private static final Duration TOUCH_AFTER = Duration.ofMinutes(10);

    private final Tenants tenants;
    private final Users users;
    private final Sessions sessions;
    private final Passwords passwords;
    private final LoginLimit limit;
    private final Clock clock;

    SignIn(Tenants tenants, Users users, Sessions sessions, Passwords passwords, LoginLimit limit, Clock clock) {
        this.tenants = tenants;
        this.users = users;
        this.sessions = sessions;
        this.passwords = passwords;
        this.limit = limit;
        this.clock = clock;
    }

    /** A session that was opened just now. */
    record Opened(SessionToken token, CurrentUser user) {}

    /**
     * Checks the password and opens a session with a new token, whatever the browser had before.
     *
     * @param address of the caller, for the limit
     * @throws Rejected when the password is wrong, or was wrong too often
     */
    Opened open(String email, String password, String address) {
        String key = email.strip().toLowerCase(Locale.ROOT);
        limit.check(key, address);
        Optional<Account> account = tenants.door(key, () -> users.find(key));
        boolean right =
                passwords.isRight(password, account.map(Account::passwordHash).orElse(null));
        if (account.isEmpty() || !right) {
            limit.wrong(key, address);
            throw new Rejected(new IdentityRejection.InvalidCredentials());
        }
        limit.right(key);
        return open(account.get());
    }

    private Opened open(Account account) {
        return tenants.person(account.id(), () -> {
            CurrentUser user = users.findFirstMembership(account)
                    .orElseThrow(() -> new Rejected(new IdentityRejection.InvalidCredentials()));
            SessionToken token = SessionToken.random();
            sessions.open(token, user, clock.instant());
            return new Opened(token, user);
        });
    }

    /** Who a token stands for; empty when its session is over. */
    Optional<CurrentUser> recognise(SessionToken token) {
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
    void close(SessionToken token) {
        recognise(token)
                .ifPresent(user -> tenants.person(user.id(), () -> {
                    sessions.close(token);
                    return null;
                }));
    }
}
