package io.horarium.engine.time;

import java.time.Instant;

/**
 * Moments as whole minutes since 1970-01-01T00:00Z, the unit in which the engine computes.
 *
 * <p>An {@code int} of minutes reaches far beyond any appointment. Moments outside the years 1100 to 3800 are drawn in to
 * {@link #EARLIEST} and {@link #LATEST}, so that an open-ended absence is simply a long one and adding a duration can
 * never overflow.
 */
public final class EpochMinute {

    /** The first minute that the engine distinguishes. */
    public static final int EARLIEST = -450_000_000;

    /** The last minute that the engine distinguishes. */
    public static final int LATEST = 960_000_000;

    private EpochMinute() {}

    /** The minute in which {@code moment} lies. */
    public static int floor(Instant moment) {
        return clamp(Math.floorDiv(moment.getEpochSecond(), 60L));
    }

    /** The first whole minute that is not before {@code moment}. */
    public static int ceil(Instant moment) {
        long seconds = moment.getEpochSecond();
        long minute = Math.floorDiv(seconds, 60L);
        return clamp(minute * 60L == seconds && moment.getNano() == 0 ? minute : minute + 1);
    }

    /** The moment at which {@code minute} begins. */
    public static Instant toInstant(int minute) {
        return Instant.ofEpochSecond(minute * 60L);
    }

    private static int clamp(long minute) {
        return (int) Math.clamp(minute, EARLIEST, LATEST);
    }
}
