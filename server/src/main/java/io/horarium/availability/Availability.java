package io.horarium.availability;

import io.horarium.catalog.Offering;
import io.horarium.engine.slots.DayReason;
import io.horarium.engine.slots.DaySummary;
import io.horarium.engine.slots.RefusedStart;
import io.horarium.engine.slots.Slot;
import io.horarium.engine.time.TimeInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When one service is free, seen at one moment; asks nothing any more. */
public final class Availability {

    private final Computed computed;
    private final io.horarium.engine.slots.SlotView view;

    Availability(Computed computed, Instant now) {
        this.computed = computed;
        this.view = computed.grid().at(now);
    }

    /** The moment at which it is seen. */
    public Instant now() {
        return view.now();
    }

    /** The service that it is about. */
    public Offering offering() {
        return computed.offering();
    }

    /** The starts within the interval that can be booked, in order. */
    public List<SlotView> offered(TimeInterval interval) {
        return slots(interval).stream().map(computed::show).toList();
    }

    /** The starts within the interval that cannot be booked, in order, with the reason. */
    public List<RefusedStart> refused(TimeInterval interval) {
        return clip(interval).map(view::refused).orElse(List.of());
    }

    /** The first start from the moment on that can be booked; looks up to the horizon. */
    public Optional<Instant> firstFrom(Instant from) {
        return view.firstFrom(from).map(Slot::start);
    }

    /** When the service is open within the interval, whatever is booked. */
    public List<TimeInterval> open(TimeInterval interval) {
        return computed.openings().within(interval);
    }

    /** What a holiday is called; present for the closed dates of the business. */
    public Optional<String> holiday(LocalDate date) {
        return Optional.ofNullable(offering().holidays().get(date));
    }

    /**
     * One summary for each date from the first to the last, both included, as a calendar in the given zone cuts them. A date
     * that is over is {@code past}, whatever it was like, and one after the last bookable date is {@code beyond_horizon}.
     */
    public List<DaySummary> days(ZoneId zone, LocalDate first, LocalDate last) {
        TimeInterval window = computed.grid().range();
        LocalDate from = first;
        LocalDate to = last;
        List<DaySummary> days = new ArrayList<>();
        while (!from.isAfter(last) && !day(zone, from, 1).end().isAfter(window.start())) {
            days.add(without(from, DayReason.PAST));
            from = from.plusDays(1);
        }
        List<DaySummary> beyond = new ArrayList<>();
        while (!to.isBefore(from) && !day(zone, to, 1).start().isBefore(window.end())) {
            beyond.addFirst(without(to, DayReason.BEYOND_HORIZON));
            to = to.minusDays(1);
        }
        if (!from.isAfter(to)) {
            days.addAll(view.days(zone, from, to));
        }
        days.addAll(beyond);
        return days;
    }

    /** The stretch of a number of local dates. */
    public static TimeInterval day(ZoneId zone, LocalDate first, int days) {
        return new TimeInterval(
                first.atStartOfDay(zone).toInstant(),
                first.plusDays(days).atStartOfDay(zone).toInstant());
    }

    private List<Slot> slots(TimeInterval interval) {
        return clip(interval).map(view::offered).orElse(List.of());
    }

    private Optional<TimeInterval> clip(TimeInterval interval) {
        TimeInterval window = computed.grid().range();
        Instant from = interval.start().isAfter(window.start()) ? interval.start() : window.start();
        Instant to = interval.end().isBefore(window.end()) ? interval.end() : window.end();
        return from.isBefore(to) ? Optional.of(new TimeInterval(from, to)) : Optional.empty();
    }

    private static DaySummary without(LocalDate date, DayReason reason) {
        return new DaySummary(date, 0, Optional.of(reason), Optional.empty());
    }
}
