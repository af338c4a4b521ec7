package io.horarium.engine.slots;

import java.util.OptionalInt;

/**
 * How a service is offered.
 *
 * @param service which service
 * @param footprint what one appointment takes
 * @param grid where starts lie
 * @param stepMinutes distance of starts, one minute to a day
 * @param avoidGaps whether starts are left out that leave a stretch too short for the shortest service of the staff
 *     member, as long as the day has others
 * @param noticeMinutes least time between now and a start, zero or more
 * @param horizonDays last bookable local date of the business is today plus this many days; empty for no horizon
 * @param capacity seats of one appointment, one or more; above one it is a class
 */
public record SlotPolicy(
        ServiceRef service,
        Footprint footprint,
        StartGrid grid,
        int stepMinutes,
        boolean avoidGaps,
        int noticeMinutes,
        OptionalInt horizonDays,
        int capacity) {

    /** Notice of a service that sets none. */
    public static final int DEFAULT_NOTICE_MINUTES = 60;

    /** Horizon of a service that sets none. */
    public static final int DEFAULT_HORIZON_DAYS = 60;

    public SlotPolicy {
        if (stepMinutes < 1 || stepMinutes > 1440) {
            throw new IllegalArgumentException("stepMinutes " + stepMinutes + " is not within 1 to 1440");
        }
        if (noticeMinutes < 0) {
            throw new IllegalArgumentException("noticeMinutes " + noticeMinutes + " is negative");
        }
        if (horizonDays.isPresent() && horizonDays.getAsInt() < 0) {
            throw new IllegalArgumentException("horizonDays " + horizonDays.getAsInt() + " is negative");
        }
        if (capacity < 1 || capacity > Short.MAX_VALUE) {
            throw new IllegalArgumentException("capacity " + capacity + " is not within 1 to " + Short.MAX_VALUE);
        }
    }

    /** A service with the defaults of a new business: step by duration, an hour's notice, sixty days ahead, one seat. */
    public static SlotPolicy of(ServiceRef service, Footprint footprint) {
        return new SlotPolicy(
                service,
                footprint,
                StartGrid.WINDOW,
                defaultStepMinutes(footprint.durationMinutes()),
                false,
                DEFAULT_NOTICE_MINUTES,
                OptionalInt.of(DEFAULT_HORIZON_DAYS),
                1);
    }

    /** The step of a service that sets none: its duration, at most half an hour. */
    public static int defaultStepMinutes(int durationMinutes) {
        return Math.min(durationMinutes, 30);
    }

    /** The same service when one appointment takes this. */
    public SlotPolicy withFootprint(Footprint taken) {
        return new SlotPolicy(service, taken, grid, stepMinutes, avoidGaps, noticeMinutes, horizonDays, capacity);
    }

    /** The same service on this grid. */
    public SlotPolicy withGrid(StartGrid starts, int everyMinutes) {
        return new SlotPolicy(
                service, footprint, starts, everyMinutes, avoidGaps, noticeMinutes, horizonDays, capacity);
    }

    /** The same service with or without the rule against gaps. */
    public SlotPolicy withAvoidGaps(boolean avoided) {
        return new SlotPolicy(service, footprint, grid, stepMinutes, avoided, noticeMinutes, horizonDays, capacity);
    }

    /** The same service with this notice and horizon. */
    public SlotPolicy withLead(int leastMinutes, OptionalInt mostDays) {
        return new SlotPolicy(service, footprint, grid, stepMinutes, avoidGaps, leastMinutes, mostDays, capacity);
    }

    /** The same service with this many seats. */
    public SlotPolicy withCapacity(int seats) {
        return new SlotPolicy(service, footprint, grid, stepMinutes, avoidGaps, noticeMinutes, horizonDays, seats);
    }
}
