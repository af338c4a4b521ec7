package io.horarium.identity;

import io.horarium.kernel.UserId;
import java.time.Instant;

/**
 * Writes to people about their accounts. Implemented above this module; at most one bean of this type. Without one, links for new
 * passwords are shown on the terminal of whoever runs Horarium.
 */
public interface AccountLetters {

    /**
     * Sends somebody the link for a new password. It is called by a job, outside of any transaction; when it throws, the job
     * is tried again with a new link.
     */
    void newPassword(NewPasswordLetter letter);

    /**
     * What such a letter says.
     *
     * @param token for {@code POST /api/auth/password-reset/confirm}; must not end in a log or in the database
     * @param expiresAt until when it works
     */
    record NewPasswordLetter(UserId user, String email, String name, String token, Instant expiresAt) {

        /** Keeps the token out of logs. */
        @Override
        public String toString() {
            return "NewPasswordLetter[" + user + "]";
        }
    }
}
