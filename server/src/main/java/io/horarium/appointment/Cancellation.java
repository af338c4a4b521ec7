package io.horarium.appointment;

import java.util.OptionalLong;

/**
 * The wish to call something off.
 *
 * @param reason in the words of whoever asks, at most 500 characters; may be empty
 * @param tellCustomers whether the customers are to be told
 * @param seen the version on which the wish is based; empty: whatever it is
 */
public record Cancellation(String reason, boolean tellCustomers, OptionalLong seen) {

    private static final int LONGEST_REASON = 500;

    /** Refuses a reason that is too long. */
    public Cancellation {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason must be at most " + LONGEST_REASON + " characters");
        }
    }
}
