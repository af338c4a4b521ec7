package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Bookings by the key that their customers have. */
@Repository
class ManagedBookings {

    private static final TypeReference<List<ManagedBooking.Giver>> GIVERS = new TypeReference<>() {};

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ManagedBookings(Tenants tenants, JdbcClient jdbc, JsonMapper json) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Which booking of which business a key opens. */
    record Ticket(BusinessId business, BookingId booking) {

        CancellableId id() {
            return new CancellableId(booking.value());
        }
    }

    /**
     * What the key opens; must not be called inside a transaction.
     *
     * @throws Rejected when it opens nothing
     */
    Ticket open(ManageToken token) {
        return tenants.door(
                        token.door(),
                        () -> jdbc.sql("""
                        select business_id, id
                        from bookings
                        where manage_token_hash = :hash
                        """)
                                .param("hash", token.hash())
                                .query((row, number) -> new Ticket(
                                        new BusinessId(row.getObject("business_id", UUID.class)),
                                        new BookingId(row.getObject("id", UUID.class))))
                                .optional())
                .orElseThrow(() -> new Rejected(new NotFound("booking")));
    }

    /** The booking, in one statement. Expects a transaction of the business. */
    ManagedBooking get(Ticket ticket) {
        return jdbc.sql("""
                        select
                          a.id, a.reference, a.starts_at, a.ends_at, a.service_id, a.price_amount, a.currency, a.version, a.updated_at,
                          case
                            when b.status = 'CANCELLED' then b.status
                            when b.pending and a.status = 'CONFIRMED' then 'PENDING'
                            else a.status
                          end as status,
                          b.customer_id, coalesce(b.name, c.name) as customer_name, b.earlier_versions, b.unit_id, u.name as unit_name,
                          s.name as service_name, coalesce(s.free_cancel_hours, h.free_cancel_hours) as free_cancel_hours,
                          h.name as house, h.slug, h.zone, h.address, h.phone,
                          (
                            select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name) order by m.position, m.id), '[]')
                            from appointment_staff g
                            join staff_members m on m.business_id = g.business_id and m.id = g.staff_id
                            where g.business_id = a.business_id
                              and g.appointment_id = a.id
                          ) as staff
                        from bookings b
                        join appointments a on a.business_id = b.business_id and a.id = b.appointment_id
                        join customers c on c.business_id = b.business_id and c.id = b.customer_id
                        join services s on s.business_id = a.business_id and s.id = a.service_id
                        join businesses h on h.id = b.business_id
                        left join resource_units u on u.business_id = b.business_id and u.id = b.unit_id
                        where b.business_id = :business
                          and b.id = :booking
                        """)
                .param("business", ticket.business().value())
                .param("booking", ticket.booking().value())
                .query((row, number) -> booking(row, ticket.booking()))
                .single();
    }

    private ManagedBooking booking(ResultSet row, BookingId booking) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        return new ManagedBooking(
                new AppointmentId(row.getObject("id", UUID.class)),
                booking,
                new Reference(row.getString("reference")),
                AppointmentStatus.valueOf(row.getString("status")),
                new TimeInterval(Moments.get(row, "starts_at"), Moments.get(row, "ends_at")),
                new ServiceId(row.getObject("service_id", UUID.class)),
                row.getString("service_name"),
                json.readValue(row.getString("staff"), GIVERS),
                unit == null ? null : new NamedUnit(unit, row.getString("unit_name")),
                new Money(row.getLong("price_amount"), row.getString("currency")),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("customer_name"),
                new ManagedBooking.House(
                        row.getString("house"),
                        row.getString("slug"),
                        ZoneId.of(row.getString("zone")),
                        row.getString("address"),
                        row.getString("phone")),
                row.getInt("free_cancel_hours"),
                row.getLong("earlier_versions"),
                row.getLong("earlier_versions") + row.getLong("version"),
                Moments.get(row, "updated_at"));
    }
}
