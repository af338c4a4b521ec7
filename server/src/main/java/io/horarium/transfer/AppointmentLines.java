package io.horarium.transfer;

import io.horarium.appointment.Appointment;
import io.horarium.appointment.AppointmentPages;
import io.horarium.appointment.Attendee;
import io.horarium.business.Businesses;
import io.horarium.catalog.Category;
import io.horarium.catalog.ServiceShelf;
import io.horarium.catalog.Services;
import io.horarium.catalog.StaffDesk;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes appointments, one line for each attendee. */
@Component
class AppointmentLines {

    private static final int PAGE = 500;
    private static final List<Column> COLUMNS = List.of(
            Column.REFERENCE,
            Column.SERVICE,
            Column.STAFF,
            Column.START,
            Column.END,
            Column.CUSTOMER,
            Column.EMAIL,
            Column.PHONE,
            Column.NOTES,
            Column.STATUS);

    private final Tenants tenants;
    private final AppointmentPages diary;
    private final ServiceShelf shelf;
    private final StaffDesk staffDesk;
    private final Services services;
    private final Businesses businesses;

    AppointmentLines(
            Tenants tenants,
            AppointmentPages diary,
            ServiceShelf shelf,
            StaffDesk staffDesk,
            Services services,
            Businesses businesses) {
        this.tenants = tenants;
        this.diary = diary;
        this.shelf = shelf;
        this.staffDesk = staffDesk;
        this.services = services;
        this.businesses = businesses;
    }

    /** The headings of services. Expects a transaction of the business. */
    List<Category> categories(BusinessId business) {
        return services.categories(business);
    }

    void write(BusinessId business, Appendable target) throws IOException {
        Words words = tenants.read(business, () -> new Words(business));
        CsvLines csv = new CsvLines(target, COLUMNS);
        Instant start = Instant.EPOCH;
        AppointmentId last = new AppointmentId(new UUID(0, 0));
        List<Appointment> page;
        do {
            Instant from = start;
            AppointmentId after = last;
            page = tenants.read(business, () -> {
                List<Appointment> some = diary.after(business, from, after, PAGE);
                some.forEach(words::learn);
                return some;
            });
            for (Appointment each : page) {
                for (Attendee attendee : each.attendees()) {
                    csv.write(words.line(each, attendee));
                }
                start = each.time().start();
                last = each.id();
            }
        } while (page.size() == PAGE);
    }

    /** What services and staff members are called; those that are archived are looked up when they appear. */
    private final class Words {

        private final BusinessId business;
        private final ZoneId zone;
        private final Map<ServiceId, String> serviceNames = new HashMap<>();
        private final Map<StaffId, String> staffNames = new HashMap<>();

        Words(BusinessId business) {
            this.business = business;
            this.zone = businesses.get(business).zone();
            shelf.list(business)
                    .forEach(each -> serviceNames.put(each.id(), each.settings().name()));
            staffDesk
                    .list(business)
                    .forEach(each -> staffNames.put(each.id(), each.settings().name()));
        }

        void learn(Appointment appointment) {
            serviceNames.computeIfAbsent(
                    appointment.service(),
                    id -> shelf.get(business, id).settings().name());
            appointment
                    .staff()
                    .forEach(member -> staffNames.computeIfAbsent(
                            member, id -> staffDesk.get(business, id).settings().name()));
        }

        List<String> line(Appointment appointment, Attendee attendee) {
            String phone = attendee.customer().phone();
            return List.of(
                    appointment.reference().text(),
                    serviceNames.getOrDefault(appointment.service(), ""),
                    appointment.staff().stream()
                            .map(member -> staffNames.getOrDefault(member, ""))
                            .collect(Collectors.joining(" | ")),
                    appointment.time().start().atZone(zone).toOffsetDateTime().toString(),
                    appointment.time().end().atZone(zone).toOffsetDateTime().toString(),
                    attendee.customer().name(),
                    attendee.customer().email(),
                    phone == null ? "" : phone,
                    appointment.notes().isEmpty() ? attendee.notes() : appointment.notes(),
                    attendee.isActive() ? appointment.status().name() : "CANCELLED");
        }
    }
}
