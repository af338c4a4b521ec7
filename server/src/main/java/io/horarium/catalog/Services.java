package io.horarium.catalog;

import io.horarium.engine.slots.StaffMode;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The services of a business and the headings they stand under. Every method expects a transaction of that business. */
@Repository
public class Services {

    private final JdbcClient jdbc;

    Services(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that can be booked now, in the order of the business, in one statement. */
    public List<Service> list(BusinessId business) {
        return jdbc.sql("""
                        select
                          s.id, s.category_id, s.name, s.summary, s.translations, s.duration_minutes, s.price_amount, s.deposit_amount,
                          b.currency, s.hue, s.focus, s.online, s.needs_approval, s.capacity, s.staff_mode,
                          coalesce(s.free_cancel_hours, b.free_cancel_hours) as free_cancel_hours,
                          coalesce(s.horizon_days, b.horizon_days) as horizon_days,
                          array(
                            select m.id
                            from service_staff g
                            join staff_members m on m.business_id = g.business_id and m.id = g.staff_id
                            where g.business_id = s.business_id
                              and g.service_id = s.id
                              and m.active
                            order by m.position, m.id
                          ) as staff,
                          (
                            select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.position, u.id), '[]')
                            from service_resources n
                            join resource_units u on u.business_id = n.business_id and u.resource_id = n.resource_id
                            where n.business_id = s.business_id
                              and n.service_id = s.id
                              and n.chosen_by_customer
                              and u.active
                          ) as units
                        from services s
                        join businesses b on b.id = s.business_id
                        where s.business_id = :business
                          and s.active
                        order by s.position, s.id
                        """)
                .param("business", business.value())
                .query(Services::service)
                .list();
    }

    /** All headings, in the order of the business. */
    public List<Category> categories(BusinessId business) {
        return jdbc.sql("""
                        select id, name, translations
                        from service_categories
                        where business_id = :business
                        order by position, id
                        """)
                .param("business", business.value())
                .query((row, number) ->
                        new Category(row.getObject("id", UUID.class), row.getString("name"), Columns.translations(row)))
                .list();
    }

    private static Service service(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        long deposit = row.getLong("deposit_amount");
        boolean hasDeposit = !row.wasNull();
        return new Service(
                new ServiceId(row.getObject("id", UUID.class)),
                row.getObject("category_id", UUID.class),
                row.getString("name"),
                row.getString("summary"),
                Columns.translations(row),
                row.getInt("duration_minutes"),
                new Money(row.getLong("price_amount"), currency),
                hasDeposit ? new Money(deposit, currency) : null,
                row.getInt("hue"),
                Columns.texts(row, "focus"),
                row.getBoolean("online"),
                row.getBoolean("needs_approval"),
                row.getInt("capacity"),
                StaffMode.valueOf(row.getString("staff_mode")),
                row.getInt("free_cancel_hours"),
                row.getInt("horizon_days"),
                Columns.ids(row, "staff").stream().map(StaffId::new).toList(),
                Columns.units(row));
    }
}
