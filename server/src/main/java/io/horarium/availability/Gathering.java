package io.horarium.availability;

import io.horarium.availability.spi.Contribution;
import io.horarium.availability.spi.Inquiry;
import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Offering;
import io.horarium.catalog.Provider;
import io.horarium.catalog.ResourceNeed;
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
import io.horarium.kernel.UnitId;
import java.time.Duration;
import java.util.HashSet;
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

    private final Sources sources;
    private final SourceMemory memory;

    Gathering(Sources sources, SourceMemory memory) {
        this.sources = sources;
        this.memory = memory;
    }

    /** Everything that decides about the starts of a range, for whoever asks; what did not change is remembered. */
    Gathered forEverybody(Offering offering, List<Provider> staff, TimeInterval range) {
        Set<ResourceId> counted = staff.stream()
                .filter(each -> !each.limits().isEmpty())
                .map(Gathering::resource)
                .collect(Collectors.toCollection(HashSet::new));
        if (!offering.limits().isEmpty()) {
            counted.add(service(offering));
        }
        Map<ResourceId, Contribution> answers =
                memory.ask(inquiry(offering, staff, range, counted), range, offering.versions());
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
        Set<ResourceId> counted = staff.stream()
                .filter(each -> !each.limits().isEmpty() || (offering.mode() == StaffMode.ANY && staff.size() > 1))
                .map(Gathering::resource)
                .collect(Collectors.toCollection(HashSet::new));
        if (!offering.limits().isEmpty()) {
            counted.add(service(offering));
        }
        Optional<ResourceId> customer = wish.customer()
                .filter(known -> !offering.customerLimits().isEmpty())
                .map(known -> new ResourceId(known.value()));
        customer.ifPresent(counted::add);
        Map<ResourceId, Contribution> answers = sources.ask(inquiry(offering, staff, range, counted));
        List<ResourceNeed> needs = wish.unit().isEmpty()
                ? offering.needs()
                : offering.needs().stream()
                        .map(need -> preferring(need, wish.unit().get()))
                        .toList();
        SlotRequest request = request(offering, staff, range, answers, needs)
                .withIgnoring(wish.ignoring().stream()
                        .map(each -> new SourceRef(each.value()))
                        .collect(Collectors.toSet()));
        Quota ofCustomer = customer.map(known ->
                        new Quota(offering.customerLimits(), of(answers, known).counted()))
                .orElse(Quota.UNLIMITED);
        return new Gathered(request.withQuotas(request.serviceQuota(), ofCustomer), answers);
    }

    private static Inquiry inquiry(
            Offering offering, List<Provider> staff, TimeInterval range, Set<ResourceId> counted) {
        Set<ResourceId> resources = Stream.concat(
                        staff.stream().map(Gathering::resource),
                        offering.needs().stream()
                                .flatMap(need -> need.units().stream())
                                .map(Gathering::resource))
                .collect(Collectors.toSet());
        // where nothing is counted no appointment has to be looked at for it
        TimeInterval counting = counted.isEmpty()
                ? new TimeInterval(range.start(), range.start())
                : Reach.counted(range, offering.days());
        return new Inquiry(
                offering.business(),
                resources,
                Reach.busy(range, offering.days(), offering.policy()),
                counted,
                counting);
    }

    private static SlotRequest request(
            Offering offering,
            List<Provider> staff,
            TimeInterval range,
            Map<ResourceId, Contribution> answers,
            List<ResourceNeed> needs) {
        Quota ofService = offering.limits().isEmpty()
                ? Quota.UNLIMITED
                : new Quota(offering.limits(), of(answers, service(offering)).counted());
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
                Set.of());
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

    private static ResourceId service(Offering offering) {
        return new ResourceId(offering.service().value());
    }
}
