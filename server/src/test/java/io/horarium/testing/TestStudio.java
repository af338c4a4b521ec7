package io.horarium.testing;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Ids;
import io.horarium.platform.Tenants;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.util.PGobject;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Furnishes a test business by SQL: staff, services, rooms, and appointments that simply stand in the diary. Rows that are not
 * named have the defaults of the tables.
 */
public final class TestStudio {

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final TestBusiness tenant;
    private final BusinessId business;
    private int position;

    TestStudio(TestBusiness tenant, Tenants tenants, JdbcClient jdbc, Ids ids) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.ids = ids;
        this.tenant = tenant;
        this.business = tenant.id();
    }

    /** Whose it is. */
    public TestBusiness tenant() {
        return tenant;
    }

    /** The id of the business. */
    public BusinessId business() {
        return business;
    }

    /** The address of its booking page. */
    public String slug() {
        return tenant.slug();
    }

    /** Somebody who works Monday to Friday from nine to five in this zone. */
    public StaffId staff(String name, ZoneId zone) {
        StaffId staff = staffWithoutHours(name, Map.of("zone", zone.getId()));
        for (int weekday = 1; weekday <= 5; weekday++) {
            open(staff, weekday, 9 * 60, 17 * 60);
        }
        return staff;
    }

    /** Somebody who works Monday to Friday from nine to five in Dubai. */
    public StaffId staff(String name) {
        return staff(name, ZoneId.of("Asia/Dubai"));
    }

    /** Somebody without working hours; further columns of {@code staff_members} as given. */
    public StaffId staffWithoutHours(String name, Map<String, Object> columns) {
        StaffId staff = new StaffId(ids.next());
        insert("staff_members", with(Map.of("id", staff.value(), "name", name, "position", position++), columns));
        return staff;
    }

    /** Working hours of one weekday, in minutes after midnight. */
    public void open(StaffId staff, int weekday, int startMinute, int endMinute) {
        insert(
                "availability_blocks",
                Map.of(
                        "id", ids.next(),
                        "staff_id", staff.value(),
                        "weekday", weekday,
                        "start_minute", startMinute,
                        "end_minute", endMinute));
    }

    /** A service of an hour with a step of an hour and without buffers and notice; further columns as given. */
    public ServiceId service(Map<String, Object> columns, StaffId... staff) {
        ServiceId service = new ServiceId(ids.next());
        Map<String, Object> usual = Map.of(
                "id", service.value(),
                "name", "Session",
                "duration_minutes", 60,
                "step_minutes", 60,
                "buffer_before_minutes", 0,
                "buffer_after_minutes", 0,
                "minimum_notice_minutes", 0,
                "position", position++);
        insert("services", with(usual, columns));
        for (StaffId each : staff) {
            insert("service_staff", Map.of("service_id", service.value(), "staff_id", each.value()));
        }
        return service;
    }

    /** Units of one kind, of which the service takes some. */
    public List<UnitId> units(ServiceId service, int quantity, boolean chosenByCustomer, String... names) {
        UUID resource = ids.next();
        insert("resources", Map.of("id", resource, "name", "Rooms"));
        List<UnitId> units = new ArrayList<>();
        for (String name : names) {
            UnitId unit = new UnitId(ids.next());
            insert(
                    "resource_units",
                    Map.of("id", unit.value(), "resource_id", resource, "name", name, "position", units.size()));
            units.add(unit);
        }
        insert(
                "service_resources",
                Map.of(
                        "service_id", service.value(),
                        "resource_id", resource,
                        "quantity", quantity,
                        "chosen_by_customer", chosenByCustomer));
        return units;
    }

    /** A public holiday. */
    public void holiday(LocalDate date, String name) {
        insert("holidays", Map.of("date", date, "name", name));
        change("update businesses set settings_version = settings_version + 1 where id = :business", Map.of());
    }

    /** An appointment in the diary; further columns of {@code appointments} as given. */
    public AppointmentId appointment(
            ServiceId service,
            List<StaffId> staff,
            List<UnitId> units,
            TimeInterval time,
            Map<String, Object> columns) {
        AppointmentId id = new AppointmentId(ids.next());
        Map<String, Object> usual = new HashMap<>();
        usual.put("id", id.value());
        usual.put("reference", reference(id));
        usual.put("service_id", service.value());
        usual.put("status", "CONFIRMED");
        usual.put("source", "INTERNAL");
        usual.put("starts_at", column(time.start()));
        usual.put("ends_at", column(time.end()));
        usual.put("buffer_before_minutes", 0);
        usual.put("buffer_after_minutes", 0);
        usual.put("currency", "AED");
        usual.put("created_at", column(time.start()));
        usual.put("updated_at", column(time.start()));
        Map<String, Object> row = with(usual, columns);
        tenants.write(business, () -> {
            insert("appointments", row);
            int before = minutes(row, "buffer_before_minutes");
            int after = minutes(row, "buffer_after_minutes");
            for (StaffId each : staff) {
                insert("appointment_staff", Map.of("appointment_id", id.value(), "staff_id", each.value()));
                occupy(id, each.value(), "STAFF", time, before, after);
            }
            for (UnitId each : units) {
                insert("appointment_units", Map.of("appointment_id", id.value(), "unit_id", each.value()));
                occupy(id, each.value(), "UNIT", time, before, after);
            }
            return id;
        });
        return id;
    }

    /** A confirmed appointment of one staff member. */
    public AppointmentId appointment(ServiceId service, StaffId staff, Instant start, int minutes) {
        TimeInterval time = TimeInterval.startingAt(start, Duration.ofMinutes(minutes));
        return appointment(service, List.of(staff), List.of(), time, Map.of());
    }

    /** Takes an appointment out of the diary, as cancelling does. */
    public void cancel(AppointmentId appointment) {
        tenants.write(business, () -> {
            Map<String, Object> id = Map.of("id", appointment.value());
            change("delete from appointment_occupancies where business_id = :business and appointment_id = :id", id);
            change("update appointments set status = 'CANCELLED' where business_id = :business and id = :id", id);
            return appointment;
        });
    }

    /** Runs a statement in a transaction of the business; {@code :business} is its id. */
    public int change(String sql, Map<String, Object> values) {
        return tenants.write(
                business,
                () -> jdbc.sql(sql)
                        .param("business", business.value())
                        .params(values)
                        .update());
    }

    /** Puts a row of the business into a table. */
    public void insert(String table, Map<String, Object> columns) {
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        change("insert into " + table + " (business_id, " + names + ") values (:business, " + values + ")", columns);
    }

    private void occupy(AppointmentId id, UUID resource, String kind, TimeInterval time, int before, int after) {
        insert(
                "appointment_occupancies",
                Map.of(
                        "appointment_id", id.value(),
                        "resource_id", resource,
                        "kind", kind,
                        "occupied_from", column(time.start().minus(Duration.ofMinutes(before))),
                        "occupied_to", column(time.end().plus(Duration.ofMinutes(after)))));
    }

    /** A value for a column of type {@code jsonb}. */
    public static Object json(String text) {
        PGobject value = new PGobject();
        value.setType("jsonb");
        try {
            value.setValue(text);
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
        return value;
    }

    /** Six signs, as the application draws them. */
    private static String reference(AppointmentId id) {
        String signs = "34679ACDEFGHJKMNPQRTVWXY";
        long rest = id.value().getLeastSignificantBits() & Long.MAX_VALUE;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(signs.charAt((int) (rest % signs.length())));
            rest /= signs.length();
        }
        return text.toString();
    }

    private static int minutes(Map<String, Object> row, String column) {
        return (Integer) Objects.requireNonNull(row.get(column), column);
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> columns) {
        Map<String, Object> row = new HashMap<>(usual);
        row.putAll(columns);
        return row;
    }
}
