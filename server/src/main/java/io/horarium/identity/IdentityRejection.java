package io.horarium.identity;

import io.horarium.kernel.Rejection;
import java.util.Map;

/** Why somebody may not come in, or may not change who else may. */
sealed interface IdentityRejection extends Rejection {

    /** What the answer says. */
    Words words();

    /** The parts of an answer that have no numbers. */
    record Words(String slug, Category category, String title, String detail) {}

    @Override
    default String slug() {
        return words().slug();
    }

    @Override
    default Category category() {
        return words().category();
    }

    @Override
    default String title() {
        return words().title();
    }

    @Override
    default String detail() {
        return words().detail();
    }

    /** The same for an unknown address and for a wrong password: the answer must not tell who has an account. */
    record InvalidCredentials() implements IdentityRejection {

        @Override
        public Words words() {
            return new Words(
                    "invalid-credentials",
                    Category.UNAUTHENTICATED,
                    "Wrong e-mail address or password",
                    "There is no account with this e-mail address and this password.");
        }
    }

    /**
     * Too many wrong passwords or codes, or too many letters.
     *
     * @param retryAfterSeconds when the next try will be heard
     */
    record TooManyAttempts(long retryAfterSeconds) implements IdentityRejection {

        @Override
        public Words words() {
            return new Words(
                    "too-many-attempts",
                    Category.LIMITED,
                    "Too many attempts",
                    "Wait " + (retryAfterSeconds + 59) / 60 + " minutes and try again.");
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("retryAfterSeconds", retryAfterSeconds);
        }
    }

    /**
     * Signed in, but this is for others.
     *
     * @param detail for whom
     */
    record Forbidden(String detail) implements IdentityRejection {

        @Override
        public Words words() {
            return new Words("forbidden", Category.FORBIDDEN, "Not allowed", detail);
        }
    }

    /** The password is right, and the account wants a code in addition: send all of it again with {@code code}. */
    record SecondFactorRequired() implements IdentityRejection {

        @Override
        public Words words() {
            return new Words(
                    "second-factor-required",
                    Category.UNAUTHENTICATED,
                    "A code is needed",
                    "Send the code of the authenticator, or a recovery code, as well.");
        }
    }

    /** A code that is wrong, over or used; the answer does not tell which. */
    record WrongCode() implements IdentityRejection {

        @Override
        public Words words() {
            return new Words(
                    "wrong-code",
                    Category.INVALID,
                    "The code is not valid",
                    "The code is wrong, over or was used already.");
        }
    }

    /** The secret was sealed with a key that this installation has no more; codes that need no key go on to work. */
    record AuthenticatorUnreadable() implements IdentityRejection {

        @Override
        public Words words() {
            return new Words(
                    "authenticator-unreadable",
                    Category.CONFLICT,
                    "The authenticator cannot be checked",
                    "The key of this installation is another one than when the authenticator was set up, so its codes"
                            + " cannot be checked: use a recovery code, then turn the second factor off and set it up anew.");
        }
    }

    /** A second factor is changed by turning it off first. */
    record SecondFactorIsOn() implements IdentityRejection {

        @Override
        public Words words() {
            return new Words(
                    "second-factor-on",
                    Category.CONFLICT,
                    "The second factor is on already",
                    "Turn the second factor off before another one is set up.");
        }
    }

    /** Somebody lives here: the first business is opened once. */
    record AlreadySetUp() implements IdentityRejection {

        @Override
        public Words words() {
            return new Words(
                    "already-set-up",
                    Category.CONFLICT,
                    "The installation is set up already",
                    "There is a business here already; its owner can open another one.");
        }
    }

    /** The same for a link that was never one, one that is over and one that was used. */
    record LinkOver() implements IdentityRejection {

        @Override
        public Words words() {
            return new Words(
                    "link-over",
                    Category.INVALID,
                    "The link is not valid",
                    "The link is over or was used already; ask for a new one.");
        }
    }

    /** Somebody has to be able to let others in. */
    record LastOwner() implements IdentityRejection {

        @Override
        public Words words() {
            return new Words(
                    "last-owner",
                    Category.CONFLICT,
                    "The business needs an owner",
                    "This is the only owner of the business; make somebody else an owner first.");
        }
    }

    /** Nobody can join twice. */
    record AlreadyMember() implements IdentityRejection {

        @Override
        public Words words() {
            return new Words(
                    "already-member",
                    Category.CONFLICT,
                    "Belongs to the business already",
                    "Somebody with this e-mail address belongs to the business already.");
        }
    }
}
