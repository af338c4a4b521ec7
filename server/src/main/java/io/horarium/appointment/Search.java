package io.horarium.appointment;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which appointments are wanted.
 *
 * @param range those whose time or buffers share a moment with it
 * @param staff given by one of them; empty: by anybody
 * @param services of one of them; empty: of any
 * @param statuses in one of them
 */
public record Search(TimeInterval range, Set<StaffId> staff, Set<ServiceId> services, Set<AppointmentStatus> statuses) {

    private static final Duration LONGEST = Duration.ofDays(62);

    /** Keeps copies. */
    public Search {
        staff = Set.copyOf(staff);
        services = Set.copyOf(services);
        statuses = Set.copyOf(statuses);
    }

    /**
     * What a request asks for.
     *
     * @param from first moment
     * @param to first moment after, at most 62 days later
     * @param statuses empty: all but those that are gone
     * @throws Rejected when the range is empty or too long
     */
    public static Search of(
            Instant from, Instant to, List<StaffId> staff, List<ServiceId> services, List<AppointmentStatus> statuses) {
        if (!to.isAfter(from)) {
            throw new Rejected(Unprocessable.of("rangeEnd", "must be after rangeStart"));
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Rejected(Unprocessable.of("rangeEnd", "must be at most 62 days after rangeStart"));
        }
        return new Search(
                new TimeInterval(from, to),
                Set.copyOf(staff),
                Set.copyOf(services),
                statuses.isEmpty() ? there() : Set.copyOf(statuses));
    }

    private static Set<AppointmentStatus> there() {
        EnumSet<AppointmentStatus> there = EnumSet.allOf(AppointmentStatus.class);
        there.removeAll(AppointmentStatus.GONE);
        return there;
    }
}
