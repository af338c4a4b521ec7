package io.horarium.appointment.waitlist;

import io.horarium.availability.Availability;
import io.horarium.availability.Interest;
import io.horarium.availability.SlotView;
import io.horarium.engine.slots.Reason;
import io.horarium.engine.slots.RefusedStart;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The starts that are free for wishes, as the booking page would offer them. Each service is read once for all who want the same of
 * it, until somebody looks again; what frees up between two looks is left to the next round, in which whoever came first is asked
 * about it.
 */
final class FreeStarts {

    private final BiFunction<ServiceId, Interest, Availability> reading;
    private final Map<Asked, Optional<Availability>> first = new HashMap<>();
    private final Map<Asked, Optional<Availability>> present = new HashMap<>();

    /** Reads by this function, which refuses what is not offered. */
    FreeStarts(BiFunction<ServiceId, Interest, Availability> reading) {
        this.reading = reading;
    }

    private record Asked(ServiceId service, Optional<StaffId> staff, int seats) {}

    /** In their order; none where the service is not offered any more. */
    List<Instant> of(Wanted wanted) {
        Optional<Availability> now = present(wanted);
        Optional<Availability> before = first.computeIfAbsent(asked(wanted), none -> now);
        List<Instant> free = free(now, wanted);
        if (before.equals(now)) {
            return free;
        }
        Set<Instant> known = new HashSet<>(free(before, wanted));
        return free.stream().filter(known::contains).toList();
    }

    /** Those that are free, and those that would be but for what is held: a hold may be given back, so they are not gone. */
    Set<Instant> notGone(Wanted wanted) {
        Optional<Availability> now = present(wanted);
        Set<Instant> starts = new HashSet<>(free(now, wanted));
        now.stream()
                .flatMap(seen -> seen.refused(wanted.stretch()).stream())
                .filter(start -> start.reason() == Reason.HELD)
                .map(RefusedStart::start)
                .forEach(starts::add);
        return starts;
    }

    /** The date of a start by which limits count. */
    LocalDate date(Wanted wanted, Instant start) {
        ZoneId zone = present(wanted).map(seen -> seen.offering().days().zone()).orElse(wanted.zone());
        return start.atZone(zone).toLocalDate();
    }

    /** Something was taken: what is free has to be read again. */
    void lookAgain() {
        present.clear();
    }

    private Optional<Availability> present(Wanted wanted) {
        return present.computeIfAbsent(asked(wanted), asked -> {
            try {
                return Optional.of(reading.apply(asked.service(), Interest.of(asked.staff(), asked.seats())));
            } catch (Rejected notOffered) {
                return Optional.empty();
            }
        });
    }

    private static Asked asked(Wanted wanted) {
        return new Asked(wanted.service(), wanted.staff(), wanted.seats());
    }

    private static List<Instant> free(Optional<Availability> seen, Wanted wanted) {
        return seen.stream()
                .flatMap(each -> each.offered(wanted.stretch()).stream())
                .map(SlotView::start)
                .filter(wanted::fits)
                .toList();
    }
}
