package io.horarium.appointment;

import java.time.Instant;

/** Which appointments of a series somebody means. */
public sealed interface SeriesPart {

    /** Whether this one is meant. */
    boolean covers(Instant recurrenceId);

    /** All of them. */
    record All() implements SeriesPart {

        @Override
        public boolean covers(Instant recurrenceId) {
            return true;
        }
    }

    /** This one and those after it by the rule, wherever they were moved. */
    record Following(Instant first) implements SeriesPart {

        @Override
        public boolean covers(Instant recurrenceId) {
            return !recurrenceId.isBefore(first);
        }
    }

    /** This one alone. */
    record This(Instant only) implements SeriesPart {

        @Override
        public boolean covers(Instant recurrenceId) {
            return recurrenceId.equals(only);
        }
    }
}
