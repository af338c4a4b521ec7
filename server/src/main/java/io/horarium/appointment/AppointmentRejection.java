package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.catalog.NamedUnit;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.Rejection;
import java.util.List;
import java.util.Map;

/** Every refusal of this module. */
public sealed interface AppointmentRejection extends Rejection
        permits AppointmentRejection.SlotTaken,
                AppointmentRejection.NotBookable,
                AppointmentRejection.AlreadyBooked,
                AppointmentRejection.NotCancellable,
                AppointmentRejection.Crowded,
                HoldRejection,
                SeriesRejection,
                ChangeRejection {

    /** What to say about a start for this reason: that others were faster, or that it never was to be had. */
    static AppointmentRejection of(Reason reason, List<Alternative> alternatives) {
        return switch (reason) {
            case PAST, MIN_NOTICE, BEYOND_HORIZON, NO_SERVICE_HOURS, HOLIDAY -> new NotBookable(reason, alternatives);
            case TIME_OFF,
                    BLOCKED,
                    BOOKED,
                    BUFFER,
                    CALENDAR_CONFLICT,
                    RESOURCE_UNAVAILABLE,
                    LIMIT_REACHED,
                    HELD,
                    FULL -> new SlotTaken(reason, alternatives, List.of());
        };
    }

    /**
     * The start is gone, or the place of a class that was chosen.
     *
     * @param alternatives ranked, best first
     * @param freeUnits places of the same start that can be chosen instead; empty where the start itself is gone
     */
    record SlotTaken(Reason reason, List<Alternative> alternatives, List<NamedUnit> freeUnits)
            implements AppointmentRejection {

        /** Keeps copies. */
        public SlotTaken {
            alternatives = List.copyOf(alternatives);
            freeUnits = List.copyOf(freeUnits);
        }

        @Override
        public String slug() {
            return "slot-taken";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "The time is taken";
        }

        @Override
        public String detail() {
            return "This time cannot be booked any more.";
        }

        @Override
        public Map<String, Object> members() {
            return freeUnits.isEmpty()
                    ? Map.of("reason", reason, "alternatives", alternatives)
                    : Map.of("reason", reason, "alternatives", alternatives, "freeUnits", freeUnits);
        }
    }

    /**
     * The rules never offered this start, or do not offer it any longer.
     *
     * @param alternatives ranked, best first
     */
    record NotBookable(Reason reason, List<Alternative> alternatives) implements AppointmentRejection {

        /** Keeps a copy. */
        public NotBookable {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String slug() {
            return "not-bookable";
        }

        @Override
        public Category category() {
            return Category.INVALID;
        }

        @Override
        public String title() {
            return "The time is not offered";
        }

        @Override
        public String detail() {
            return "The service cannot be booked at this time.";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("reason", reason, "alternatives", alternatives);
        }
    }

    /** The customer is on the list of this class already. */
    record AlreadyBooked() implements AppointmentRejection {

        @Override
        public String slug() {
            return "already-booked";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "Already booked";
        }

        @Override
        public String detail() {
            return "This e-mail address has a place in this class already.";
        }
    }

    /**
     * It cannot be called off.
     *
     * @param status what it is
     */
    record NotCancellable(AppointmentStatus status) implements AppointmentRejection {

        @Override
        public String slug() {
            return "not-cancellable";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "It cannot be cancelled";
        }

        @Override
        public String detail() {
            return switch (status) {
                case CANCELLED -> "It was cancelled before.";
                case COMPLETED -> "It has taken place.";
                case NO_SHOW -> "Its time is over; nobody came.";
                case EXPIRED -> "It was never agreed; the hold ran out.";
                case HELD, PENDING, CONFIRMED -> "Only whole appointments in this state can be cancelled.";
            };
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("appointmentStatus", status);
        }
    }

    /** So many want to book that this one's turn did not come in time. Nothing has happened. */
    record Crowded() implements AppointmentRejection {

        private static final int RETRY_AFTER_SECONDS = 2;

        @Override
        public String slug() {
            return "crowded";
        }

        @Override
        public Category category() {
            return Category.LIMITED;
        }

        @Override
        public String title() {
            return "Too many at once";
        }

        @Override
        public String detail() {
            return "Very many people are booking at this moment; please try again in a few seconds.";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("retryAfterSeconds", RETRY_AFTER_SECONDS);
        }
    }
}
