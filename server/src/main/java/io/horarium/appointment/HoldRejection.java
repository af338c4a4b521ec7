package io.horarium.appointment;

import java.util.Map;

/** Why nothing is kept, or what is kept cannot be booked. */
sealed interface HoldRejection extends AppointmentRejection {

    /**
     * Whoever asks has enough.
     *
     * @param most how many there may be at once
     * @param retryAfterSeconds until the first of them runs out
     */
    record TooManyHolds(int most, long retryAfterSeconds) implements HoldRejection {

        @Override
        public String slug() {
            return "too-many-holds";
        }

        @Override
        public Category category() {
            return Category.LIMITED;
        }

        @Override
        public String title() {
            return "Too many times are held";
        }

        @Override
        public String detail() {
            return "At most " + most + " times can be held at once; book one of them, give one back, or wait.";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("retryAfterSeconds", retryAfterSeconds);
        }
    }

    /** The hold became a booking before. */
    record HoldUsed() implements HoldRejection {

        @Override
        public String slug() {
            return "hold-used";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "It was booked already";
        }

        @Override
        public String detail() {
            return "What was held became a booking before; the link in its confirmation opens it.";
        }
    }
}
