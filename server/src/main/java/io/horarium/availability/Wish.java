package io.horarium.availability;

import io.horarium.catalog.Offering;
import io.horarium.engine.slots.StartRule;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A start that somebody wants.
 *
 * @param offering what is wanted
 * @param start when it begins
 * @param staff with whom; empty for whoever is free. Services that take all of their staff do not read it
 * @param unit the unit that the customer chose
 * @param customer whose limits count, once known
 * @param ignoring appointments that do not stand in the way: the one that is being moved
 * @param hold the hold of whoever wishes, which does not stand in their way either
 * @param leaving the session of a class that the customer gives up for this one: it stands, but no limit of theirs counts it
 * @param rule which starts are accepted
 * @param seats how many at once, one or more
 */
public record Wish(
        Offering offering,
        Instant start,
        Optional<StaffId> staff,
        Optional<UnitId> unit,
        Optional<CustomerId> customer,
        Set<AppointmentId> ignoring,
        Optional<HoldId> hold,
        Optional<AppointmentId> leaving,
        StartRule rule,
        int seats) {

    /** Keeps a copy. */
    public Wish {
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be positive");
        }
        ignoring = Set.copyOf(ignoring);
    }

    /** A wish for one seat, of somebody for whom nothing is held. */
    public Wish(
            Offering offering,
            Instant start,
            Optional<StaffId> staff,
            Optional<UnitId> unit,
            Optional<CustomerId> customer,
            Set<AppointmentId> ignoring,
            StartRule rule) {
        this(offering, start, staff, unit, customer, ignoring, Optional.empty(), Optional.empty(), rule, 1);
    }

    /** What a visitor of the booking page wants: a start that the page shows. */
    public static Wish ofVisitor(Offering offering, Instant start, Optional<StaffId> staff, Optional<UnitId> unit) {
        return new Wish(offering, start, staff, unit, Optional.empty(), Set.of(), StartRule.ON_GRID);
    }

    /** What the front desk wants: any whole minute. */
    public static Wish ofStaff(Offering offering, Instant start, Optional<StaffId> staff, Optional<UnitId> unit) {
        return new Wish(offering, start, staff, unit, Optional.empty(), Set.of(), StartRule.ANY_MINUTE);
    }

    /** The same wish for an appointment that is there already and does not stand in its own way. */
    public Wish moving(AppointmentId moved) {
        return new Wish(offering, start, staff, unit, customer, Set.of(moved), hold, leaving, rule, seats);
    }

    /** The same wish for so many seats of a class. */
    public Wish seating(int several) {
        return new Wish(offering, start, staff, unit, customer, ignoring, hold, leaving, rule, several);
    }

    /** The same wish of a known customer, whose limits now count. */
    public Wish by(CustomerId known) {
        return new Wish(offering, start, staff, unit, Optional.of(known), ignoring, hold, leaving, rule, seats);
    }

    /**
     * The same wish of somebody for whom it is held. What was offered when the hold began stays promised: notice, horizon and the
     * grid of starts are not asked about again.
     */
    public Wish holding(HoldId own) {
        Offering promised = offering.withPolicy(offering.policy().withLead(0, OptionalInt.empty()));
        return new Wish(
                promised,
                start,
                staff,
                unit,
                customer,
                ignoring,
                Optional.of(own),
                leaving,
                StartRule.ANY_MINUTE,
                seats);
    }

    /** The same wish of somebody who gives up their seat in a session that goes on without them. */
    public Wish leaving(AppointmentId session) {
        return new Wish(offering, start, staff, unit, customer, ignoring, hold, Optional.of(session), rule, seats);
    }

    /** Whether it is about something that is agreed already. */
    boolean isOfAgreed() {
        return !ignoring.isEmpty() || leaving.isPresent();
    }
}
