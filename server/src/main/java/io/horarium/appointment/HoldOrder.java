package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.Actor;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wants to be kept.
 *
 * @param staff with whom; empty: with anybody who is free
 * @param unit the place that was chosen; empty: any
 * @param seats 1 to 1000; more than one in a class only
 * @param keeper for whom
 * @param replaces a hold of theirs that ends with this one
 */
public record HoldOrder(
        ServiceId service,
        Instant start,
        Optional<StaffId> staff,
        Optional<UnitId> unit,
        int seats,
        Keeper keeper,
        Optional<HoldId> replaces) {

    private static final int MOST_SEATS = 1000;

    /** Refuses a number of seats out of range. */
    public HoldOrder {
        if (seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("seats must be between 1 and " + MOST_SEATS);
        }
    }

    /** For whom something is kept. */
    public sealed interface Keeper {

        /** Who is said to have done it. */
        Actor actor();
    }

    /**
     * A visitor of the booking page, of whom only so many holds are borne, for as long as the business says.
     *
     * @param address the network address from which they ask
     * @param email what they have typed already
     */
    public record ByVisitor(String address, Optional<String> email) implements Keeper {

        @Override
        public Actor actor() {
            return HoldDesk.visitor();
        }
    }

    /**
     * A customer for whom Horarium keeps it; their limits count.
     *
     * @param length positive
     */
    public record ForCustomer(CustomerId customer, Duration length) implements Keeper {

        /** Refuses a hold without length. */
        public ForCustomer {
            if (!length.isPositive()) {
                throw new IllegalArgumentException("length must be positive");
            }
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }
}
