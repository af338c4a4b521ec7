package io.horarium.appointment.waitlist;

import io.horarium.kernel.Rejection;
import java.util.Map;

/** Every refusal of the waitlist itself; what is wrong with a start, booking says. */
sealed interface WaitlistRejection extends Rejection {

    /** The wish was fulfilled, taken back, or is over. */
    record NotWaiting(Entry.Status status) implements WaitlistRejection {

        @Override
        public String slug() {
            return "not-waiting";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "It waits no longer";
        }

        @Override
        public String detail() {
            return switch (status) {
                case BOOKED -> "The wish was fulfilled.";
                case LEFT -> "The customer left the waitlist.";
                case REMOVED -> "The business took it off the waitlist.";
                case OVER -> "Its dates are over.";
                case WAITING -> "It changed meanwhile; read it again.";
            };
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("entryStatus", status);
        }
    }

    /** The customer waits for that already. */
    record SameWish() implements WaitlistRejection {

        @Override
        public String slug() {
            return "already-waiting";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "Already on the waitlist";
        }

        @Override
        public String detail() {
            return "This customer waits for the same service on the same dates already.";
        }
    }

    /** Somebody has not answered yet. */
    record OfferOpen() implements WaitlistRejection {

        @Override
        public String slug() {
            return "offer-open";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "An offer is open";
        }

        @Override
        public String detail() {
            return "Something is kept for this customer already, and they have not answered.";
        }
    }

    /** The offer can no longer be answered. */
    record OfferOver(Offer.Answer answer) implements WaitlistRejection {

        @Override
        public String slug() {
            return "offer-over";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "The offer is over";
        }

        @Override
        public String detail() {
            return switch (answer) {
                case ACCEPTED -> "It was accepted before; the link in the confirmation opens the booking.";
                case DECLINED -> "It was declined.";
                case WITHDRAWN -> "It was taken back.";
                case OPEN, EXPIRED -> "Its time is over. The place on the waitlist stays.";
            };
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("answer", answer);
        }
    }

    /** One customer waits for as much as they may. */
    record TooManyWishes(int most) implements WaitlistRejection {

        // by then a wish may be fulfilled or over; nobody knows
        private static final int RETRY_AFTER_SECONDS = 3600;

        @Override
        public String slug() {
            return "too-many-wishes";
        }

        @Override
        public Category category() {
            return Category.LIMITED;
        }

        @Override
        public String title() {
            return "Too many wishes";
        }

        @Override
        public String detail() {
            return "One customer can wait for at most " + most + " things at once.";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("retryAfterSeconds", RETRY_AFTER_SECONDS);
        }
    }
}
