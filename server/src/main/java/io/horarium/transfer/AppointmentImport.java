package io.horarium.transfer;

import io.horarium.appointment.AppointmentPages;
import io.horarium.appointment.AppointmentPages.Seat;
import io.horarium.appointment.BookingOrder;
import io.horarium.appointment.Contact;
import io.horarium.appointment.Waiver;
import io.horarium.business.Businesses;
import io.horarium.catalog.ServiceShelf;
import io.horarium.catalog.StaffDesk;
import io.horarium.catalog.StoredService;
import io.horarium.catalog.StoredStaff;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.transfer.Intake.Wanted;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes appointments of the lines of a file. Inside of a transaction of the batch desk. */
@Component
class AppointmentImport {

    static final String REASON = "Imported from a file";

    private static final Set<String> OVER =
            Set.of("cancelled", "canceled", "completed", "noshow", "expired", "declined");
    private static final Map<String, Column> COLUMNS =
            Map.of("name", Column.CUSTOMER, "email", Column.EMAIL, "phone", Column.PHONE);

    private final ServiceShelf shelf;
    private final StaffDesk staffDesk;
    private final Businesses businesses;
    private final AppointmentPages diary;
    private final Intake intake;
    private final Clock clock;

    AppointmentImport(
            ServiceShelf shelf,
            StaffDesk staffDesk,
            Businesses businesses,
            AppointmentPages diary,
            Intake intake,
            Clock clock) {
        this.shelf = shelf;
        this.staffDesk = staffDesk;
        this.businesses = businesses;
        this.diary = diary;
        this.intake = intake;
        this.clock = clock;
    }

    /** What every line needs to know, looked up once. */
    private record House(
            ZoneId zone,
            Named<StoredService> services,
            Named<StoredStaff> team,
            Instant now,
            Actor actor,
            Waiver waiver) {}

    void run(BusinessId business, Actor actor, boolean outsideHours, Sheet sheet, Findings findings) {
        House house = new House(
                businesses.get(business).zone(),
                new Named<>(
                        "service", shelf.list(business), each -> each.settings().name()),
                new Named<>(
                        "staff member",
                        staffDesk.list(business),
                        each -> each.settings().name()),
                clock.instant(),
                actor,
                new Waiver(outsideHours, REASON));
        List<Line> lines = new ArrayList<>();
        for (Sheet.Line each : sheet.lines()) {
            read(house, new Row(sheet, each, findings)).ifPresent(lines::add);
        }
        Set<Seat> known = diary.known(business, lines.stream().map(Line::seat).collect(Collectors.toSet()));
        List<Wanted> wanted = new ArrayList<>();
        for (Line each : lines) {
            if (known.contains(each.seat())) {
                findings.skipped(each.row(), each.text(), "is in the diary already");
            } else if (each.over()) {
                findings.skipped(each.row(), each.text(), "is over or was called off");
            } else {
                wanted.add(new Wanted(each.row(), key(each), each.order(), each.text()));
            }
        }
        intake.book(business, wanted, findings);
    }

    /** What a sound line says. */
    private record Line(int row, String reference, BookingOrder order, boolean over, String text) {

        Seat seat() {
            return new Seat(reference, order.customer().email());
        }
    }

    private Optional<Line> read(House house, Row row) {
        ZoneId zone = row.zone(Column.TIMEZONE).orElse(house.zone());
        Optional<StoredService> service =
                row.find(Column.SERVICE).flatMap(name -> house.services().find(row, Column.SERVICE, name));
        Optional<StaffId> staff = staff(house, row, service);
        WallTimes times = new WallTimes(row, zone);
        Optional<Instant> start = times.start();
        Optional<Instant> end = start.flatMap(times::end);
        Optional<Contact> customer = customer(row);
        String notes = row.text(Column.NOTES);
        String reference = row.text(Column.REFERENCE);
        boolean over = OVER.contains(Column.folded(row.text(Column.STATUS)));
        if (!row.isSound() || service.isEmpty() || start.isEmpty() || customer.isEmpty()) {
            return Optional.empty();
        }
        BookingOrder order = new BookingOrder(
                service.get().id(),
                start.get(),
                staff,
                Optional.empty(),
                customer.get(),
                notes,
                new BookingOrder.ByStaff(house.actor(), house.waiver(), end, true));
        String text = start.get().atZone(zone).toOffsetDateTime() + " "
                + service.get().settings().name() + ", "
                + customer.get().name();
        return Optional.of(
                new Line(row.number(), reference, order, over || start.get().isBefore(house.now()), text));
    }

    /** Several names are those of a service that takes everybody, so nobody needs to be named. */
    private static Optional<StaffId> staff(House house, Row row, Optional<StoredService> service) {
        List<StoredStaff> named = house.team().list(row, Column.STAFF);
        for (StoredStaff each : named) {
            List<StaffId> giving =
                    service.map(found -> found.settings().staffIds()).orElse(null);
            if (giving != null && !giving.contains(each.id())) {
                row.fault(Column.STAFF, "does not give this service");
            }
        }
        return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
    }

    private static Optional<Contact> customer(Row row) {
        Optional<String> name = row.find(Column.CUSTOMER);
        Optional<String> email = row.find(Column.EMAIL);
        Optional<String> phone = row.find(Column.PHONE);
        if (name.isEmpty() || email.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Guest.of(name.get(), email.get(), phone.orElse(null)));
        } catch (IllegalArgumentException none) {
            String[] said = String.valueOf(none.getMessage()).split(" ", 2);
            row.tell(COLUMNS.get(said[0]), said[1]);
            return Optional.empty();
        }
    }

    private static String key(Line line) {
        String email = line.order().customer().email().toLowerCase(Locale.ROOT);
        if (!line.reference().isEmpty()) {
            return ImportedEntries.key("reference", line.reference(), email);
        }
        return ImportedEntries.key(
                "start",
                line.order().service().toString(),
                line.order().staff().map(StaffId::toString).orElse(""),
                line.order().start().toString(),
                email);
    }
}
