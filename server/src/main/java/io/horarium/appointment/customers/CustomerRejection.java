package io.horarium.appointment.customers;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.Rejection;
import java.util.List;
import java.util.Map;

/** Why something cannot be done with a customer. */
public sealed interface CustomerRejection extends Rejection {

    @Override
    default Category category() {
        return Category.CONFLICT;
    }

    /**
     * One e-mail address is one customer, and there is one.
     *
     * @param customer who has it
     */
    record CustomerExists(CustomerId customer) implements CustomerRejection {

        @Override
        public String slug() {
            return "customer-exists";
        }

        @Override
        public String title() {
            return "There is a customer with this address";
        }

        @Override
        public String detail() {
            return "Another customer of the business has this e-mail address.";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("customerId", customer.toString());
        }
    }

    /** Nobody can be made of somebody who was erased. */
    record CustomerErased() implements CustomerRejection {

        @Override
        public String slug() {
            return "customer-erased";
        }

        @Override
        public String title() {
            return "The customer was erased";
        }

        @Override
        public String detail() {
            return "This customer was erased; nothing about them can be changed any more.";
        }
    }

    /**
     * The customer is expected.
     *
     * @param appointments that are still to come, the soonest first
     */
    record StillExpected(List<AppointmentId> appointments) implements CustomerRejection {

        /** Keeps a copy. */
        public StillExpected {
            appointments = List.copyOf(appointments);
        }

        @Override
        public String slug() {
            return "customer-expected";
        }

        @Override
        public String title() {
            return "The customer has appointments ahead";
        }

        @Override
        public String detail() {
            return "Cancel the appointments that are still to come first.";
        }

        @Override
        public Map<String, Object> members() {
            return ids(appointments);
        }
    }

    /**
     * Both have a place in the same class, and one customer has one booking of it.
     *
     * @param appointments those classes, the soonest first
     */
    record BothAttend(List<AppointmentId> appointments) implements CustomerRejection {

        /** Keeps a copy. */
        public BothAttend {
            appointments = List.copyOf(appointments);
        }

        @Override
        public String slug() {
            return "both-attend";
        }

        @Override
        public String title() {
            return "Both are booked for the same appointment";
        }

        @Override
        public String detail() {
            return "Cancel one of the two bookings of each of these appointments first.";
        }

        @Override
        public Map<String, Object> members() {
            return ids(appointments);
        }
    }

    private static Map<String, Object> ids(List<AppointmentId> appointments) {
        return Map.of(
                "appointmentIds",
                appointments.stream().map(AppointmentId::toString).toList());
    }
}
