package io.horarium.identity;

import io.horarium.kernel.UserId;
import io.horarium.platform.Jobs;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gives people another password. Whoever had the old one is signed out everywhere. */
@Component
class NewPasswords {

    private static final String NO_SESSION = "";

    private final Tenants tenants;
    private final Users users;
    private final Sessions sessions;
    private final PasswordResets resets;
    private final Passwords passwords;
    private final Clock clock;

    NewPasswords(
            Tenants tenants, Users users, Sessions sessions, PasswordResets resets, Passwords passwords, Clock clock) {
        this.tenants = tenants;
        this.users = users;
        this.sessions = sessions;
        this.resets = resets;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Promises a letter to whoever has the address, if anybody has. */
    static void ask(Jobs jobs, String email) {
        String key = Fields.email(email);
        jobs.enqueue(ForgottenPassword.KIND, SecretToken.digest(key), new ForgottenPassword.Request(key));
    }

    /** By somebody who is signed in and whose old password was checked; the session of the token goes on. */
    void change(UserId user, SecretToken session, String password) {
        String hash = passwords.encode(password);
        tenants.person(user, () -> {
            replace(user, String.valueOf(hash), session.hash());
            return null;
        });
    }

    /**
     * By somebody with a link. Nobody is signed in by it: the new password, and the second factor, are asked for.
     *
     * @throws Rejected when the link was never one, is over or was used; the answer does not tell which
     */
    void confirm(String link, String password) {
        SecretToken token = SecretToken.parse(link).orElseThrow(NewPasswords::over);
        Instant now = clock.instant();
        UserId user = tenants.door(token.hash(), () -> resets.find(token, now)).orElseThrow(NewPasswords::over);
        // before the transaction: a hash is slow, and a connection is dear
        String hash = passwords.encode(password);
        tenants.person(user, () -> {
            if (!resets.use(user, token, now)) {
                throw over();
            }
            replace(user, String.valueOf(hash), NO_SESSION);
            return null;
        });
    }

    private void replace(UserId user, String hash, String keptSession) {
        users.setPassword(user, hash);
        resets.remove(user);
        sessions.closeOthers(user, keptSession);
    }

    private static Rejected over() {
        return new Rejected(new IdentityRejection.LinkOver());
    }
}
