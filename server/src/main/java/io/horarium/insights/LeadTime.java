package io.horarium.insights;

import java.util.Arrays;
import java.util.List;

/**
 * How long before they take place bookings are made; those that were called off do not count.
 *
 * @param medianMinutes 0 when there were none
 * @param buckets all of them, by local dates between making and taking place
 */
public record LeadTime(long medianMinutes, List<Bucket> buckets) {

    /** Keeps a copy. */
    public LeadTime {
        buckets = List.copyOf(buckets);
    }

    /** How many bookings were made so far ahead. */
    public record Bucket(Ahead ahead, long bookings) {}

    /** Local dates between. */
    public enum Ahead {
        /** The same date. */
        SAME_DAY(0),
        /** The next one. */
        ONE_DAY(1),
        /** Two or three. */
        UP_TO_3_DAYS(2),
        /** Four to seven. */
        UP_TO_7_DAYS(4),
        /** Eight to fourteen. */
        UP_TO_14_DAYS(8),
        /** Fifteen to thirty. */
        UP_TO_30_DAYS(15),
        /** More than thirty. */
        LONGER(31);

        private final int firstDay;

        Ahead(int firstDay) {
            this.firstDay = firstDay;
        }

        /** Where the buckets behind the first begin, in days. */
        static Integer[] borders() {
            return Arrays.stream(values()).skip(1).map(each -> each.firstDay).toArray(Integer[]::new);
        }
    }
}
