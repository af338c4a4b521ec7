package io.horarium.transfer;

import io.horarium.appointment.customers.CustomerBatches;
import io.horarium.appointment.customers.KnownCustomer;
import io.horarium.catalog.ServiceShelf;
import io.horarium.catalog.StaffDesk;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.platform.Tenants;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Writes what a business has as CSV; what an import reads, in its columns. Rows are read in pages, each in a transaction of its own, so
 * that a slow reader holds nothing up.
 */
@Service
public class Exports {

    private static final int PAGE = 1000;

    private final Tenants tenants;
    private final ServiceShelf shelf;
    private final StaffDesk staffDesk;
    private final CustomerBatches customers;
    private final AppointmentLines appointments;
    private final OfficeLines office;

    Exports(
            Tenants tenants,
            ServiceShelf shelf,
            StaffDesk staffDesk,
            CustomerBatches customers,
            AppointmentLines appointments,
            OfficeLines office) {
        this.tenants = tenants;
        this.shelf = shelf;
        this.staffDesk = staffDesk;
        this.customers = customers;
        this.appointments = appointments;
        this.office = office;
    }

    /**
     * Writes all of one kind.
     *
     * @param target is not closed
     * @throws IOException when the target takes no more
     */
    public void write(ExportOrder order, Appendable target) throws IOException {
        BusinessId business = order.business();
        switch (order.kind()) {
            case SERVICES -> services(business, target);
            case STAFF -> staff(business, target);
            case CUSTOMERS -> customers(business, target);
            case APPOINTMENTS -> appointments.write(business, target);
            case AUDIT -> office.audit(order, target);
            case INSIGHTS -> office.insights(order, target);
        }
    }

    private void services(BusinessId business, Appendable target) throws IOException {
        List<List<String>> lines = tenants.read(
                business,
                () -> CatalogLines.services(
                        shelf.list(business), staffDesk.list(business), appointments.categories(business)));
        CsvLines csv = new CsvLines(target, Column.OF_SERVICES);
        for (List<String> each : lines) {
            csv.write(each);
        }
    }

    private void staff(BusinessId business, Appendable target) throws IOException {
        List<List<String>> lines =
                tenants.read(business, () -> CatalogLines.staff(staffDesk.list(business), shelf.list(business)));
        CsvLines csv = new CsvLines(target, Column.OF_STAFF);
        for (List<String> each : lines) {
            csv.write(each);
        }
    }

    private void customers(BusinessId business, Appendable target) throws IOException {
        CsvLines csv = new CsvLines(target, Column.OF_CUSTOMERS);
        CustomerId last = new CustomerId(new UUID(0, 0));
        List<KnownCustomer> page;
        do {
            CustomerId after = last;
            page = tenants.read(business, () -> customers.after(business, after, PAGE));
            for (KnownCustomer each : page) {
                csv.write(List.of(
                        each.name(),
                        each.email(),
                        each.phone() == null ? "" : each.phone(),
                        each.notes(),
                        CsvLines.word(each.marketing().optIn())));
                last = each.id();
            }
        } while (page.size() == PAGE);
    }
}
