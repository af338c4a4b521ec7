package io.horarium.availability;

import io.horarium.availability.spi.Commitment;
import io.horarium.catalog.Offering;
import io.horarium.catalog.Offerings;
import io.horarium.engine.allocation.Alternatives;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.SlotFinder;
import io.horarium.engine.slots.SlotRequest;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Where appointments could go that lose their time.
 *
 * <p>For the maintainer: the question is asked inside a transaction that has changed a schedule and may yet be rolled back. Its
 * versions are then given again to another change, so nothing computed here may be remembered under them. Each service is read
 * with three statements, however many of its appointments have to move; the search, which takes longer by far, is made without
 * the transaction and its locks.
 */
@Service
public class Refits {

    private static final int MOST_FOR_EACH = 3;

    private final Offerings offerings;
    private final Gathering gathering;
    private final Clock clock;

    Refits(Offerings offerings, Gathering gathering, Clock clock) {
        this.offerings = offerings;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** What was read, and where each appointment can go by it; the answer needs the database no more. */
    public static final class Search {

        private final List<ServiceSearch> services;
        private final Instant now;

        private Search(List<ServiceSearch> services, Instant now) {
            this.services = List.copyOf(services);
            this.now = now;
        }

        /**
         * At most three starts for each appointment, ranked: near it with the same staff, the same start with others, the same
         * local time on other dates. Each is looked for as if the appointment itself, and only this one, were not there.
         */
        public Map<AppointmentId, List<Alternative>> run() {
            Map<AppointmentId, List<Alternative>> found = new HashMap<>();
            services.forEach(service ->
                    service.losing().forEach(each -> found.put(each.appointment(), proposals(service, each, now))));
            return found;
        }
    }

    /** The appointments of one service and what decides about all of them. */
    private record ServiceSearch(Offering offering, Gathered gathered, List<Commitment> losing) {}

    /**
     * Reads what decides where the appointments could go, inside the transaction of the caller. Of a service that is no longer
     * offered nothing is proposed.
     */
    public Search read(BusinessId business, List<Commitment> losing) {
        Map<ServiceId, List<Commitment>> byService = losing.stream()
                .collect(Collectors.groupingBy(Commitment::service, LinkedHashMap::new, Collectors.toList()));
        Instant now = clock.instant();
        List<ServiceSearch> services = new ArrayList<>();
        byService.forEach((service, commitments) -> offerings
                .find(business, service, now.atZone(ZoneOffset.UTC).toLocalDate())
                .map(offering -> read(offering, commitments, now))
                .ifPresent(services::add));
        return new Search(services, now);
    }

    /** With the reach of the largest of them, so that what is read is enough for each. */
    private ServiceSearch read(Offering offering, List<Commitment> commitments, Instant now) {
        Footprint largest = commitments.stream()
                .map(Commitment::footprint)
                .reduce(offering.policy().footprint(), Refits::around);
        Offering reaching = offering.withPolicy(offering.policy().withFootprint(largest));
        TimeInterval window = Grids.window(offering, now);
        Gathered gathered = gathering.afresh(reaching, offering.staff(Optional.empty()), window);
        return new ServiceSearch(offering, gathered, commitments);
    }

    private static Footprint around(Footprint one, Footprint other) {
        return new Footprint(
                Math.max(one.durationMinutes(), other.durationMinutes()),
                Math.max(one.bufferBeforeMinutes(), other.bufferBeforeMinutes()),
                Math.max(one.bufferAfterMinutes(), other.bufferAfterMinutes()),
                Optional.empty());
    }

    /**
     * An appointment goes as it was agreed, whatever the service is by now, and as a whole: so it needs a time of its own, and
     * joins no other session.
     */
    private static List<Alternative> proposals(ServiceSearch service, Commitment losing, Instant now) {
        Offering agreed = service.offering()
                .withPolicy(service.offering()
                        .policy()
                        .withFootprint(losing.footprint())
                        .withCapacity(1));
        SlotRequest without = service.gathered()
                .request()
                .withPolicy(agreed.policy())
                .withIgnoring(Set.of(new SourceRef(losing.appointment().value())))
                .withoutExpiredHolds(now);
        Computed computed = Grids.computed(agreed, service.gathered(), SlotFinder.find(without), Optional.empty(), now);
        Set<ResourceId> staff = losing.occupied().keySet().stream()
                .map(member -> new ResourceId(member.value()))
                .collect(Collectors.toSet());
        List<Alternative> proposals = new ArrayList<>();
        Alternatives.rank(
                        computed.grid().at(now),
                        losing.time().start(),
                        staff,
                        computed.offering().days().zone(),
                        MOST_FOR_EACH)
                .forEach(each -> proposals.add(Alternative.of(each, computed)));
        return proposals;
    }
}
