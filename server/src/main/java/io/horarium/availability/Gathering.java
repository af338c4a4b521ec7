package io.horarium.availability;

import io.horarium.availability.spi.Contribution;
import io.horarium.availability.spi.Inquiry;
import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Offering;
import io.horarium.catalog.Provider;
import io.horarium.catalog.ResourceNeed;
import io.horarium.engine.slots.Counted;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.slots.Quota;
import io.horarium.engine.slots.Reach;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.SlotRequest;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.slots.StaffMember;
import io.horarium.engine.slots.StaffMode;
import io.horarium.engine.slots.Unit;
import io.horarium.engine.slots.UnitPool;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.UnitId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the sources and puts the question to the engine together. */
@Component
class Gathering {

    private static final Duration ONE_START = Duration.ofMinutes(1);
    private static final int ONE_SEAT = 1;

    private final Sources sources;
    private final SourceMemory memory;

    Gathering(Sources sources, SourceMemory memory) {
        this.sources = sources;
        this.memory = memory;
    }

    /** Everything that decides about the starts of a range, for whoever asks; what did not change is remembered. */
    Gathered forEverybody(Offering offering, List<Provider> staff, TimeInterval range) {
        Census census = census(offering, staff);
        Map<ResourceId, Contribution> answers =
                memory.ask(inquiry(offering, staff, range, census), range, offering.versions());
        return new Gathered(request(offering, staff, range, answers, offering.needs()), answers);
    }

    /** The same, and nothing of it is remembered: for a transaction that itself changed something. */
    Gathered afresh(Offering offering, List<Provider> staff, TimeInterval range) {
        Map<ResourceId, Contribution> answers = sources.ask(inquiry(offering, staff, range, census(offering, staff)));
        return new Gathered(request(offering, staff, range, answers, offering.needs()), answers);
    }

    /**
     * Everything that decides about one wish, the limits of its customer and the workload of the staff included. Nothing of it
     * is remembered.
     */
    Gathered forOne(Wish wish) {
        Offering offering = wish.offering();
        List<Provider> staff = offering.staff(wish.staff());
        TimeInterval range = TimeInterval.startingAt(wish.start(), ONE_START);
        Census census = census(offering, staff);
        if (offering.mode() == StaffMode.ANY && staff.size() > 1) {
            staff.forEach(each -> census.weigh(resource(each)));
        }
        Optional<ResourceId> customer = wish.customer().map(known -> new ResourceId(known.value()));
        customer.ifPresent(known -> census.count(known, offering.customerLimits()));
        Map<ResourceId, Contribution> answers = sources.ask(inquiry(offering, staff, range, census));
        List<ResourceNeed> needs = wish.unit()
                .map(unit -> offering.needs().stream()
                        .map(need -> preferring(need, unit))
                        .toList())
                .orElse(offering.needs());
        SlotRequest asked = request(offering, staff, range, answers, needs);
        SlotRequest request = wish.hold()
                .map(own -> asked.withoutHold(new SourceRef(own.value())))
                .orElse(asked)
                .withIgnoring(wish.ignoring().stream()
                        .map(each -> new SourceRef(each.value()))
                        .collect(Collectors.toSet()));
        Quota ofCustomer = customer.map(
                        known -> new Quota(offering.customerLimits(), staying(of(answers, known), wish.leaving())))
                .orElse(Quota.UNLIMITED);
        return new Gathered(
                request.withQuotas(request.serviceQuota(), ofCustomer).withSeats(wish.seats()), answers);
    }

    private static List<Counted> staying(Contribution ofCustomer, Optional<AppointmentId> leaving) {
        return ofCustomer.counted().stream()
                .filter(each -> !leaving.map(AppointmentId::value)
                        .equals(Optional.of(each.source().value())))
                .toList();
    }

    private static Census census(Offering offering, List<Provider> staff) {
        Census census = new Census(offering);
        staff.forEach(each -> census.count(resource(each), each.limits()));
        return census;
    }

    private static Inquiry inquiry(Offering offering, List<Provider> staff, TimeInterval range, Census census) {
        Set<ResourceId> resources = Stream.concat(
                        staff.stream().map(Gathering::resource),
                        offering.needs().stream()
                                .flatMap(need -> need.units().stream())
                                .map(Gathering::resource))
                .collect(Collectors.toSet());
        return new Inquiry(
                offering.business(),
                resources,
                Reach.busy(range, offering.days(), offering.policy()),
                census.counted(),
                census.time(range));
    }

    private static SlotRequest request(
            Offering offering,
            List<Provider> staff,
            TimeInterval range,
            Map<ResourceId, Contribution> answers,
            List<ResourceNeed> needs) {
        ResourceId service = new ResourceId(offering.service().value());
        Quota ofService = new Quota(offering.limits(), of(answers, service).counted());
        return new SlotRequest(
                range,
                offering.days(),
                offering.policy(),
                offering.schedule(),
                offering.mode(),
                staff.stream().map(each -> member(offering, each, answers)).toList(),
                needs.stream().map(need -> pool(need, answers)).toList(),
                ofService,
                Quota.UNLIMITED,
                Set.of(),
                ONE_SEAT);
    }

    private static StaffMember member(Offering offering, Provider provider, Map<ResourceId, Contribution> answers) {
        Contribution known = of(answers, resource(provider));
        OpenHours hours = known.hours()
                .orElseGet(() -> OpenHours.weekly(offering.days().zone(), Map.of()))
                .withHolidays(offering.holidays().keySet());
        return new StaffMember(
                resource(provider),
                hours,
                known.daysOff(),
                known.busy(),
                new Quota(provider.limits(), known.counted()),
                provider.shortestService());
    }

    private static UnitPool pool(ResourceNeed need, Map<ResourceId, Contribution> answers) {
        return new UnitPool(
                need.quantity(),
                need.units().stream()
                        .map(Gathering::resource)
                        .map(unit -> new Unit(unit, of(answers, unit).busy()))
                        .toList());
    }

    /** The engine takes units in the order of the pool. */
    private static ResourceNeed preferring(ResourceNeed need, UnitId wanted) {
        if (!need.chosenByCustomer()) {
            return need;
        }
        List<NamedUnit> units = Stream.concat(
                        need.units().stream().filter(unit -> unit.id().equals(wanted.value())),
                        need.units().stream().filter(unit -> !unit.id().equals(wanted.value())))
                .toList();
        return new ResourceNeed(need.resource(), need.quantity(), true, units);
    }

    private static Contribution of(Map<ResourceId, Contribution> answers, ResourceId resource) {
        return answers.getOrDefault(resource, Contribution.NONE);
    }

    private static ResourceId resource(Provider provider) {
        return new ResourceId(provider.id().value());
    }

    private static ResourceId resource(NamedUnit unit) {
        return new ResourceId(unit.id());
    }
}
