package io.horarium.engine.slots;

import io.horarium.engine.time.EpochMinute;
import io.horarium.engine.time.WallClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalInt;

/**
 * Which minutes a search looks at.
 *
 * @param from first start looked at
 * @param to first minute after the last start looked at
 * @param only the single minute whose fitness is asked, instead of the starts of the grid
 */
record Area(int from, int to, OptionalInt only) {

    /** Days after which an opening no longer anchors the grid of a window that never closes. */
    static final int ANCHOR_DAYS = 7;

    /** The starts of the request; whole business days when gaps are to be avoided, because they are judged by day. */
    static Area of(SlotRequest request) {
        int from = EpochMinute.ceil(request.range().start());
        int to = EpochMinute.ceil(request.range().end());
        if (!request.policy().avoidGaps() || from >= to) {
            return new Area(from, to, OptionalInt.empty());
        }
        WallClock clock = clock(request.days().zone(), from, to);
        return new Area(
                clock.dayStart(clock.dayAt(from)), clock.dayStart(clock.dayAt(to - 1) + 1), OptionalInt.empty());
    }

    static Area only(Instant start) {
        int minute = EpochMinute.floor(start);
        return new Area(minute, minute + 1, OptionalInt.of(minute));
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** A clock of {@code zone} for every minute of the area and the dates around it. */
    static WallClock clock(ZoneId zone, int from, int to) {
        return WallClock.of(zone, Math.floorDiv(from, 1440) - 2L, Math.floorDiv(to, 1440) + 2L);
    }
}
