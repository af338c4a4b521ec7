package io.horarium.availability;

import io.horarium.availability.spi.Commitment;
import io.horarium.catalog.Offering;
import io.horarium.catalog.Offerings;
import io.horarium.engine.allocation.Alternatives;
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
 * with three statements, however many of its appointments have to move.
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

    /**
     * At most three starts for each appointment, ranked: near it with the same staff, the same start with others, the same local
     * time on other dates. Each is looked for as if the appointment itself, and only this one, were not there. Of a service that
     * is no longer offered nothing is proposed.
     */
    public Map<AppointmentId, List<Alternative>> of(BusinessId business, List<Commitment> losing) {
        Map<ServiceId, List<Commitment>> byService = losing.stream()
                .collect(Collectors.groupingBy(Commitment::service, LinkedHashMap::new, Collectors.toList()));
        Instant now = clock.instant();
        Map<AppointmentId, List<Alternative>> refits = new HashMap<>();
        byService.forEach((service, commitments) -> offerings
                .find(business, service, now.atZone(ZoneOffset.UTC).toLocalDate())
                .ifPresent(offering -> refits.putAll(of(offering, commitments, now))));
        return refits;
    }

    private Map<AppointmentId, List<Alternative>> of(Offering offering, List<Commitment> commitments, Instant now) {
        TimeInterval window = Grids.window(offering, now);
        Gathered gathered = gathering.afresh(offering, offering.staff(Optional.empty()), window);
        Map<AppointmentId, List<Alternative>> refits = new HashMap<>();
        for (Commitment each : commitments) {
            SlotRequest without = gathered.request()
                    .withIgnoring(Set.of(new SourceRef(each.appointment().value())))
                    .withoutExpiredHolds(now);
            Computed computed = Grids.computed(offering, gathered, SlotFinder.find(without), Optional.empty(), now);
            refits.put(each.appointment(), proposals(computed, each, now));
        }
        return refits;
    }

    private static List<Alternative> proposals(Computed computed, Commitment losing, Instant now) {
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
