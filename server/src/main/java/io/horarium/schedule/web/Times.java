package io.horarium.schedule.web;

import java.time.Duration;
import java.time.Instant;

/** What a start and an end have to be. */
final class Times {

    private static final int MINUTE_SECONDS = 60;

    private Times() {}

    static void check(Instant start, Instant end, Duration longest, String prefix, Faults faults) {
        whole(start, prefix + "start", faults);
        whole(end, prefix + "end", faults);
        if (!end.isAfter(start)) {
            faults.add(prefix + "end", "must be after start");
        } else if (Duration.between(start, end).compareTo(longest) > 0) {
            faults.add(prefix + "end", "must be at most " + longest.toDays() + " days after start");
        }
    }

    private static void whole(Instant moment, String field, Faults faults) {
        if (moment.getEpochSecond() % MINUTE_SECONDS != 0 || moment.getNano() != 0) {
            faults.add(field, "must be a whole minute");
        }
    }
}
