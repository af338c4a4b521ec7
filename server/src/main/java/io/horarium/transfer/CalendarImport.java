package io.horarium.transfer;

import io.horarium.business.Business;
import io.horarium.business.Businesses;
import io.horarium.catalog.ServiceShelf;
import io.horarium.catalog.StaffDesk;
import io.horarium.catalog.StoredService;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Brings in what a calendar holds, as appointments of one service or as time blocks. Inside of a transaction of the batch desk. */
@Component
class CalendarImport {

    private final Businesses businesses;
    private final ServiceShelf shelf;
    private final StaffDesk staffDesk;
    private final CalendarAppointments appointments;
    private final CalendarBlocks blocks;
    private final Clock clock;

    CalendarImport(
            Businesses businesses,
            ServiceShelf shelf,
            StaffDesk staffDesk,
            CalendarAppointments appointments,
            CalendarBlocks blocks,
            Clock clock) {
        this.businesses = businesses;
        this.shelf = shelf;
        this.staffDesk = staffDesk;
        this.appointments = appointments;
        this.blocks = blocks;
        this.clock = clock;
    }

    /**
     * Brings it in.
     *
     * @throws Rejected when service or staff member are missing, or none of the business
     */
    void run(BusinessId business, Actor actor, ImportOrder order, CalendarText calendar, Findings findings) {
        order.staff().ifPresent(member -> mustWorkHere(business, member));
        if (order.kind() == ImportOrder.Kind.BLOCKS) {
            StaffId member = order.staff().orElseThrow(() -> missing("staffId"));
            Business house = businesses.get(business);
            List<Occurrences.Occurrence> all =
                    occurrences(house, house.policies().horizonDays(), calendar, findings);
            blocks.run(business, actor, member, all, findings);
            return;
        }
        ServiceId wanted = order.service().orElseThrow(() -> missing("serviceId"));
        StoredService service = shelf.list(business).stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Rejected(new NotFound("service")));
        if (order.staff().filter(member -> !gives(service, member)).isPresent()) {
            throw new Rejected(Unprocessable.of("staffId", "does not give this service"));
        }
        Business house = businesses.get(business);
        int horizonDays = Objects.requireNonNullElse(
                service.settings().horizonDays(), house.policies().horizonDays());
        appointments.run(
                business,
                actor,
                order,
                wanted,
                occurrences(house, horizonDays, calendar, findings),
                clock.instant(),
                house.zone(),
                findings);
    }

    private List<Occurrences.Occurrence> occurrences(
            Business house, int horizonDays, CalendarText calendar, Findings findings) {
        Instant now = clock.instant();
        Instant horizon = now.atZone(house.zone())
                .toLocalDate()
                .plusDays(horizonDays + 1L)
                .atStartOfDay(house.zone())
                .toInstant();
        EntryTimes times = new EntryTimes(house.zone(), calendar.places(), findings);
        return new Occurrences(calendar, times, now, horizon, findings).list();
    }

    private void mustWorkHere(BusinessId business, StaffId member) {
        if (staffDesk.list(business).stream().noneMatch(each -> each.id().equals(member))) {
            throw new Rejected(new NotFound("staff member"));
        }
    }

    private static boolean gives(StoredService service, StaffId member) {
        List<StaffId> staff = service.settings().staffIds();
        return staff != null && staff.contains(member);
    }

    private static Rejected missing(String parameter) {
        return new Rejected(Unprocessable.of(parameter, "is missing"));
    }
}
