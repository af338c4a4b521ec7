package io.horarium.appointment.customers;

import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A consent as the staff write it down.
 *
 * @param givenAt absent: as it was known, otherwise now
 * @param source where it was given, for example "form at the desk"; absent: as it was known
 */
public record ConsentGiven(
        @NotNull(message = "is missing") Boolean optIn,
        @Nullable Instant givenAt,

        @Nullable @Size(max = 200, message = "must have at most 200 characters")
        String source) {

    /**
     * What is known from now on.
     *
     * @throws Rejected when it was given in the future, or its particulars are of a consent that is none
     */
    static Consent after(Consent known, @Nullable ConsentGiven given, Instant now) {
        if (given == null) {
            return Consent.NONE;
        }
        if (!given.optIn()) {
            if (given.givenAt() != null || given.source() != null) {
                throw new Rejected(Unprocessable.of("marketing.optIn", "must be true where a consent was given"));
            }
            return Consent.NONE;
        }
        Instant since = given.givenAt();
        if (since != null && since.isAfter(now)) {
            throw new Rejected(Unprocessable.of("marketing.givenAt", "must not be in the future"));
        }
        if (since == null) {
            since = known.givenAt() == null ? now : known.givenAt();
        }
        return new Consent(true, since, given.source() == null ? known.source() : given.source());
    }
}
