package io.horarium.insights;

import io.horarium.engine.time.TimeInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * What a wall clock showed, as the database reads it: from which moment on it was how many seconds ahead of UTC. The zones of the
 * database are not asked: it could know other ones than the application.
 *
 * @param since instants as texts, ascending; a moment before the first has the first offset
 * @param seconds as many as moments
 */
record Offsets(String[] since, Integer[] seconds) {

    // bookings are made before they take place; of one made longer ago nothing hangs on an hour
    private static final Duration BEFORE = Duration.ofDays(3 * 366);

    static Offsets of(ZoneId zone, TimeInterval window) {
        ZoneRules rules = zone.getRules();
        Instant first = window.start().minus(BEFORE);
        List<String> since = new ArrayList<>(List.of(first.toString()));
        List<Integer> seconds = new ArrayList<>(List.of(rules.getOffset(first).getTotalSeconds()));
        for (ZoneOffsetTransition next = rules.nextTransition(first);
                next != null && next.getInstant().isBefore(window.end());
                next = rules.nextTransition(next.getInstant())) {
            since.add(next.getInstant().toString());
            seconds.add(next.getOffsetAfter().getTotalSeconds());
        }
        return new Offsets(since.toArray(String[]::new), seconds.toArray(Integer[]::new));
    }
}
