package io.horarium.availability;

import io.horarium.catalog.Offering;
import io.horarium.catalog.Offerings;
import io.horarium.catalog.Provider;
import io.horarium.engine.slots.SlotFinder;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Why a service is free or not. The grid is computed for each question, because a remembered one does not know what its sources
 * are; what the sources said is remembered as for everybody.
 */
@Service
public class Explanations {

    private final Offerings offerings;
    private final Gathering gathering;
    private final Clock clock;

    Explanations(Offerings offerings, Gathering gathering, Clock clock) {
        this.offerings = offerings;
        this.gathering = gathering;
        this.clock = clock;
    }

    /**
     * From the beginning of last week's month to the end of the month of the horizon. Expects a transaction of the business.
     *
     * @param wanted whom it is about; empty: everybody who gives the service
     * @param seats how many at once, one or more
     * @throws Rejected as not found when the business has no such service, or one of them does not give it; as not to be
     *     processed, naming {@code seats}, when one appointment has fewer
     */
    public TeamTimes read(BusinessId business, ServiceId service, Set<StaffId> wanted, int seats) {
        Instant now = clock.instant();
        Offering offering = offerings
                .find(business, service, now.atZone(ZoneOffset.UTC).toLocalDate())
                .orElseThrow(() -> new Rejected(new NotFound("service")));
        if (!wanted.stream().allMatch(offering::isGivenBy)) {
            throw new Rejected(new NotFound("staff member for this service"));
        }
        offering.mustSeat(seats);
        Gathered gathered =
                gathering.forEverybody(offering, offering.staff(Optional.empty()), Grids.window(offering, now));
        Computed computed = Grids.computed(
                offering,
                gathered,
                SlotFinder.find(gathered.request().withoutExpiredHolds(now).withSeats(seats)),
                Optional.empty(),
                now);
        List<StaffId> staff = offering.staff().stream()
                .map(Provider::id)
                .filter(member -> wanted.isEmpty() || wanted.contains(member))
                .toList();
        return new TeamTimes(computed, gathered, staff, now);
    }
}
