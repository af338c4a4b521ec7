package io.horarium.transfer;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.util.Optional;

/**
 * What is to become of a file.
 *
 * @param rehearsal whether nothing is kept
 * @param updating whether customers who are known take over what the file says of them
 * @param outsideHours whether appointments may lie outside of hours, notice and limits; what is taken stays taken
 * @param service of what a calendar holds
 * @param staff of what a calendar holds; for appointments empty: whoever is free
 */
public record ImportOrder(
        Kind kind,
        Form form,
        boolean rehearsal,
        boolean updating,
        boolean outsideHours,
        Optional<ServiceId> service,
        Optional<StaffId> staff) {

    /** What a line of the file is. */
    public enum Kind {
        /** A service. */
        SERVICES,
        /** A staff member. */
        STAFF,
        /** A customer. */
        CUSTOMERS,
        /** An appointment. */
        APPOINTMENTS,
        /** A time block, which only calendars have. */
        BLOCKS
    }

    /** How the file is written. */
    public enum Form {
        /** Lines of cells. */
        CSV,
        /** iCalendar (RFC 5545). */
        CALENDAR
    }
}
