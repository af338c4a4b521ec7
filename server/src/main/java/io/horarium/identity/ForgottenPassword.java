package io.horarium.identity;

import io.horarium.identity.AccountLetters.NewPasswordLetter;
import io.horarium.identity.Users.Account;
import io.horarium.platform.JobHandler;
import io.horarium.platform.JobKind;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes to somebody who forgot their password. A job looks for the account, so that the request does the same work for every
 * address and its answer, and how long it takes, tell nothing. The token is made here and handed over at once: neither the
 * job nor the database ever holds it. Where nothing sends letters it is shown on the terminal of whoever runs Horarium, in a
 * trial at once and elsewhere when they ask for it.
 */
@Component
class ForgottenPassword implements JobHandler<ForgottenPassword.Request> {

    static final JobKind<Request> KIND = new JobKind<>("write-about-new-password", Request.class);

    /** How long a link can be used. */
    static final Duration VALID = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPassword.class);

    private final Tenants tenants;
    private final Credentials credentials;
    private final PasswordResets resets;
    private final ObjectProvider<AccountLetters> letters;
    private final Terminal terminal;
    private final Clock clock;

    ForgottenPassword(
            Tenants tenants,
            Credentials credentials,
            PasswordResets resets,
            ObjectProvider<AccountLetters> letters,
            Terminal terminal,
            Clock clock) {
        this.tenants = tenants;
        this.credentials = credentials;
        this.resets = resets;
        this.letters = letters;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** What somebody typed, in lower case; it need not be the address of anybody. */
    record Request(String email) {}

    @Override
    public JobKind<Request> kind() {
        return KIND;
    }

    @Override
    public void run(Request request) {
        Optional<Account> account = credentials.find(request.email());
        if (account.isEmpty()) {
            return;
        }
        AccountLetters post = letters.getIfAvailable();
        if (post != null) {
            post.newPassword(write(account.get()));
        } else if (terminal.isWatched()) {
            terminal.show(write(account.get()));
        } else {
            LOG.warn(
                    "user {} asked for a new password, but nothing here sends letters; a start with HORARIUM_NEW_PASSWORD_FOR shows a link",
                    account.get().id());
        }
    }

    /** Shows whoever runs Horarium a link for this account, or that there is none. */
    void show(String email) {
        credentials
                .find(email)
                .ifPresentOrElse(account -> terminal.show(write(account)), () -> terminal.showNobody(email));
    }

    private NewPasswordLetter write(Account account) {
        SecretToken token = SecretToken.random();
        Instant end = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(VALID);
        tenants.person(account.id(), () -> {
            resets.put(account.id(), token, end);
            return null;
        });
        return new NewPasswordLetter(account.id(), account.email(), account.name(), token.text(), end);
    }
}
