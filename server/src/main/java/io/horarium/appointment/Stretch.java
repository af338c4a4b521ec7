package io.horarium.appointment;

import io.horarium.engine.slots.Footprint;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A stretch in which one staff member or one unit is taken, buffers included: a row of {@code appointment_occupancies}.
 *
 * @param resource the staff member or the unit
 * @param part 0, or 1 for what lies behind the processing time
 */
record Stretch(UUID resource, Kind kind, int part, TimeInterval occupied) {

    enum Kind {
        STAFF,
        UNIT
    }

    Stretch {
        if (occupied.isEmpty()) {
            throw new IllegalArgumentException("occupied must have a length");
        }
    }

    /**
     * What an appointment takes. Staff are free while it processes, and have no buffer around that stretch: the customer stays
     * where they are. Units are taken throughout.
     */
    static List<Stretch> of(Footprint footprint, Instant start, List<StaffId> staff, List<UnitId> units) {
        List<TimeInterval> working = working(footprint, start);
        List<Stretch> stretches = new ArrayList<>();
        for (StaffId member : staff) {
            for (int part = 0; part < working.size(); part++) {
                stretches.add(new Stretch(member.value(), Kind.STAFF, part, working.get(part)));
            }
        }
        for (UnitId unit : units) {
            stretches.add(new Stretch(unit.value(), Kind.UNIT, 0, whole(footprint, start)));
        }
        return List.copyOf(stretches);
    }

    private static List<TimeInterval> working(Footprint footprint, Instant start) {
        TimeInterval whole = whole(footprint, start);
        return footprint
                .processing()
                .map(free -> List.of(
                        new TimeInterval(whole.start(), start.plus(Duration.ofMinutes(free.fromMinute()))),
                        new TimeInterval(start.plus(Duration.ofMinutes(free.toMinute())), whole.end())))
                .orElseGet(() -> List.of(whole));
    }

    private static TimeInterval whole(Footprint footprint, Instant start) {
        return new TimeInterval(
                start.minus(Duration.ofMinutes(footprint.bufferBeforeMinutes())),
                start.plus(Duration.ofMinutes(footprint.durationMinutes()))
                        .plus(Duration.ofMinutes(footprint.bufferAfterMinutes())));
    }
}
