package io.horarium.appointment;

import io.horarium.engine.slots.Reason;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Ids;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes the appointments of a series inside the transaction of the caller, one after the other, so that each is judged with those
 * before it in the diary. Whoever could take one of them is locked once, before the first.
 */
@Component
class SeriesBooking {

    private final BookingDesk bookingDesk;
    private final SeriesRows rows;
    private final Ids ids;

    SeriesBooking(BookingDesk bookingDesk, SeriesRows rows, Ids ids) {
        this.bookingDesk = bookingDesk;
        this.rows = rows;
        this.ids = ids;
    }

    /**
     * What was made.
     *
     * @param made the series; it must not be kept when one of the occurrences is a conflict
     */
    record Attempted(StoredSeries made, List<OccurrenceReport> occurrences) {

        List<OccurrenceReport> conflicts() {
            return occurrences.stream().filter(OccurrenceReport::isConflict).toList();
        }
    }

    /**
     * Makes whatever can be had.
     *
     * @throws Rejected when the rule cannot be used, an instruction is about no occurrence, or nothing is left to be made
     */
    Attempted book(BusinessId business, SeriesOrder order, Scope scope, Instant now) {
        ZoneId zone = rows.zone(business, order.staff());
        List<Instant> starts = SeriesRule.starts(order.rule(), order.start(), zone);
        mustBeAmong(starts, order.instructions().keySet());
        Map<Instant, BookingOrder> orders = new LinkedHashMap<>();
        for (Instant each : starts) {
            order.occurrence(each).ifPresent(wanted -> orders.put(each, wanted));
        }
        if (orders.isEmpty()) {
            throw new Rejected(Unprocessable.of("occurrences", "must leave something to be made"));
        }
        orders.values().forEach(each -> each.staff().ifPresent(member -> mustCover(scope, List.of(member))));
        bookingDesk.mustHaveOneSeat(business, order.service());
        bookingDesk.lock(business, someOfEachStaff(orders.values()));
        StoredSeries series = new StoredSeries(
                new SeriesId(ids.next()),
                order.service(),
                order.rule(),
                order.start(),
                zone,
                starts.stream().filter(each -> !orders.containsKey(each)).toList(),
                1,
                now);
        rows.add(business, series);
        Map<Instant, AppointmentId> made = new LinkedHashMap<>();
        List<OccurrenceReport> reports = new ArrayList<>();
        for (Instant each : starts) {
            BookingOrder wanted = orders.get(each);
            if (wanted == null) {
                reports.add(OccurrenceReport.skipped(each));
                continue;
            }
            try {
                Booked booked = bookingDesk.book(business, wanted, now);
                mustCover(scope, booked.staff());
                made.put(each, booked.appointment());
                reports.add(OccurrenceReport.free(each, booked));
            } catch (Rejected refused) {
                reports.add(OccurrenceReport.conflict(each, wanted.start(), reason(refused)));
            }
        }
        rows.name(business, series.id(), made);
        return new Attempted(series, reports);
    }

    /** Why a start was refused; what refuses the whole order goes on. */
    static Reason reason(Rejected refused) {
        return switch (refused.rejection()) {
            case AppointmentRejection.SlotTaken(var reason, var alternatives, var units) -> reason;
            case AppointmentRejection.NotBookable(var reason, var alternatives) -> reason;
            default -> throw refused;
        };
    }

    private static void mustCover(Scope scope, List<StaffId> staff) {
        if (!scope.covers(staff)) {
            throw new Rejected(new ChangeRejection.OtherColumn());
        }
    }

    private static void mustBeAmong(List<Instant> starts, Collection<Instant> named) {
        for (Instant each : named) {
            if (!starts.contains(each)) {
                throw new Rejected(
                        Unprocessable.of("occurrences", "names " + each + ", which is no occurrence of the rule"));
            }
        }
    }

    /** Orders with the same staff contend for the same rows: one of each is enough to know them. */
    private static Collection<BookingOrder> someOfEachStaff(Collection<BookingOrder> orders) {
        Map<Optional<?>, BookingOrder> some = new LinkedHashMap<>();
        orders.forEach(each -> some.putIfAbsent(each.staff(), each));
        return some.values();
    }
}
