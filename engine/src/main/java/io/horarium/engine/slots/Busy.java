package io.horarium.engine.slots;

import io.horarium.engine.time.TimeInterval;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch in which a resource is taken. What it occupies is the interval widened by its own buffers; an interval of
 * length zero occupies nothing. Seconds are rounded outwards to whole minutes.
 *
 * <p>An appointment in whose middle the staff member is free (processing time) is two entries with the same source;
 * in a class both of them carry the seats.
 *
 * @param source what it is, handed back with the refusals that it causes
 * @param kind why the resource is busy
 * @param interval the stretch itself, without buffers
 * @param bufferBeforeMinutes occupied before the interval, zero or more
 * @param bufferAfterMinutes occupied after the interval, zero or more
 * @param expiresAt when a hold runs out; present for {@link BusyKind#HELD} and for nothing else
 * @param seats seats taken, when this is (a seat of) a session of a class
 */
public record Busy(
        SourceRef source,
        BusyKind kind,
        TimeInterval interval,
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        Optional<Instant> expiresAt,
        Optional<ClassSeats> seats) {

    public Busy {
        if (bufferBeforeMinutes < 0) {
            throw new IllegalArgumentException("bufferBeforeMinutes " + bufferBeforeMinutes + " is negative");
        }
        if (bufferAfterMinutes < 0) {
            throw new IllegalArgumentException("bufferAfterMinutes " + bufferAfterMinutes + " is negative");
        }
        if (expiresAt.isPresent() != (kind == BusyKind.HELD)) {
            throw new IllegalArgumentException("expiresAt belongs to holds and only to them, not to " + kind);
        }
    }

    /** An absence with exact moments. */
    public static Busy timeOff(SourceRef source, TimeInterval interval) {
        return plain(source, BusyKind.TIME_OFF, interval);
    }

    /** One occurrence of a time block. */
    public static Busy blocked(SourceRef source, TimeInterval interval) {
        return plain(source, BusyKind.BLOCKED, interval);
    }

    /** Busy time of an external calendar. */
    public static Busy calendar(SourceRef source, TimeInterval interval) {
        return plain(source, BusyKind.CALENDAR, interval);
    }

    /** Maintenance of a unit. */
    public static Busy down(SourceRef source, TimeInterval interval) {
        return plain(source, BusyKind.DOWN, interval);
    }

    /** A pending or confirmed appointment with the buffers of its own service. */
    public static Busy booked(
            SourceRef source, TimeInterval interval, int bufferBeforeMinutes, int bufferAfterMinutes) {
        return new Busy(
                source,
                BusyKind.BOOKED,
                interval,
                bufferBeforeMinutes,
                bufferAfterMinutes,
                Optional.empty(),
                Optional.empty());
    }

    /** A hold of somebody, with the buffers of the service that is held. */
    public static Busy held(
            SourceRef source,
            TimeInterval interval,
            int bufferBeforeMinutes,
            int bufferAfterMinutes,
            Instant expiresAt) {
        return new Busy(
                source,
                BusyKind.HELD,
                interval,
                bufferBeforeMinutes,
                bufferAfterMinutes,
                Optional.of(expiresAt),
                Optional.empty());
    }

    /** The same stretch as a session of a class, or as a held seat of one. */
    public Busy withSeats(ClassSeats classSeats) {
        return new Busy(
                source, kind, interval, bufferBeforeMinutes, bufferAfterMinutes, expiresAt, Optional.of(classSeats));
    }

    private static Busy plain(SourceRef source, BusyKind kind, TimeInterval interval) {
        return new Busy(source, kind, interval, 0, 0, Optional.empty(), Optional.empty());
    }
}
