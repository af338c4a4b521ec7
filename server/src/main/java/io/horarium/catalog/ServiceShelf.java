package io.horarium.catalog;

import io.horarium.business.AgreedTimes;
import io.horarium.business.Businesses;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.FieldError;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Revision;
import io.horarium.platform.Unprocessable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an owner does with services. Every method expects a transaction of the business. */
@Component
public class ServiceShelf {

    private final ServiceRows rows;
    private final ServiceLinks links;
    private final Assignments assignments;
    private final Businesses businesses;
    private final AgreedTimes agreed;
    private final Ids ids;

    ServiceShelf(
            ServiceRows rows,
            ServiceLinks links,
            Assignments assignments,
            Businesses businesses,
            AgreedTimes agreed,
            Ids ids) {
        this.rows = rows;
        this.links = links;
        this.assignments = assignments;
        this.businesses = businesses;
        this.agreed = agreed;
        this.ids = ids;
    }

    /**
     * One service, archived or not.
     *
     * @throws Rejected as not found
     */
    public StoredService get(BusinessId business, ServiceId id) {
        return rows.find(business, id, false).orElseThrow(ServiceShelf::notFound);
    }

    /** All that can be booked, in the order of the business, in one statement. */
    public List<StoredService> list(BusinessId business) {
        return rows.list(business);
    }

    /**
     * A new service.
     *
     * @throws Rejected when its fields contradict each other or name what the business does not have, or when there are five
     *     hundred already
     */
    public StoredService add(BusinessId business, ServiceSettings settings) {
        check(business, settings);
        rows.mustHaveRoom(business);
        ServiceId id = new ServiceId(ids.next());
        rows.insert(business, id, settings);
        link(business, id, settings);
        return get(business, id);
    }

    /**
     * Puts these settings in the place of the old ones; an archived service can be booked again.
     *
     * @param ifMatch on which version the change is based; null: on any
     * @throws Rejected as not found, as stale, or as in {@link #add}
     */
    public StoredService change(BusinessId business, ServiceId id, @Nullable String ifMatch, ServiceSettings settings) {
        assignments.lockStaff(business, id, staff(settings));
        boolean restored = lock(business, id, ifMatch).archived();
        check(business, settings);
        if (restored) {
            rows.mustHaveRoom(business);
        }
        rows.update(business, id, settings);
        link(business, id, settings);
        return get(business, id);
    }

    /**
     * Takes it off the shelf: deleted where it has no appointments, and otherwise archived.
     *
     * @throws Rejected as not found or as stale
     */
    public void remove(BusinessId business, ServiceId id, @Nullable String ifMatch) {
        assignments.lockStaff(business, id, List.of());
        lock(business, id, ifMatch);
        if (agreed.exist(business, id)) {
            rows.archive(business, id);
        } else {
            assignments.replaceStaff(business, id, List.of());
            links.clearResources(business, id);
            rows.delete(business, id);
        }
    }

    private StoredService lock(BusinessId business, ServiceId id, @Nullable String ifMatch) {
        StoredService stored = rows.find(business, id, true).orElseThrow(ServiceShelf::notFound);
        Revision.check(ifMatch, stored.version(), "service");
        return stored;
    }

    private void link(BusinessId business, ServiceId id, ServiceSettings settings) {
        assignments.replaceStaff(business, id, staff(settings));
        links.clearResources(business, id);
        links.resources(business, id, settings.resources() == null ? List.of() : settings.resources());
    }

    private static List<StaffId> staff(ServiceSettings settings) {
        return settings.staffIds() == null ? List.of() : settings.staffIds();
    }

    private void check(BusinessId business, ServiceSettings settings) {
        List<FieldError> errors = new ArrayList<>();
        String currency = businesses.get(business).currency();
        if (!settings.price().currency().equals(currency)) {
            errors.add(new FieldError("price.currency", "must be the currency of the business, " + currency));
        }
        ServiceSettings.ServicePrice deposit = settings.deposit();
        if (deposit != null && !deposit.currency().equals(currency)) {
            errors.add(new FieldError("deposit.currency", "must be the currency of the business, " + currency));
        }
        if (deposit != null
                && (deposit.amount() == 0 || deposit.amount() > settings.price().amount())) {
            errors.add(new FieldError("deposit.amount", "must be more than nothing and at most the price"));
        }
        ServiceSettings.ProcessingTime processing = settings.processing();
        if (processing != null && processing.startMinute() + processing.minutes() >= settings.durationMinutes()) {
            errors.add(new FieldError("processing", "must end before the appointment does"));
        }
        if (settings.schedule() != null) {
            errors.addAll(settings.schedule().errors("schedule"));
        }
        errors.addAll(links.errors(business, settings));
        if (!errors.isEmpty()) {
            throw new Rejected(new Unprocessable(errors));
        }
    }

    private static Rejected notFound() {
        return new Rejected(new NotFound("service"));
    }
}
