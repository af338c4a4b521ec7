package io.horarium.availability.spi;

import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.Counted;
import io.horarium.engine.slots.DaysOff;
import io.horarium.engine.slots.OpenHours;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one source says about one resource. The answers of several sources add up; at most one of them says when the
 * resource is open.
 *
 * @param hours the hours of a staff member, without the holidays of the business
 * @param daysOff absences of whole dates
 * @param busy stretches that are taken, each with its own buffers
 * @param counted appointments that limits and workload count
 * @param chosen of a staff member who leads classes: the units that attendees chose
 */
public record Contribution(
        Optional<OpenHours> hours,
        List<DaysOff> daysOff,
        List<Busy> busy,
        List<Counted> counted,
        List<ChosenUnit> chosen) {

    /** Nothing known. */
    public static final Contribution NONE =
            new Contribution(Optional.empty(), List.of(), List.of(), List.of(), List.of());

    /** Keeps copies. */
    public Contribution {
        daysOff = List.copyOf(daysOff);
        busy = List.copyOf(busy);
        counted = List.copyOf(counted);
        chosen = List.copyOf(chosen);
    }

    /** What appointments contribute: no word about opening. */
    public static Contribution of(List<Busy> busy, List<Counted> counted, List<ChosenUnit> chosen) {
        return new Contribution(Optional.empty(), List.of(), busy, counted, chosen);
    }

    /**
     * What both say together.
     *
     * @throws IllegalStateException when both claim to know the hours
     */
    public Contribution plus(Contribution other) {
        if (hours.isPresent() && other.hours.isPresent()) {
            throw new IllegalStateException("two sources claim the hours of one resource");
        }
        return new Contribution(
                hours.or(other::hours),
                both(daysOff, other.daysOff),
                both(busy, other.busy),
                both(counted, other.counted),
                both(chosen, other.chosen));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        if (one.isEmpty()) {
            return other;
        }
        return other.isEmpty()
                ? one
                : Stream.concat(one.stream(), other.stream()).toList();
    }
}
