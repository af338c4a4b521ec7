package io.horarium.transfer;

import io.horarium.audit.AuditQuestion;
import io.horarium.insights.Question;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which file is to go out.
 *
 * @param from first local date of the log or of the figures; what comes in again is written whole
 * @param to last local date
 * @param staff whose figures; empty for the team
 * @param service whose figures; empty for all
 */
public record ExportOrder(
        BusinessId business,
        Kind kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<StaffId> staff,
        Optional<ServiceId> service) {

    /** What can go out. */
    public enum Kind {
        /** What can be booked. */
        SERVICES,
        /** With whom. */
        STAFF,
        /** The people who book. */
        CUSTOMERS,
        /** What is agreed, one line for each attendee. */
        APPOINTMENTS,
        /** Who did what. */
        AUDIT,
        /** How the business is doing. */
        INSIGHTS
    }

    /**
     * Refuses figures without dates, and dates that are upside down.
     *
     * @throws Rejected as unprocessable
     */
    public ExportOrder {
        if (kind == Kind.INSIGHTS) {
            // refuses what no figures can be given of before anything is written
            figures(business, from, to, staff, service);
        }
        log(business, from, to);
    }

    /** What is asked of the figures. */
    Question figures() {
        return figures(business, from, to, staff, service);
    }

    /** What is asked of the log. */
    AuditQuestion log() {
        return log(business, from, to);
    }

    private static Question figures(
            BusinessId business,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<StaffId> staff,
            Optional<ServiceId> service) {
        return new Question(
                business,
                from.orElseThrow(() -> new Rejected(Unprocessable.of("from", "is needed for insights"))),
                to.orElseThrow(() -> new Rejected(Unprocessable.of("to", "is needed for insights"))),
                staff,
                service);
    }

    private static AuditQuestion log(BusinessId business, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new AuditQuestion(business, from, to, Optional.empty(), Optional.empty());
    }
}
