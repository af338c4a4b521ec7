package io.horarium.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.horarium.platform.Rejected;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords and letters of this node. Of wrong passwords it bears ten for an account and fifty from an address within a quarter of an hour, from the
 * first one on. A right password forgives the account, so that people are not locked out by their own typing.
 */
@Component
class LoginLimit {

    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 50;
    private static final int LETTERS_PER_ACCOUNT = 5;
    private static final int LETTERS_PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 100_000;

    private final Clock clock;
    private final Cache<String, Failures> failures;

    LoginLimit(Clock clock) {
        this.clock = clock;
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.failures = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }

    private record Failures(int count, Instant since) {}

    /**
     * Before a password is looked at.
     *
     * @throws Rejected when there were too many wrong ones
     */
    void check(String email, String address) {
        check("account " + email, PER_ACCOUNT);
        check("address " + address, PER_ADDRESS);
    }

    /**
     * Before a letter is promised, and counts it: five for an account and thirty from an address.
     *
     * @throws Rejected when there were too many
     */
    void letter(String email, String address) {
        check("letter " + email, LETTERS_PER_ACCOUNT);
        check("letters from " + address, LETTERS_PER_ADDRESS);
        count("letter " + email);
        count("letters from " + address);
    }

    void wrong(String email, String address) {
        count("account " + email);
        count("address " + address);
    }

    void right(String email) {
        failures.invalidate("account " + email);
    }

    private void check(String key, int limit) {
        Failures seen = failures.getIfPresent(key);
        if (seen == null || seen.count() < limit) {
            return;
        }
        Duration left = Duration.between(clock.instant(), seen.since().plus(WINDOW));
        if (left.isPositive()) {
            throw new Rejected(new IdentityRejection.TooManyAttempts(left.toSeconds() + 1));
        }
        failures.invalidate(key);
    }

    private void count(String key) {
        Instant now = clock.instant();
        failures.asMap()
                .merge(
                        key,
                        new Failures(1, now),
                        (seen, one) -> seen.since().plus(WINDOW).isAfter(now)
                                ? new Failures(seen.count() + 1, seen.since())
                                : one);
    }
}
