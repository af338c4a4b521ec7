package io.horarium.appointment.waitlist;

import io.horarium.availability.Availability;
import io.horarium.availability.AvailabilityService;
import io.horarium.availability.SlotView;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The starts that are free for wishes, as the booking page would offer them; each service is asked about once. Expects a transaction. */
final class FreeStarts {

    private final AvailabilityService availability;
    private final BusinessId business;
    private final Map<Asked, Optional<Availability>> known = new HashMap<>();

    FreeStarts(AvailabilityService availability, BusinessId business) {
        this.availability = availability;
        this.business = business;
    }

    private record Asked(Object service, Object staff) {}

    /** In their order; none where the service is not offered any more. */
    List<Instant> of(Wanted wanted) {
        return known.computeIfAbsent(new Asked(wanted.service(), wanted.staff()), asked -> read(wanted))
                .map(seen -> seen.offered(wanted.stretch()).stream()
                        .filter(slot -> hasSeats(slot, wanted))
                        .map(SlotView::start)
                        .filter(wanted::fits)
                        .toList())
                .orElse(List.of());
    }

    private Optional<Availability> read(Wanted wanted) {
        try {
            return Optional.of(availability.read(business, wanted.service(), wanted.staff()));
        } catch (Rejected notOffered) {
            return Optional.empty();
        }
    }

    private static boolean hasSeats(SlotView slot, Wanted wanted) {
        Integer left = slot.seatsLeft();
        return left == null || left >= wanted.seats();
    }
}
