package io.horarium.transfer;

import io.horarium.appointment.BatchDesk;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import io.horarium.transfer.ImportOrder.Form;
import io.horarium.transfer.ImportOrder.Kind;
import java.util.List;
import org.springframework.stereotype.Service;

/** Brings files in: each in one transaction, as a whole or not at all. */
@Service
public class Imports {

    /** How large a file may be. */
    public static final long MAX_BYTES = 5L * 1024 * 1024;

    private static final int MOST_CUSTOMERS = 10_000;
    // whoever brings appointments holds the calendar of the team until the end
    private static final int MOST_APPOINTMENTS = 2_000;
    private static final int MOST_OF_THE_CATALOG = 1_000;

    private final BatchDesk desk;
    private final ServiceImport services;
    private final StaffImport staff;
    private final CustomerImport customers;
    private final AppointmentImport appointments;
    private final CalendarImport calendars;

    Imports(
            BatchDesk desk,
            ServiceImport services,
            StaffImport staff,
            CustomerImport customers,
            AppointmentImport appointments,
            CalendarImport calendars) {
        this.desk = desk;
        this.services = services;
        this.staff = staff;
        this.customers = customers;
        this.appointments = appointments;
        this.calendars = calendars;
    }

    /** What a file was read as. */
    private sealed interface Content {

        record Lines(Sheet sheet) implements Content {}

        record Entries(CalendarText calendar) implements Content {}
    }

    /**
     * Brings a file in, or says what would become of it.
     *
     * @param actor in whose name its appointments are made
     * @throws Rejected with an {@link ImportRejection}, unless it is a rehearsal; as unprocessable when the order makes no sense for
     *     this form of file; as not found when it names a service or staff member that the business does not have
     */
    public ImportReport run(BusinessId business, Attempt attempt, Actor actor, ImportOrder order, byte[] file) {
        mustMakeSense(order);
        try {
            Content content = read(order, file);
            return order.rehearsal()
                    ? rehearse(business, actor, order, content)
                    : desk.once(business, attempt, ImportReport.class, () -> keep(business, actor, order, content));
        } catch (FileFault fault) {
            Findings findings = new Findings();
            findings.error(fault.row(), null, fault.message());
            if (order.rehearsal()) {
                return findings.report(false);
            }
            throw new Rejected(new ImportRejection.Refused(findings.report(false)));
        }
    }

    private static void mustMakeSense(ImportOrder order) {
        boolean forCalendars = order.kind() == Kind.APPOINTMENTS || order.kind() == Kind.BLOCKS;
        if (order.form() == Form.CALENDAR && !forCalendars) {
            throw new Rejected(Unprocessable.of("kind", "must be appointments for a calendar"));
        }
        if (order.form() == Form.CSV && order.kind() == Kind.BLOCKS) {
            throw new Rejected(Unprocessable.of("as", "can be blocks for a calendar only"));
        }
        if (order.updating() && order.kind() != Kind.CUSTOMERS) {
            throw new Rejected(Unprocessable.of("existing", "can be update for customers only"));
        }
    }

    private static Content read(ImportOrder order, byte[] file) {
        String text = FileText.read(file);
        return switch (order.form()) {
            case CSV -> new Content.Lines(Sheet.read(text, columns(order.kind()), most(order.kind())));
            case CALENDAR -> new Content.Entries(CalendarText.read(text, MOST_CUSTOMERS));
        };
    }

    private static List<Column> columns(Kind kind) {
        return switch (kind) {
            case SERVICES -> Column.OF_SERVICES;
            case STAFF -> Column.OF_STAFF;
            case CUSTOMERS -> Column.OF_CUSTOMERS;
            case APPOINTMENTS, BLOCKS -> Column.OF_APPOINTMENTS;
        };
    }

    private static int most(Kind kind) {
        return switch (kind) {
            case SERVICES, STAFF -> MOST_OF_THE_CATALOG;
            case CUSTOMERS -> MOST_CUSTOMERS;
            case APPOINTMENTS, BLOCKS -> MOST_APPOINTMENTS;
        };
    }

    private ImportReport keep(BusinessId business, Actor actor, ImportOrder order, Content content) {
        Findings findings = work(business, actor, order, content);
        if (findings.hasErrors()) {
            throw new Rejected(new ImportRejection.Refused(findings.report(false)));
        }
        return findings.report(true);
    }

    /** Only bringing it in tells whether it can be; that transaction is rolled back. */
    private ImportReport rehearse(BusinessId business, Actor actor, ImportOrder order, Content content) {
        try {
            return desk.rehearse(business, () -> {
                throw new Rehearsed(work(business, actor, order, content).report(false));
            });
        } catch (Rehearsed rolledBack) {
            return rolledBack.report;
        }
    }

    private Findings work(BusinessId business, Actor actor, ImportOrder order, Content content) {
        Findings findings = new Findings();
        switch (content) {
            case Content.Lines(var sheet) -> {
                findings.counts(sheet.lines().size());
                findings.ignores(sheet.ignored());
                bring(business, actor, order, sheet, findings);
            }
            case Content.Entries(var calendar) -> {
                findings.counts(calendar.entries().size());
                calendars.run(business, actor, order, calendar, findings);
            }
        }
        return findings;
    }

    private void bring(BusinessId business, Actor actor, ImportOrder order, Sheet sheet, Findings findings) {
        switch (order.kind()) {
            case SERVICES -> services.run(business, sheet, findings);
            case STAFF -> staff.run(business, sheet, findings);
            case CUSTOMERS -> customers.run(business, sheet, order.updating(), findings);
            case APPOINTMENTS, BLOCKS -> appointments.run(business, actor, order.outsideHours(), sheet, findings);
        }
    }

    /** Carries the report out of a transaction that must not be kept. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ImportReport report;

        Rehearsed(ImportReport report) {
            super("rehearsed", null, false, false);
            this.report = report;
        }
    }
}
