package io.horarium.appointment;

import io.horarium.catalog.Offering;
import io.horarium.engine.slots.Footprint;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Duration;
import java.time.Instant;

/** Appointments that are longer or shorter than their service. */
final class Lengths {

    private static final Duration LONGEST = Duration.ofDays(1);

    private Lengths() {}

    /** The service as it is when one appointment of it ends at this moment. */
    static Offering lasting(Offering offering, Instant start, Instant end) {
        return offering.withPolicy(
                offering.policy().withFootprint(lasting(offering.policy().footprint(), minutes(start, end))));
    }

    /** The same buffers around another length; the processing time stays where it still lies inside. */
    static Footprint lasting(Footprint usual, int minutes) {
        return new Footprint(
                minutes,
                usual.bufferBeforeMinutes(),
                usual.bufferAfterMinutes(),
                usual.processing().filter(stretch -> stretch.toMinute() < minutes));
    }

    /**
     * Whole minutes from start to end.
     *
     * @throws Rejected when these are none, too many, or not whole
     */
    static int minutes(Instant start, Instant end) {
        Duration length = Duration.between(start, end);
        if (length.isNegative() || length.isZero()) {
            throw new Rejected(Unprocessable.of("end", "must be after the start"));
        }
        if (length.compareTo(LONGEST) > 0) {
            throw new Rejected(Unprocessable.of("end", "must be at most 24 hours after the start"));
        }
        if (!length.equals(Duration.ofMinutes(length.toMinutes()))) {
            throw new Rejected(Unprocessable.of("end", "must be whole minutes after the start"));
        }
        return Math.toIntExact(length.toMinutes());
    }
}
