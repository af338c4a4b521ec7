package io.horarium.appointment;

import io.horarium.availability.Wish;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Stale;
import io.horarium.platform.Unprocessable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Changes and calls off appointments of a series inside the transaction of the caller: all that are meant, or none. */
@Component
class SeriesEdits {

    private final SeriesRows rows;
    private final AppointmentRows appointments;
    private final Occupancies occupancies;
    private final Moves moves;
    private final ChangeDesk changeDesk;
    private final CancellationDesk cancellationDesk;

    SeriesEdits(
            SeriesRows rows,
            AppointmentRows appointments,
            Occupancies occupancies,
            Moves moves,
            ChangeDesk changeDesk,
            CancellationDesk cancellationDesk) {
        this.rows = rows;
        this.appointments = appointments;
        this.occupancies = occupancies;
        this.moves = moves;
        this.changeDesk = changeDesk;
        this.cancellationDesk = cancellationDesk;
    }

    /**
     * The series with the appointments that somebody may see.
     *
     * @throws Rejected as not found when there is none, or none of its appointments may be seen
     */
    Series get(BusinessId business, SeriesId id, Scope scope) {
        StoredSeries made = rows.find(business, id).orElseThrow(() -> new Rejected(new NotFound("series")));
        List<Appointment> visible = all(business, id).stream()
                .filter(each -> scope.covers(each.staff()))
                .toList();
        if (visible.isEmpty()) {
            throw new Rejected(new NotFound("series"));
        }
        return new Series(made, visible);
    }

    /** Changes what is agreed and still to come of this part, or nothing; what is over, or was called off, stays. */
    Series change(
            BusinessId business,
            SeriesId id,
            SeriesPart part,
            Scope scope,
            SeriesChange change,
            Actor actor,
            Instant now) {
        List<OccurrenceReport> conflicts = attempt(business, id, part, scope, change, actor, now).stream()
                .filter(OccurrenceReport::isConflict)
                .toList();
        if (!conflicts.isEmpty()) {
            throw new Rejected(new SeriesRejection.Taken(conflicts));
        }
        return get(business, id, scope);
    }

    /** Changes what can be changed, and tells of each how it fared, in the order of the rule. */
    List<OccurrenceReport> attempt(
            BusinessId business,
            SeriesId id,
            SeriesPart part,
            Scope scope,
            SeriesChange change,
            Actor actor,
            Instant now) {
        StoredSeries made = get(business, id, scope).made();
        List<Appointment> meant =
                take(business, made, part, scope, wishes(business, made, part, change), change.seen(), now);
        List<OccurrenceReport> reports = new ArrayList<>();
        for (Appointment each : inOrder(meant, change, made.zone())) {
            AppointmentChange wanted = change.of(each, made.zone());
            try {
                Appointment changed = changeDesk.change(
                        business, new CancellableId(each.id().value()), scope, wanted, actor, Proviso.NONE, now);
                reports.add(OccurrenceReport.free(recurrenceId(each), changed));
            } catch (Rejected refused) {
                reports.add(OccurrenceReport.conflict(
                        recurrenceId(each), wanted.start().orElse(each.time().start()), SeriesBooking.reason(refused)));
            }
        }
        reports.sort(Comparator.comparing(OccurrenceReport::recurrenceId));
        return reports;
    }

    /** Calls off what is agreed and still to come of this part. */
    Series cancel(
            BusinessId business,
            SeriesId id,
            SeriesPart part,
            Scope scope,
            Cancellation wish,
            Actor actor,
            Instant now) {
        StoredSeries made = get(business, id, scope).made();
        Cancellation each = new Cancellation(wish.reason(), wish.tellCustomers(), OptionalLong.empty());
        for (Appointment appointment : take(business, made, part, scope, List.of(), wish.seen(), now)) {
            cancellationDesk.cancel(
                    business, new CancellableId(appointment.id().value()), scope, each, actor, Proviso.NONE, now);
        }
        return get(business, id, scope);
    }

    /** Locks the staff of all that are meant, once, and the series; then reads them again, as they are under the locks. */
    private List<Appointment> take(
            BusinessId business,
            StoredSeries made,
            SeriesPart part,
            Scope scope,
            List<Wish> wishes,
            OptionalLong seen,
            Instant now) {
        Set<StaffId> staff = new HashSet<>();
        Set<UnitId> units = new HashSet<>();
        for (Wish each : wishes) {
            staff.addAll(Contested.staff(each));
            units.addAll(Contested.units(each.offering()));
        }
        for (Appointment each : all(business, made.id())) {
            staff.addAll(each.staff());
            units.addAll(each.unitIds());
        }
        Locked locked = occupancies.lock(business, Claim.of(staff, units));
        if (seen.isPresent() && seen.getAsLong() != made.version()) {
            throw new Rejected(new Stale("appointment", made.version()));
        }
        if (!rows.next(business, made.id(), made.version())) {
            // somebody else changed it while this one waited; whoever named a version hears of it at the second look
            throw new Overtaken();
        }
        List<Appointment> meant = all(business, made.id()).stream()
                .filter(each -> part.covers(recurrenceId(each)))
                .filter(each -> each.isOpen() && each.time().start().isAfter(now))
                .toList();
        if (meant.isEmpty()) {
            throw new Rejected(Unprocessable.of("recurrenceId", "leaves nothing that is still to come"));
        }
        if (!meant.stream().allMatch(each -> scope.covers(each.staff()))) {
            throw new Rejected(new ChangeRejection.OtherColumn());
        }
        meant.forEach(locked::mustHold);
        return meant;
    }

    /** One wish for each sort of them: those of one service and staff contend for the same rows. */
    private List<Wish> wishes(BusinessId business, StoredSeries made, SeriesPart part, SeriesChange change) {
        Map<List<?>, Appointment> sorts = new LinkedHashMap<>();
        for (Appointment each : all(business, made.id())) {
            if (each.isOpen() && part.covers(recurrenceId(each))) {
                sorts.putIfAbsent(List.of(each.service(), each.staff()), each);
            }
        }
        return sorts.values().stream()
                .map(each -> moves.wish(business, each, change.of(each, made.zone())))
                .toList();
    }

    private List<Appointment> all(BusinessId business, SeriesId id) {
        return appointments.read(business, rows.appointments(business, id));
    }

    /** Those that move later go from the last to the first, so that none meets another one of the series on its way. */
    private static List<Appointment> inOrder(List<Appointment> meant, SeriesChange change, ZoneId zone) {
        Appointment first = meant.getFirst();
        boolean later = change.of(first, zone)
                .start()
                .filter(start -> start.isAfter(first.time().start()))
                .isPresent();
        return later ? meant.reversed() : meant;
    }

    private static Instant recurrenceId(Appointment appointment) {
        return Objects.requireNonNull(appointment.occurrence(), "occurrence").recurrenceId();
    }
}
