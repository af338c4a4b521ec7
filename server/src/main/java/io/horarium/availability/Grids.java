package io.horarium.availability;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.horarium.catalog.Offering;
import io.horarium.catalog.Provider;
import io.horarium.engine.slots.SlotFinder;
import io.horarium.engine.slots.SlotGrid;
import io.horarium.engine.slots.SlotRequest;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.slots.StaffMember;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Computed grids, kept for as long as they are true. One grid holds every start of a service from last week to the end of
 * the month in which its horizon lies, so that turning a page, and looking for the next free date, asks nothing again.
 *
 * <p>Nobody has to tell this cache of a change, on this node or another: the fingerprint in the key changes with every
 * version that the answer depends on, and a hold in the grid ends it on time. What is stale is never asked for any more and
 * falls out.
 */
@Component
class Grids {

    private static final int DAYS_BACK = 7;
    private static final int WEIGHT_KIB = 64 * 1024;
    // five bytes for each start and staff member, and up to a hundred starts a day; plus the key
    private static final int BYTES_PER_STAFF_DAY = 500;
    private static final int BYTES_PER_GRID = 16 * 1024;
    private static final int KIB = 1024;

    private final Gathering gathering;
    private final Cache<GridKey, Computed> computed = Caffeine.newBuilder()
            .maximumWeight(WEIGHT_KIB)
            .weigher(Grids::weight)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    Grids(Gathering gathering) {
        this.gathering = gathering;
    }

    /**
     * The grid of a service for somebody; with a hold of their own it is computed for them alone. Expects a transaction of the
     * business.
     *
     * @param interest with somebody who does not give the service the grid is empty
     */
    Computed get(Offering offering, Interest interest, Instant now) {
        TimeInterval window = window(offering, now);
        if (interest.own().isPresent()) {
            return compute(offering, interest, Set.of(), window, now);
        }
        GridKey key = new GridKey(
                offering.business(),
                offering.service(),
                interest.staff(),
                interest.seats(),
                window,
                offering.fingerprint());
        Computed known = computed.getIfPresent(key);
        if (known != null && now.isBefore(known.grid().validUntil())) {
            return known;
        }
        Computed fresh = compute(offering, interest, Set.of(), window, now);
        computed.put(key, fresh);
        return fresh;
    }

    /** The grid with everybody as it were without these appointments; without any it is the remembered one. */
    Computed get(Offering offering, int seats, Set<AppointmentId> ignoring, Instant now) {
        Interest anybody = Interest.of(Optional.empty(), seats);
        return ignoring.isEmpty()
                ? get(offering, anybody, now)
                : compute(offering, anybody, ignoring, window(offering, now), now);
    }

    private Computed compute(
            Offering offering, Interest interest, Set<AppointmentId> ignoring, TimeInterval window, Instant now) {
        List<Provider> providers = offering.staff(interest.staff());
        Gathered gathered = gathering.forEverybody(offering, providers, window);
        Optional<SourceRef> own = interest.own().map(hold -> new SourceRef(hold.value()));
        SlotRequest alive = gathered.request().withoutExpiredHolds(now).withSeats(interest.seats());
        SlotRequest request = own.map(alive::withoutHold)
                .orElse(alive)
                .withIgnoring(ignoring.stream()
                        .map(each -> new SourceRef(each.value()))
                        .collect(Collectors.toSet()));
        return computed(offering, gathered, SlotFinder.find(request), own, now);
    }

    /**
     * A grid with what is needed to show it.
     *
     * @param own the hold of whoever it is shown to
     */
    static Computed computed(
            Offering offering, Gathered gathered, SlotGrid grid, Optional<SourceRef> own, Instant now) {
        Openings openings = new Openings(
                gathered.request().staff().stream().map(StaffMember::hours).toList(), offering.schedule());
        return new Computed(offering, grid, UnitChoice.of(offering, gathered, own, now), openings);
    }

    /** Every start that can be of interest now. */
    static TimeInterval window(Offering offering, Instant now) {
        ZoneId zone = offering.days().zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate horizon = today.plusDays(offering.policy().horizonDays().orElseThrow());
        // whole months, so that the same window serves for weeks
        return new TimeInterval(
                today.minusDays(DAYS_BACK).withDayOfMonth(1).atStartOfDay(zone).toInstant(),
                horizon.withDayOfMonth(1).plusMonths(1).atStartOfDay(zone).toInstant());
    }

    private static int weight(GridKey key, Computed value) {
        long staffDays = key.window().length().toDays()
                * value.offering().staff(key.staff()).size();
        return (int) ((staffDays * BYTES_PER_STAFF_DAY + BYTES_PER_GRID) / KIB);
    }
}
