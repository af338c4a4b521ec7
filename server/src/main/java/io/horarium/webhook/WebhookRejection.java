package io.horarium.webhook;

import io.horarium.kernel.Rejection;

/** Why this module refuses. */
sealed interface WebhookRejection extends Rejection {

    /** There are so many already. */
    record TooMany(int most) implements WebhookRejection {

        @Override
        public String slug() {
            return "too-many-webhooks";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "There are too many webhooks";
        }

        @Override
        public String detail() {
            return "A business has at most " + most + " webhooks; remove one first.";
        }
    }

    /** Nobody would send it. */
    record SwitchedOff() implements WebhookRejection {

        @Override
        public String slug() {
            return "webhook-off";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "The webhook is switched off";
        }

        @Override
        public String detail() {
            return "The webhook is switched off; switch it on first.";
        }
    }
}
