package io.horarium.identity;

import io.horarium.identity.SecondFactors.Factor;
import io.horarium.kernel.UserId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The second thing that somebody needs to come in: a code of their authenticator, or one of ten recovery codes. Each code
 * works once. Five wrong ones within a quarter of an hour, on whichever node, close the door until it is over.
 */
@Component
class SecondFactor {

    private static final int MOST_WRONG = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private static final Logger LOG = LoggerFactory.getLogger(SecondFactor.class);

    private final Tenants tenants;
    private final SecondFactors factors;
    private final SecretKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactor(Tenants tenants, SecondFactors factors, SecretKeys keys, Clock clock) {
        this.tenants = tenants;
        this.factors = factors;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether it is on, and how many recovery codes are left. */
    record State(boolean enabled, int recoveryCodesLeft) {}

    /**
     * What an authenticator takes in, by hand or from a picture.
     *
     * @param secret Base32
     * @param uri the same as {@code otpauth:}
     */
    record Offer(String secret, String uri) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Offer[…]";
        }
    }

    State state(UserId user) {
        return tenants.person(user, () -> new State(factors.isOn(user), factors.countRecoveryCodes(user)));
    }

    /**
     * Offers a new secret, which counts from its first right code on.
     *
     * @throws Rejected when there is one that counts already
     */
    Offer offer(CurrentUser user) {
        byte[] secret = Totp.newSecret(random);
        tenants.person(user.id(), () -> {
            if (factors.isOn(user.id())) {
                throw new Rejected(new IdentityRejection.SecondFactorIsOn());
            }
            factors.offer(user.id(), keys.seal(secret, row(user.id())));
            return null;
        });
        String text = Base32.encode(secret);
        String label = UriUtils.encode("Horarium:" + user.email(), StandardCharsets.UTF_8);
        return new Offer(text, "otpauth://totp/" + label + "?secret=" + text + "&issuer=Horarium");
    }

    /**
     * Turns the offered secret on and answers the recovery codes, which are shown this once.
     *
     * @throws Rejected when the code is wrong, when nothing was offered, or when it is on already
     */
    List<String> confirm(UserId user, String code) {
        List<String> codes =
                Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
        decide(user, factor -> {
            if (factor.isEmpty() || factor.get().confirmed()) {
                return factor.isEmpty() ? new IdentityRejection.WrongCode() : new IdentityRejection.SecondFactorIsOn();
            }
            IdentityRejection refusal = check(user, factor.get(), code, false);
            if (refusal == null) {
                factors.putRecoveryCodes(
                        user, codes.stream().map(each -> hash(user, each)).toList());
            }
            return refusal;
        });
        return codes;
    }

    /**
     * Lets somebody pass who has no second factor, or who has it and sends a right code.
     *
     * @throws Rejected when a code is needed, is wrong, or was wrong too often
     */
    void demand(UserId user, @Nullable String code) {
        decide(user, factor -> {
            if (factor.isEmpty() || !factor.get().confirmed()) {
                return null;
            }
            return code == null ? new IdentityRejection.SecondFactorRequired() : check(user, factor.get(), code, true);
        });
    }

    /** Turns it off, with the codes; whoever asks has proved who they are. */
    void remove(UserId user) {
        tenants.person(user, () -> {
            factors.remove(user);
            return null;
        });
    }

    /** A refusal is thrown after the commit: the count of wrong codes must stay. */
    private void decide(UserId user, Function<Optional<Factor>, @Nullable IdentityRejection> judge) {
        IdentityRejection refusal = tenants.person(user, () -> judge.apply(factors.lock(user)));
        if (refusal != null) {
            throw new Rejected(refusal);
        }
    }

    private @Nullable IdentityRejection check(UserId user, Factor factor, String code, boolean recovery) {
        Instant now = clock.instant();
        Instant since = factor.wrongSince();
        boolean counts = since != null && since.plus(WINDOW).isAfter(now);
        if (since != null && counts && factor.wrongCodes() >= MOST_WRONG) {
            return new IdentityRejection.TooManyAttempts(
                    Duration.between(now, since.plus(WINDOW)).toSeconds() + 1);
        }
        // first, since they need no key: they are for the day on which something was lost
        if (recovery && factors.useRecoveryCode(user, hash(user, code))) {
            factors.right(user, factor.lastStep(), now);
            return null;
        }
        OptionalLong step;
        try {
            step = match(user, factor, code, now);
        } catch (UnreadableSecret lost) {
            LOG.error("the authenticator of user {} cannot be checked: {}", user, lost.getMessage());
            // counted like a wrong one: it may have been a guess at a recovery code
            factors.wrong(user, counts ? factor.wrongCodes() + 1 : 1, since != null && counts ? since : now);
            return new IdentityRejection.AuthenticatorUnreadable();
        }
        if (step.isPresent()) {
            factors.right(user, step.getAsLong(), now);
            return null;
        }
        factors.wrong(user, counts ? factor.wrongCodes() + 1 : 1, since != null && counts ? since : now);
        return new IdentityRejection.WrongCode();
    }

    private OptionalLong match(UserId user, Factor factor, String code, Instant now) {
        return Totp.match(keys.open(factor.sealedSecret(), row(user)), code.replace(" ", ""), now, factor.lastStep());
    }

    private String recoveryCode() {
        byte[] bytes = new byte[RECOVERY_BYTES];
        random.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** However somebody types it: with or without hyphens and blanks, in either case. */
    private static String hash(UserId user, String code) {
        return SecretToken.digest(user + " " + code.replaceAll("[- ]", "").toUpperCase(Locale.ROOT));
    }

    private static String row(UserId user) {
        return "second_factors " + user;
    }
}
