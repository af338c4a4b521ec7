package io.horarium.catalog;

import io.horarium.business.AgreedTimes;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.FieldError;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Revision;
import io.horarium.platform.Unprocessable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an owner does with the team. Every method expects a transaction of the business. */
@Component
public class StaffDesk {

    private final StaffRows rows;
    private final ServiceLinks links;
    private final Assignments assignments;
    private final AgreedTimes agreed;
    private final Ids ids;

    StaffDesk(StaffRows rows, ServiceLinks links, Assignments assignments, AgreedTimes agreed, Ids ids) {
        this.rows = rows;
        this.links = links;
        this.assignments = assignments;
        this.agreed = agreed;
        this.ids = ids;
    }

    /**
     * One staff member, archived or not.
     *
     * @throws Rejected as not found
     */
    public StoredStaff get(BusinessId business, StaffId id) {
        return rows.find(business, id, false).orElseThrow(StaffDesk::notFound);
    }

    /** All who work here now, in the order of the business, in one statement. */
    public List<StoredStaff> list(BusinessId business) {
        return rows.list(business);
    }

    /**
     * Somebody new, who has no working hours yet.
     *
     * @throws Rejected when a service is none of the business, or when there are two hundred already
     */
    public StoredStaff add(BusinessId business, StaffSettings settings) {
        rows.mustHaveRoom(business);
        StaffId id = new StaffId(ids.next());
        rows.insert(business, id, settings);
        assign(business, id, settings);
        return get(business, id);
    }

    /**
     * Puts these settings in the place of the old ones; somebody archived can be booked again.
     *
     * @param ifMatch on which version the change is based; null: on any
     * @throws Rejected as not found, as stale, or when a service is none of the business
     */
    public StoredStaff change(BusinessId business, StaffId id, @Nullable String ifMatch, StaffSettings settings) {
        if (lock(business, id, ifMatch).archived()) {
            rows.mustHaveRoom(business);
        }
        rows.update(business, id, settings);
        assign(business, id, settings);
        return get(business, id);
    }

    /**
     * Takes somebody off the team: deleted where nothing names this person, and otherwise archived. What was agreed stays
     * agreed.
     *
     * @throws Rejected as not found or as stale
     */
    public void remove(BusinessId business, StaffId id, @Nullable String ifMatch) {
        lock(business, id, ifMatch);
        if (agreed.exist(business, id) || rows.isNamed(business, id)) {
            rows.archive(business, id);
        } else {
            assignments.replaceServices(business, id, List.of());
            rows.delete(business, id);
        }
    }

    private StoredStaff lock(BusinessId business, StaffId id, @Nullable String ifMatch) {
        StoredStaff stored = rows.find(business, id, true).orElseThrow(StaffDesk::notFound);
        Revision.check(ifMatch, stored.version(), "staff member");
        return stored;
    }

    private void assign(BusinessId business, StaffId id, StaffSettings settings) {
        List<ServiceId> services = settings.serviceIds() == null ? List.of() : settings.serviceIds();
        List<FieldError> errors = links.missingServices(business, services).stream()
                .map(index ->
                        new FieldError("serviceIds[" + index + "]", "is no service of the business, or named twice"))
                .toList();
        if (!errors.isEmpty()) {
            throw new Rejected(new Unprocessable(errors));
        }
        assignments.replaceServices(business, id, services);
    }

    private static Rejected notFound() {
        return new Rejected(new NotFound("staff member"));
    }
}
