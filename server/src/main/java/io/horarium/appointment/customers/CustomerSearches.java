package io.horarium.appointment.customers;

import io.horarium.appointment.Scope;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds customers, one statement a page, by indexes alone. Every method expects a transaction of the business. */
@Repository
class CustomerSearches {

    // "begins with" in the order of bytes: not before the text, and before the text with the last of all characters
    // behind
    private static final String FOUND = """
              and (
                (c.name_key collate "C" >= lower(:text) and c.name_key collate "C" < lower(:text) || chr(1114111))
                or (c.family_key collate "C" >= lower(:text) and c.family_key collate "C" < lower(:text) || chr(1114111))
                or (c.email_key collate "C" >= lower(:text) and c.email_key collate "C" < lower(:text) || chr(1114111)))
            """;

    private static final String FOUND_BY_NUMBER = """
              and (
                (c.phone_key collate "C" >= :digits and c.phone_key collate "C" < :digits || ':')
                or (c.phone_end_key collate "C" >= :end and c.phone_end_key collate "C" < :end || ':'))
            """;

    private static final String OWN = """
              and exists (
                select
                from bookings b
                join appointment_staff s on s.business_id = b.business_id and s.appointment_id = b.appointment_id
                where b.business_id = c.business_id
                  and b.customer_id = c.id
                  and s.staff_id = :staff)
            """;

    private final JdbcClient jdbc;

    CustomerSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Customers who were not erased, in the order of names. */
    CustomerPage page(BusinessId business, Sought sought, Cursor behind, Scope scope, int most) {
        boolean byNumber = !sought.digits().isEmpty();
        String which = sought.isEverybody() ? "" : byNumber ? FOUND_BY_NUMBER : FOUND;
        List<String> keys = new ArrayList<>();
        List<KnownCustomer> found = statement(which, business, scope)
                .param("text", sought.text())
                .param("digits", sought.digits())
                .param("end", sought.digitsFromTheEnd())
                .param("afterKey", behind.nameKey())
                .param("afterId", behind.id().value())
                .param("most", most + 1)
                .query((row, number) -> {
                    keys.add(row.getString("name_key"));
                    return CustomerRows.customer(row);
                })
                .list();
        if (found.size() <= most) {
            return new CustomerPage(found, null);
        }
        Cursor next = new Cursor(keys.get(most - 1), found.get(most - 1).id());
        return new CustomerPage(found.subList(0, most), next.text());
    }

    /** Whether somebody may see a customer. */
    boolean sees(BusinessId business, KnownCustomer customer, Scope scope) {
        return switch (scope) {
            case Scope.Everybody() -> true;
            case Scope.Own(Optional<StaffId> member) ->
                member.filter(staff -> isOf(business, customer, staff)).isPresent();
        };
    }

    private boolean isOf(BusinessId business, KnownCustomer customer, StaffId staff) {
        return jdbc.sql("""
                        select c.id
                        from customers c
                        where c.business_id = :business
                          and c.id = :id
                        """ + OWN)
                .param("business", business.value())
                .param("id", customer.id().value())
                .param("staff", staff.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private JdbcClient.StatementSpec statement(String which, BusinessId business, Scope scope) {
        UUID staff = new UUID(0, 0);
        boolean own = false;
        if (scope instanceof Scope.Own(Optional<StaffId> member)) {
            own = true;
            staff = member.map(StaffId::value).orElse(staff);
        }
        return jdbc.sql("select " + CustomerRows.COLUMNS + """
                        from customers c
                        where c.business_id = :business
                          and c.erased_at is null
                          and (c.name_key collate "C", c.id) > (:afterKey, :afterId)
                        """ + which + (own ? OWN : "") + """
                        order by c.name_key collate "C", c.id
                        limit :most
                        """)
                .param("business", business.value())
                .param("staff", staff);
    }
}
