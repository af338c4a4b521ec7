package io.horarium.appointment.customers;

import io.horarium.appointment.Scope;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the staff read about customers. */
@Service
public class CustomerBook {

    /** How many customers a page has at most. */
    public static final int PAGE = 50;

    /** How many visits a page has at most; an export has all. */
    public static final int MOST_VISITS = 100;

    private static final Scope WHOLE_TEAM = new Scope.Everybody();

    private final Tenants tenants;
    private final CustomerRows rows;
    private final CustomerSearches searches;
    private final Visits visits;
    private final Clock clock;

    CustomerBook(Tenants tenants, CustomerRows rows, CustomerSearches searches, Visits visits, Clock clock) {
        this.tenants = tenants;
        this.rows = rows;
        this.searches = searches;
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * Customers in the order of their names.
     *
     * @param search the beginning of a name, of its last word or of an e-mail address, or a telephone number; empty: everybody
     * @param cursor where the page before ended; empty: the first page
     * @param scope whose customers may be seen
     * @throws Rejected when the search or the cursor is none
     */
    public CustomerPage search(BusinessId business, String search, String cursor, Scope scope) {
        Sought sought = new Sought(search);
        Cursor behind = cursor.isEmpty() ? Cursor.START : Cursor.parse(cursor);
        return tenants.read(business, () -> searches.page(business, sought, behind, scope, PAGE));
    }

    /**
     * One customer and when they came.
     *
     * @param scope whose appointments may be seen
     * @throws Rejected when there is nobody with this id, or somebody else's customer
     */
    public CustomerFile get(BusinessId business, CustomerId id, Scope scope) {
        return tenants.read(business, () -> {
            KnownCustomer customer = seen(business, id, scope);
            VisitPage latest = page(business, customer, scope, Optional.empty());
            return new CustomerFile(customer, latest.visits(), latest.nextCursor() != null, latest.nextCursor());
        });
    }

    /**
     * When a customer came, page by page.
     *
     * @param cursor where the page before ended; empty: the latest ones
     * @param scope whose appointments may be seen
     * @throws Rejected as {@link #get}, and when the cursor is none
     */
    public VisitPage visits(BusinessId business, CustomerId id, String cursor, Scope scope) {
        Optional<VisitCursor> behind = cursor.isEmpty() ? Optional.empty() : Optional.of(VisitCursor.parse(cursor));
        return tenants.read(business, () -> page(business, seen(business, id, scope), scope, behind));
    }

    private KnownCustomer seen(BusinessId business, CustomerId id, Scope scope) {
        return rows.find(business, id)
                .filter(found -> searches.sees(business, found, scope))
                .orElseThrow(CustomerBook::notFound);
    }

    private VisitPage page(BusinessId business, KnownCustomer customer, Scope scope, Optional<VisitCursor> behind) {
        return VisitPage.of(visits.list(business, customer.id(), scope, behind, MOST_VISITS + 1), MOST_VISITS);
    }

    /**
     * Everything that is stored about one person.
     *
     * @throws Rejected as not found
     */
    public CustomerExport export(BusinessId business, CustomerId id) {
        return tenants.read(
                business,
                () -> new CustomerExport(
                        clock.instant(),
                        rows.find(business, id).orElseThrow(CustomerBook::notFound),
                        visits.list(business, id, WHOLE_TEAM, Optional.empty(), Integer.MAX_VALUE),
                        visits.events(business, id),
                        visits.wishes(business, id)));
    }

    static Rejected notFound() {
        return new Rejected(new NotFound("customer"));
    }
}
