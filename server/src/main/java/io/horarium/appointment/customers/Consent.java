package io.horarium.appointment.customers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a customer wants to hear from the business beyond their appointments.
 *
 * @param givenAt since when; absent where there is none
 * @param source where it was given, in the words of the business; absent where there is none, or nobody wrote it down
 */
public record Consent(
        boolean optIn, @Nullable Instant givenAt, @Nullable String source) {

    /** Nothing was agreed to, or no longer. */
    public static final Consent NONE = new Consent(false, null, null);

    /** Refuses a day or a place of a consent that is none. */
    public Consent {
        if (!optIn && (givenAt != null || source != null)) {
            throw new IllegalArgumentException("givenAt and source belong to a consent");
        }
    }
}
