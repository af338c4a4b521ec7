package io.horarium.appointment;

import io.horarium.availability.AvailabilityService;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Books many appointments that come from elsewhere in one transaction, one after the other, so that each is judged with those
 * before it in the diary. Whoever could take one of them is locked once, in the one order of all locks, before the first.
 */
@Service
public class BatchDesk {

    private final Turns turns;
    private final BookingDesk bookingDesk;
    private final AvailabilityService availability;
    private final Arrivals arrivals;
    private final Obstacles obstacles;
    private final Clock clock;

    BatchDesk(
            Turns turns,
            BookingDesk bookingDesk,
            AvailabilityService availability,
            Arrivals arrivals,
            Obstacles obstacles,
            Clock clock) {
        this.turns = turns;
        this.bookingDesk = bookingDesk;
        this.availability = availability;
        this.arrivals = arrivals;
        this.obstacles = obstacles;
        this.clock = clock;
    }

    /**
     * Does work that books, in its turn, once for each key, in one transaction, and again when somebody was faster. The work must
     * have no effect but on the database.
     *
     * @throws Rejected as the work does; then nothing of it is kept
     */
    public <T> T once(BusinessId business, Attempt attempt, Class<T> type, Supplier<T> work) {
        return turns.take(business, attempt, type, work, List::of);
    }

    /** Lets work in that ends by throwing what it found out, so that nothing of it is kept. */
    public <T> T rehearse(BusinessId business, Supplier<T> work) {
        return turns.rehearse(business, work);
    }

    /**
     * Books whatever can be had. Inside of {@link #once} or {@link #rehearse}; whoever calls decides whether refusals undo the rest.
     *
     * @param orders of the staff
     * @return what became of each, in their order
     */
    public List<BatchEntry> book(BusinessId business, List<BookingOrder> orders) {
        Instant now = clock.instant();
        bookingDesk.lock(business, someOfEachStaff(orders));
        List<BatchEntry> entries = new ArrayList<>(orders.size());
        List<AppointmentId> made = new ArrayList<>();
        for (BookingOrder order : orders) {
            try {
                Booked booked = bookingDesk.book(business, order, now);
                made.add(booked.appointment());
                entries.add(new BatchEntry.Made(booked));
            } catch (Rejected refused) {
                entries.add(new BatchEntry.Refused(refused.rejection(), obstacle(business, order)));
            }
        }
        arrivals.mark(business, made, now);
        return entries;
    }

    private Optional<Reference> obstacle(BusinessId business, BookingOrder order) {
        return order.staff()
                .flatMap(member -> availability
                        .findOffering(business, order.service())
                        .flatMap(offering -> obstacles.find(
                                business, member, taken(offering.policy().footprint(), order))));
    }

    private static TimeInterval taken(Footprint footprint, BookingOrder order) {
        Instant end = until(order)
                .filter(order.start()::isBefore)
                .orElseGet(() -> order.start().plus(Duration.ofMinutes(footprint.durationMinutes())));
        return new TimeInterval(
                order.start().minus(Duration.ofMinutes(footprint.bufferBeforeMinutes())),
                end.plus(Duration.ofMinutes(footprint.bufferAfterMinutes())));
    }

    private static Optional<Instant> until(BookingOrder order) {
        return switch (order.placed()) {
            case BookingOrder.ByVisitor visitor -> Optional.empty();
            case BookingOrder.ByStaff staff -> staff.end();
        };
    }

    /** Orders of one service with the same staff contend for the same rows. Their ends are left out: an impossible one is refused later. */
    private static Collection<BookingOrder> someOfEachStaff(List<BookingOrder> orders) {
        Map<List<?>, BookingOrder> some = new LinkedHashMap<>();
        for (BookingOrder each : orders) {
            some.computeIfAbsent(List.of(each.service(), each.staff()), none -> withoutEnd(each));
        }
        return some.values();
    }

    private static BookingOrder withoutEnd(BookingOrder order) {
        return switch (order.placed()) {
            case BookingOrder.ByVisitor visitor -> order;
            case BookingOrder.ByStaff staff ->
                new BookingOrder(
                        order.service(),
                        order.start(),
                        order.staff(),
                        order.unit(),
                        order.customer(),
                        order.notes(),
                        new BookingOrder.ByStaff(staff.actor(), staff.waiver(), Optional.empty(), staff.returning()));
        };
    }
}
