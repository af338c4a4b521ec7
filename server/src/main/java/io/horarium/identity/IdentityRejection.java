package io.horarium.identity;

import io.horarium.kernel.Rejection;
import java.util.Map;

/** Why somebody may not come in, or may not do what they want to. */
sealed interface IdentityRejection extends Rejection {

    /** The same for an unknown address and for a wrong password: the answer must not tell who has an account. */
    record InvalidCredentials() implements IdentityRejection {

        @Override
        public String slug() {
            return "invalid-credentials";
        }

        @Override
        public Category category() {
            return Category.UNAUTHENTICATED;
        }

        @Override
        public String title() {
            return "Wrong e-mail address or password";
        }

        @Override
        public String detail() {
            return "There is no account with this e-mail address and this password.";
        }
    }

    /**
     * Too many wrong passwords.
     *
     * @param retryAfterSeconds when the next try will be heard
     */
    record TooManyAttempts(long retryAfterSeconds) implements IdentityRejection {

        @Override
        public String slug() {
            return "too-many-attempts";
        }

        @Override
        public Category category() {
            return Category.LIMITED;
        }

        @Override
        public String title() {
            return "Too many attempts";
        }

        @Override
        public String detail() {
            return "Wait " + (retryAfterSeconds + 59) / 60 + " minutes and try again.";
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
        public String slug() {
            return "forbidden";
        }

        @Override
        public Category category() {
            return Category.FORBIDDEN;
        }

        @Override
        public String title() {
            return "Not allowed";
        }
    }
}
