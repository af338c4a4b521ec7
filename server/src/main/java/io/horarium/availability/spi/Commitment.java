package io.horarium.availability.spi;

import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.Processing;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was agreed with customers and that a change of a schedule must not take away unnoticed.
 *
 * @param reference what people say on the phone
 * @param customers their names, in the order of booking; several in a class
 * @param time without buffers
 * @param occupied for each staff member who was asked about, when this person is taken, buffers included
 */
public record Commitment(
        AppointmentId appointment,
        String reference,
        ServiceId service,
        String serviceName,
        List<String> customers,
        TimeInterval time,
        Map<StaffId, List<TimeInterval>> occupied) {

    /** Keeps copies. */
    public Commitment {
        customers = List.copyOf(customers);
        occupied = Map.copyOf(occupied);
    }

    /**
     * What it takes, as it was agreed and not as its service is by now: the stretches of whoever is taken the longest tell the
     * buffers around it, and where they leave somebody free, the processing time.
     */
    public Footprint footprint() {
        List<TimeInterval> taken = occupied.values().stream()
                .map(each -> each.stream()
                        .sorted(Comparator.comparing(TimeInterval::start))
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of(time));
        Footprint whole = new Footprint(
                minutes(time.start(), time.end()),
                Math.max(0, minutes(taken.getFirst().start(), time.start())),
                Math.max(0, minutes(time.end(), taken.getLast().end())),
                Optional.empty());
        return taken.size() == 1
                ? whole
                : whole.withProcessing(new Processing(
                        minutes(time.start(), taken.getFirst().end()),
                        minutes(time.start(), taken.getLast().start())));
    }

    private static int minutes(Instant from, Instant to) {
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }
}
