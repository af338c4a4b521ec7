package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import io.horarium.engine.slots.Processing;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts whole appointments together: two statements, however many there are. */
@Repository
class AppointmentRows {

    private static final TypeReference<List<NamedUnit>> UNITS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AppointmentRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The appointments with these ids, by start; ids of nobody are left out. Expects a transaction of the business. */
    List<Appointment> read(BusinessId business, List<AppointmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID[] wanted = ids.stream().map(AppointmentId::value).toArray(UUID[]::new);
        Map<UUID, List<Attendee>> attendees = attendees(business, wanted);
        return jdbc.sql("""
                        select
                          a.id, a.reference, a.service_id, a.status, a.source, a.starts_at, a.ends_at, a.buffer_before_minutes,
                          a.buffer_after_minutes, a.capacity, a.price_amount, a.currency, a.notes, a.version, a.created_at,
                          a.series_id, a.recurrence_id, p.free_from, p.free_to,
                          array(
                            select m.id
                            from appointment_staff s
                            join staff_members m on m.business_id = s.business_id and m.id = s.staff_id
                            where s.business_id = a.business_id
                              and s.appointment_id = a.id
                            order by m.position, m.id
                          ) as staff,
                          (
                            select json_agg(json_build_object('id', u.id, 'name', u.name) order by u.position, u.id)
                            from appointment_units n
                            join resource_units u on u.business_id = n.business_id and u.id = n.unit_id
                            where n.business_id = a.business_id
                              and n.appointment_id = a.id
                          ) as units
                        from appointments a
                        left join lateral (
                          select one.occupied_to as free_from, other.occupied_from as free_to
                          from appointment_occupancies one
                          join appointment_occupancies other
                            on other.business_id = one.business_id
                            and other.appointment_id = one.appointment_id
                            and other.resource_id = one.resource_id
                            and other.part = 1
                          where one.business_id = a.business_id
                            and one.appointment_id = a.id
                            and one.part = 0
                          limit 1
                        ) p on true
                        where a.business_id = :business
                          and a.id = any(:ids)
                        order by a.starts_at, a.id
                        """)
                .param("business", business.value())
                .param("ids", wanted)
                .query((row, number) -> appointment(row, attendees))
                .list();
    }

    private Map<UUID, List<Attendee>> attendees(BusinessId business, UUID[] appointments) {
        Map<UUID, List<Attendee>> attendees = new HashMap<>();
        jdbc.sql("""
                        select
                          b.appointment_id, b.id, b.seats, b.status, b.notes, b.pending, b.name as typed_name,
                          b.phone as typed_phone, b.unit_id, u.name as unit_name,
                          c.id as customer_id, c.name, c.email, c.phone
                        from bookings b
                        join customers c on c.business_id = b.business_id and c.id = b.customer_id
                        left join resource_units u on u.business_id = b.business_id and u.id = b.unit_id
                        where b.business_id = :business
                          and b.appointment_id = any(:appointments)
                        order by b.created_at, b.id
                        """)
                .param("business", business.value())
                .param("appointments", appointments)
                .query(row -> {
                    attendees
                            .computeIfAbsent(row.getObject("appointment_id", UUID.class), none -> new ArrayList<>())
                            .add(attendee(row));
                });
        return attendees;
    }

    private Appointment appointment(ResultSet row, Map<UUID, List<Attendee>> attendees) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Appointment(
                new AppointmentId(id),
                new Reference(row.getString("reference")),
                new ServiceId(row.getObject("service_id", UUID.class)),
                AppointmentStatus.valueOf(row.getString("status")),
                AppointmentSource.valueOf(row.getString("source")),
                new TimeInterval(Moments.get(row, "starts_at"), Moments.get(row, "ends_at")),
                new Terms(
                        row.getInt("buffer_before_minutes"),
                        row.getInt("buffer_after_minutes"),
                        row.getInt("capacity"),
                        new Money(row.getLong("price_amount"), row.getString("currency")),
                        processing(row)),
                Arrays.stream((UUID[]) row.getArray("staff").getArray())
                        .map(StaffId::new)
                        .toList(),
                units(row.getString("units")),
                attendees.getOrDefault(id, List.of()),
                row.getString("notes"),
                row.getLong("version"),
                Moments.get(row, "created_at"),
                occurrence(row));
    }

    /** While it is agreed, what it takes of its staff tells when they are free in between. */
    private static @Nullable Processing processing(ResultSet row) throws SQLException {
        if (row.getObject("free_from") == null) {
            return null;
        }
        Instant start = Moments.get(row, "starts_at");
        return new Processing(
                Math.toIntExact(
                        Duration.between(start, Moments.get(row, "free_from")).toMinutes()),
                Math.toIntExact(
                        Duration.between(start, Moments.get(row, "free_to")).toMinutes()));
    }

    private static @Nullable Occurrence occurrence(ResultSet row) throws SQLException {
        UUID series = row.getObject("series_id", UUID.class);
        return series == null ? null : new Occurrence(new SeriesId(series), Moments.get(row, "recurrence_id"));
    }

    private static Attendee attendee(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        String typed = row.getString("typed_name");
        return new Attendee(
                new BookingId(row.getObject("id", UUID.class)),
                new Customer(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone")),
                row.getInt("seats"),
                Attendee.Attendance.valueOf(row.getString("status")),
                row.getBoolean("pending"),
                typed == null ? null : new BookedAs(typed, row.getString("typed_phone")),
                unit == null ? null : new NamedUnit(unit, row.getString("unit_name")),
                row.getString("notes"));
    }

    private List<NamedUnit> units(@Nullable String document) {
        return document == null ? List.of() : json.readValue(document, UNITS);
    }
}
