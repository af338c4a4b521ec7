package io.horarium.transfer;

import com.github.mangstadt.vinnie.VObjectProperty;
import io.horarium.appointment.BookingOrder;
import io.horarium.appointment.Contact;
import io.horarium.appointment.Waiver;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.transfer.Intake.Wanted;
import io.horarium.transfer.Occurrences.Occurrence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes appointments of what a calendar says. Inside of a transaction of the batch desk. */
@Component
class CalendarAppointments {

    private static final int LONGEST_NOTES = 2000;

    private final Intake intake;

    CalendarAppointments(Intake intake) {
        this.intake = intake;
    }

    void run(
            BusinessId business,
            Actor actor,
            ImportOrder order,
            ServiceId service,
            List<Occurrence> occurrences,
            Instant now,
            ZoneId zone,
            Findings findings) {
        Waiver waiver = new Waiver(order.outsideHours(), AppointmentImport.REASON);
        List<Wanted> wanted = new ArrayList<>();
        for (Occurrence each : occurrences) {
            if (each.wholeDay()) {
                findings.skipped(each.row(), each.summary(), "is about whole days; those can come in as time blocks");
            } else if (each.start().isBefore(now)) {
                findings.skipped(each.row(), each.summary(), "has begun already");
            } else {
                wanted.add(
                        wanted(order, service, each, new BookingOrder.ByStaff(actor, waiver, each.end(), true), zone));
            }
        }
        intake.book(business, wanted, findings);
    }

    private static Wanted wanted(
            ImportOrder order, ServiceId service, Occurrence each, BookingOrder.Placed placed, ZoneId zone) {
        Contact customer = customer(each.entry());
        BookingOrder booking = new BookingOrder(
                service, each.start(), order.staff(), Optional.empty(), customer, notes(each.entry()), placed);
        String text = each.start().atZone(zone).toOffsetDateTime() + " " + each.summary();
        return new Wanted(each.row(), each.key(), booking, text);
    }

    /** The guest of the entry; without one whoever it is about. */
    private static Contact customer(CalendarEntry entry) {
        Optional<VObjectProperty> guest = entry.guest();
        String summary = entry.text("SUMMARY");
        if (guest.isPresent()) {
            String name = CalendarEntry.parameter(guest.get(), "CN");
            try {
                return Guest.of(
                        Guest.line(name.isEmpty() || name.contains("@") ? summary : name),
                        CalendarEntry.address(guest.get()),
                        null);
            } catch (IllegalArgumentException none) {
                return Guest.named(summary);
            }
        }
        return Guest.named(summary);
    }

    private static String notes(CalendarEntry entry) {
        String notes = Stream.of(entry.text("SUMMARY"), entry.text("LOCATION"), entry.text("DESCRIPTION"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return notes.length() <= LONGEST_NOTES
                ? notes
                : notes.substring(
                        0,
                        Character.isHighSurrogate(notes.charAt(LONGEST_NOTES - 1)) ? LONGEST_NOTES - 1 : LONGEST_NOTES);
    }
}
