package io.horarium.appointment;

import io.horarium.availability.Bookable;
import io.horarium.availability.HoldId;
import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Offering;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Rejected;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes down what is kept for somebody, inside the transaction of the caller.
 *
 * <p>For the maintainer: a hold is an appointment in {@code HELD} that takes its staff and units like any other, so the exclusion
 * constraint judges it too. Of a class the session is that appointment, and each hold keeps seats in it.
 */
@Component
class HoldLedger {

    private final SecureRandom random = new SecureRandom();
    private final Appointments appointments;
    private final AppointmentRows rows;
    private final HeldAppointments held;
    private final Holds holds;
    private final History history;

    HoldLedger(Appointments appointments, AppointmentRows rows, HeldAppointments held, Holds holds, History history) {
        this.appointments = appointments;
        this.rows = rows;
        this.held = held;
        this.holds = holds;
        this.history = history;
    }

    /** Opens an appointment for a hold. */
    PlacedHold open(
            BusinessId business,
            Offering offering,
            Bookable.Offered offered,
            HoldOrder order,
            HolderKeys keys,
            Instant until,
            Instant now) {
        HoldId hold = draw();
        AppointmentId id = offering.isClass() ? new AppointmentId(draw().value()) : new AppointmentId(hold.value());
        Agreement agreement = agreement(offering, offered, id, until);
        NamedUnit place =
                Places.give(offering, offered.units(), Set.of(), order.unit()).orElse(null);
        appointments.add(business, agreement, 0, now);
        PlacedHold placed = new PlacedHold(
                hold, id, offering.service(), agreement.time(), agreement.staff(), place, order.seats(), until);
        holds.add(business, placed, keys, now);
        history.held(business, placed, order.keeper().actor(), now);
        return placed;
    }

    /** Keeps seats of a session that is there. */
    PlacedHold join(
            BusinessId business,
            Offering offering,
            AppointmentId id,
            HoldOrder order,
            HolderKeys keys,
            Instant until,
            Instant now) {
        appointments.lock(business, id);
        holds.endOver(business, id, now);
        if (!held.keepSeats(business, id, order.seats(), until, now)) {
            throw new Rejected(AppointmentRejection.of(Reason.FULL, List.of()));
        }
        Appointment session = rows.read(business, List.of(id)).getFirst();
        NamedUnit place = place(business, offering, session, order, now);
        PlacedHold placed = new PlacedHold(
                draw(), id, session.service(), session.time(), session.staff(), place, order.seats(), until);
        holds.add(business, placed, keys, now);
        return placed;
    }

    private @Nullable NamedUnit place(
            BusinessId business, Offering offering, Appointment session, HoldOrder order, Instant now) {
        if (!offering.letsChooseUnit()) {
            return null;
        }
        Set<UnitId> taken = new HashSet<>(session.places());
        taken.addAll(holds.places(business, session.id(), Optional.empty(), now));
        return Places.give(offering, session.unitIds(), taken, order.unit()).orElse(null);
    }

    private Agreement agreement(Offering offering, Bookable.Offered offered, AppointmentId id, Instant until) {
        return Agreement.of(
                id,
                Reference.draw(random),
                offering,
                offered,
                AppointmentStatus.HELD,
                AppointmentSource.PUBLIC,
                "",
                until);
    }

    /** Whoever knows the id may take what is held: 122 random bits, and not an id that tells when it was made. */
    private static HoldId draw() {
        return new HoldId(UUID.randomUUID());
    }
}
