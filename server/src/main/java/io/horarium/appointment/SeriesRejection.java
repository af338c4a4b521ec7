package io.horarium.appointment;

import java.util.List;
import java.util.Map;

/** Why a series cannot be made or changed. */
public sealed interface SeriesRejection extends AppointmentRejection {

    /**
     * Some of its occurrences cannot be had, so none was made or changed.
     *
     * @param conflicts those, in order
     */
    record Taken(List<OccurrenceReport> conflicts) implements SeriesRejection {

        /** Keeps a copy. */
        public Taken {
            conflicts = List.copyOf(conflicts);
        }

        @Override
        public String slug() {
            return "series-taken";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "Some of the times cannot be had";
        }

        @Override
        public String detail() {
            return conflicts.size() + " of the occurrences cannot be had; nothing was changed.";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("conflicts", conflicts);
        }
    }
}
