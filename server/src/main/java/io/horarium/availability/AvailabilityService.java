package io.horarium.availability;

import io.horarium.catalog.Offering;
import io.horarium.catalog.Offerings;
import io.horarium.catalog.Provider;
import io.horarium.engine.allocation.Allocation;
import io.horarium.engine.allocation.Alternatives;
import io.horarium.engine.allocation.Assignment;
import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.Reason;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.Slot;
import io.horarium.engine.slots.SlotFinder;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.slots.StartRule;
import io.horarium.engine.slots.Verdict;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** When something is free. Reads only; every method expects a transaction of the business. */
@Service
public class AvailabilityService {

    private static final int MOST_ALTERNATIVES = 6;

    private final Offerings offerings;
    private final Gathering gathering;
    private final Grids grids;
    private final Clock clock;

    AvailabilityService(Offerings offerings, Gathering gathering, Grids grids, Clock clock) {
        this.offerings = offerings;
        this.gathering = gathering;
        this.grids = grids;
        this.clock = clock;
    }

    /** The active service of the business, with its rules, read afresh; what a {@link Wish} is made from. */
    public Optional<Offering> findOffering(BusinessId business, ServiceId service) {
        return offerings.find(
                business, service, clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /**
     * The service of an appointment that is agreed already, active or archived; what a {@link Wish} to move it is made from.
     *
     * @param staff who gives the appointment; they still do, whatever became of them
     */
    public Optional<Offering> findAgreed(BusinessId business, ServiceId service, Collection<StaffId> staff) {
        return offerings.findAgreed(
                business, service, staff, clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /**
     * When the service is free from now to its horizon, remembered for as long as it is true; for somebody with a hold it is
     * computed for them alone.
     *
     * @throws Rejected as not found when the business has no such service, or the staff member does not give it; as not to be
     *     processed, naming {@code seats}, when one appointment has fewer
     */
    public Availability read(BusinessId business, ServiceId service, Interest interest) {
        return read(findOffering(business, service), interest);
    }

    /**
     * The same for somebody who is not of the business.
     *
     * @throws Rejected as in {@link #read}, and as not found when the page of the business is not published
     */
    public Availability readPublished(BusinessId business, ServiceId service, Interest interest) {
        return read(findOffering(business, service).filter(Offering::published), interest);
    }

    private Availability read(Optional<Offering> found, Interest interest) {
        Instant now = clock.instant();
        Offering offering = found.orElseThrow(() -> new Rejected(new NotFound("service")));
        if (interest.staff().filter(member -> !offering.isGivenBy(member)).isPresent()) {
            throw new Rejected(new NotFound("staff member for this service"));
        }
        offering.mustSeat(interest.seats());
        return new Availability(grids.get(offering, interest, now), now);
    }

    /**
     * Whether the wish can be fulfilled now, and by whom, asked of fresh rows with one statement for each source. Whoever
     * wants to rely on the answer has locked the rows of the staff members and units of the offering before.
     *
     * <p>Somebody who does not give the service is never available: {@code no_service_hours}. A unit that is not there to be
     * chosen is {@code resource_unavailable}.
     */
    public Bookable check(Wish wish) {
        Gathered gathered = gathering.forOne(wish);
        return answer(wish, gathered, SlotFinder.check(gathered.request(), wish.start(), clock.instant(), wish.rule()));
    }

    /**
     * The same answer, and beside it the one of a front desk that lets notice, horizon, opening hours and limits be; both from
     * the same rows.
     */
    public Judgement judge(Wish wish) {
        Instant now = clock.instant();
        Gathered gathered = gathering.forOne(wish);
        Bookable byRules = answer(wish, gathered, SlotFinder.check(gathered.request(), wish.start(), now, wish.rule()));
        if (byRules instanceof Bookable.Offered) {
            return new Judgement(byRules, byRules);
        }
        Gathered waived = new Gathered(Waived.of(gathered.request(), now), gathered.contributions());
        Instant asked = wish.start().isBefore(now) ? wish.start() : now;
        Verdict byRoom = SlotFinder.check(waived.request(), wish.start(), asked, StartRule.ANY_MINUTE);
        return new Judgement(byRules, answer(wish, waived, byRoom));
    }

    /**
     * What to propose to somebody whose wish is gone: at most six starts, ranked. Reads the offering again, because whatever
     * took the start has changed it since.
     */
    public List<Alternative> alternatives(Wish lost) {
        return alternatives(lost, MOST_ALTERNATIVES);
    }

    /**
     * The same, at most so many. Where the wish is to move an appointment, its own time is free for it, and yet nobody wants
     * to hear that: the start of the wish is proposed with others only.
     *
     * @param most positive
     */
    public List<Alternative> alternatives(Wish lost, int most) {
        Instant now = clock.instant();
        Offering known = lost.offering();
        Optional<Offering> present = lost.isOfAgreed()
                ? findAgreed(
                        known.business(),
                        known.service(),
                        known.staff().stream().map(Provider::id).toList())
                : findOffering(known.business(), known.service());
        return present.map(offering -> alternatives(offering.withPolicy(known.policy()), lost, most, now))
                .orElse(List.of());
    }

    private List<Alternative> alternatives(Offering offering, Wish lost, int most, Instant now) {
        Computed everybody = grids.get(offering, lost.seats(), lost.ignoring(), now);
        Set<ResourceId> wanted = lost.staff().map(staff -> new ResourceId(staff.value())).stream()
                .collect(Collectors.toSet());
        List<Slot> offered = everybody.grid().at(now).offered();
        if (!lost.ignoring().isEmpty()) {
            offered = offered.stream()
                    .flatMap(slot -> others(slot, lost.start(), wanted))
                    .toList();
        }
        return Alternatives.rank(offered, lost.start(), wanted, offering.days().zone(), most).stream()
                .map(each -> Alternative.of(each, everybody))
                .toList();
    }

    private static Stream<Slot> others(Slot slot, Instant start, Set<ResourceId> wanted) {
        if (!slot.start().equals(start)) {
            return Stream.of(slot);
        }
        List<ResourceId> left =
                slot.staff().stream().filter(each -> !wanted.contains(each)).toList();
        return wanted.isEmpty() || left.isEmpty()
                ? Stream.empty()
                : Stream.of(new Slot(slot.start(), slot.end(), left, slot.seatsLeft()));
    }

    private Bookable answer(Wish wish, Gathered gathered, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Offered offered -> assign(wish, gathered, offered, clock.instant());
            case Verdict.Refused refused -> new Bookable.Refused(refused.reason(), refused.source());
        };
    }

    private static Bookable assign(Wish wish, Gathered gathered, Verdict.Offered offered, Instant now) {
        Assignment assignment = Allocation.choose(gathered.request(), offered);
        Optional<Busy> session =
                assignment.joins() ? Optional.of(session(wish, gathered, assignment)) : Optional.empty();
        if (wish.unit().isPresent() && !isFree(wish, gathered, assignment, session, now)) {
            return new Bookable.Refused(Reason.RESOURCE_UNAVAILABLE, Optional.empty());
        }
        return new Bookable.Offered(
                offered.slot().start(),
                offered.slot().end(),
                assignment.staff().stream()
                        .map(each -> new StaffId(each.value()))
                        .toList(),
                assignment.units().stream()
                        .map(each -> new UnitId(each.value()))
                        .toList(),
                session.map(busy -> new AppointmentId(busy.source().value())));
    }

    /** In a session a unit is free when the session has it and no attendee chose it; otherwise when it was assigned. */
    private static boolean isFree(
            Wish wish, Gathered gathered, Assignment assignment, Optional<Busy> session, Instant now) {
        UnitId wanted = wish.unit().orElseThrow();
        ResourceId unit = new ResourceId(wanted.value());
        if (session.isEmpty()) {
            return assignment.units().contains(unit);
        }
        SourceRef source = session.get().source();
        Optional<SourceRef> own = wish.hold().map(hold -> new SourceRef(hold.value()));
        boolean ofSession =
                gathered.of(unit).busy().stream().anyMatch(busy -> busy.source().equals(source));
        boolean chosen = assignment.staff().stream()
                .flatMap(member -> gathered.of(member).chosen().stream())
                .filter(each -> each.counts(now, own))
                .anyMatch(each -> each.unit().equals(wanted) && each.session().equals(source));
        return ofSession && !chosen;
    }

    private static Busy session(Wish wish, Gathered gathered, Assignment assignment) {
        Offering offering = wish.offering();
        List<Busy> busy = gathered.of(assignment.staff().getFirst()).busy();
        return busy.stream()
                .filter(each -> each.interval().start().equals(wish.start())
                        && ClassSession.is(each, offering.policy().service()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the session that is joined is not among the appointments"));
    }
}
