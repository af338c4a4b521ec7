package io.horarium.appointment;

import java.time.Instant;
import java.util.Map;

/** Why an appointment cannot be changed in this way. */
public sealed interface ChangeRejection extends AppointmentRejection {

    /**
     * It cannot be moved or changed any more.
     *
     * @param status what it is
     */
    record NotChangeable(AppointmentStatus status) implements ChangeRejection {

        @Override
        public String slug() {
            return "not-changeable";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "It cannot be changed";
        }

        @Override
        public String detail() {
            return "Its state does not allow this change.";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("appointmentStatus", status);
        }
    }

    /**
     * The life of an appointment knows no such step.
     *
     * @param status what it is
     * @param wanted what it was to become
     */
    record NotPossible(AppointmentStatus status, AppointmentStatus wanted) implements ChangeRejection {

        @Override
        public String slug() {
            return "not-possible";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "It cannot become that";
        }

        @Override
        public String detail() {
            return status.mayBecome(wanted)
                    ? "Its time has not come yet."
                    : "What is " + status + " cannot become " + wanted + ".";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("appointmentStatus", status);
        }
    }

    /**
     * The customer comes too late to change anything; the front desk still may.
     *
     * @param deadline the last moment at which it was possible
     */
    record TooLate(Instant deadline) implements ChangeRejection {

        @Override
        public String slug() {
            return "too-late";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "It is too late to change this";
        }

        @Override
        public String detail() {
            return "Changes were possible until " + deadline + "; please call the business.";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("deadline", deadline);
        }
    }

    /** Somebody who sees their own column only wants to put something into another. */
    record OtherColumn() implements ChangeRejection {

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

        @Override
        public String detail() {
            return "You may change your own calendar only.";
        }
    }
}
