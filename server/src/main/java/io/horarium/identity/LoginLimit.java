package io.horarium.identity;

import io.horarium.platform.Network;
import io.horarium.platform.RecurringJob;
import io.horarium.platform.Rejected;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Limits wrong passwords and letters, for all nodes together. Of wrong passwords it bears ten for an account and fifty from an address (of IPv6 a network that one customer has) within a quarter of an hour, from the
 * first one on. An attempt is taken before the password is looked at and given back when it was right: whoever sends many guesses at once has no more of them. A right
 * password forgives the account, so that people are not locked out by their own typing.
 */
@Component
class LoginLimit implements RecurringJob {

    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 50;
    private static final int LETTERS_PER_ACCOUNT = 5;
    private static final int LETTERS_PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Attempts attempts;
    private final Clock clock;

    LoginLimit(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Before a password is looked at, and counts it as a wrong one.
     *
     * @throws Rejected when there were too many wrong ones; this one is not counted then
     */
    void take(String email, String address) {
        take(account(email), PER_ACCOUNT, address(address), PER_ADDRESS);
    }

    /** The password was right: it was no attempt, and the account is forgiven those before. */
    void right(String email, String address) {
        attempts.forgive(account(email));
        attempts.giveBack(address(address));
    }

    /**
     * Before a letter is promised, and counts it: five for an account and thirty from an address.
     *
     * @throws Rejected when there were too many
     */
    void letter(String email, String address) {
        take("letter " + email, LETTERS_PER_ACCOUNT, "letters from " + Network.ofOne(address), LETTERS_PER_ADDRESS);
    }

    @Override
    public String name() {
        return "sweep-login-attempts";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    /** Removes the windows that are over. */
    @Override
    public void run() {
        attempts.sweep(clock.instant().minus(WINDOW));
    }

    private void take(String account, int mostOfAccount, String address, int mostFromAddress) {
        Instant now = clock.instant();
        if (!attempts.take(account, mostOfAccount, WINDOW, now)) {
            throw tooMany(account, now);
        }
        if (!attempts.take(address, mostFromAddress, WINDOW, now)) {
            attempts.giveBack(account);
            throw tooMany(address, now);
        }
    }

    private Rejected tooMany(String key, Instant now) {
        Duration left = attempts.since(key)
                .map(since -> Duration.between(now, since.plus(WINDOW)))
                .orElse(Duration.ZERO);
        return new Rejected(new IdentityRejection.TooManyAttempts(Math.max(left.toSeconds(), 0) + 1));
    }

    private static String account(String email) {
        return "account " + email;
    }

    private static String address(String address) {
        return "address " + Network.ofOne(address);
    }
}
