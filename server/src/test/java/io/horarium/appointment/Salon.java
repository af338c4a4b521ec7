package io.horarium.appointment;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Ids;
import io.horarium.platform.Tenants;
import io.horarium.testing.TestBusiness;
import io.horarium.testing.TestBusinesses;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh business with a catalogue that the test writes, open from 08:00 to 20:00 on every day. */
final class Salon {

    private static final ZoneId ZONE = ZoneId.of("Asia/Dubai");

    private final TestBusiness business;
    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final Ids ids;
    private int position;

    private Salon(TestBusiness business, Tenants tenants, JdbcClient jdbc, Ids ids) {
        this.business = business;
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    static Salon open(TestBusinesses businesses, Tenants tenants, JdbcClient jdbc, Ids ids) {
        return new Salon(businesses.create(), tenants, jdbc, ids);
    }

    BusinessId id() {
        return business.id();
    }

    String slug() {
        return business.slug();
    }

    String ownerEmail() {
        return business.ownerEmail();
    }

    /** A moment three days from now by the clock on the wall: beyond any notice, before any horizon. */
    static Instant at(String time) {
        return at(3, time);
    }

    static Instant at(int daysAhead, String time) {
        return LocalDate.now(ZONE)
                .plusDays(daysAhead)
                .atTime(LocalTime.parse(time))
                .atZone(ZONE)
                .toInstant();
    }

    StaffId staff() {
        StaffId member = new StaffId(ids.next());
        write("""
                insert into staff_members (business_id, id, name, position)
                values (:business, :id, 'Somebody', :position)
                """, "id", member.value(), "position", position++);
        for (DayOfWeek day : DayOfWeek.values()) {
            write("""
                    insert into availability_blocks (business_id, id, staff_id, weekday, start_minute, end_minute)
                    values (:business, :id, :staff, :weekday, 480, 1200)
                    """, "id", ids.next(), "staff", member.value(), "weekday", day.getValue());
        }
        return member;
    }

    List<StaffId> staff(int count) {
        List<StaffId> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(staff());
        }
        return members;
    }

    ServiceId service(Draft draft, StaffId... staff) {
        return service(draft, List.of(staff));
    }

    ServiceId service(Draft draft, List<StaffId> staff) {
        ServiceId service = new ServiceId(ids.next());
        boolean processes = draft.processingMinutes() > 0;
        write(
                """
                insert into services
                  (business_id, id, name, duration_minutes, buffer_before_minutes, buffer_after_minutes, capacity, staff_mode,
                   needs_approval, processing_start_minutes, processing_minutes, limit_per_day, customer_limit_per_day,
                   price_amount)
                values
                  (:business, :id, 'Something', :minutes, :before, :after, :capacity, :mode,
                   :approval, :processingStart, :processing, :limit, :customerLimit, 4500)
                """,
                "id",
                service.value(),
                "minutes",
                draft.minutes(),
                "before",
                draft.bufferBefore(),
                "after",
                draft.bufferAfter(),
                "capacity",
                draft.capacity(),
                "mode",
                draft.mode(),
                "approval",
                draft.approval(),
                "processingStart",
                processes ? draft.processingStart() : null,
                "processing",
                processes ? draft.processingMinutes() : null,
                "limit",
                draft.limitPerDay() > 0 ? draft.limitPerDay() : null,
                "customerLimit",
                draft.customerLimitPerDay() > 0 ? draft.customerLimitPerDay() : null);
        for (StaffId member : staff) {
            write("""
                    insert into service_staff (business_id, service_id, staff_id)
                    values (:business, :service, :staff)
                    """, "service", service.value(), "staff", member.value());
        }
        return service;
    }

    /** Makes units of a new kind of resource, which the service then needs. */
    List<UnitId> units(int count, int quantity, boolean chosen, ServiceId... services) {
        UUID resource = ids.next();
        write("insert into resources (business_id, id, name) values (:business, :id, 'Thing')", "id", resource);
        List<UnitId> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UnitId unit = new UnitId(ids.next());
            write("""
                    insert into resource_units (business_id, id, resource_id, name, position)
                    values (:business, :id, :resource, :name, :position)
                    """, "id", unit.value(), "resource", resource, "name", "Thing " + (i + 1), "position", i);
            units.add(unit);
        }
        for (ServiceId service : services) {
            write("""
                    insert into service_resources (business_id, service_id, resource_id, quantity, chosen_by_customer)
                    values (:business, :service, :resource, :quantity, :chosen)
                    """, "service", service.value(), "resource", resource, "quantity", quantity, "chosen", chosen);
        }
        return units;
    }

    /** A number out of the tables of this business. */
    long count(String sql, @Nullable Object... parameters) {
        Long number = read(() -> statement(sql, parameters).query(Long.class).single());
        return number == null ? 0 : number;
    }

    /** Pairs of stretches of one resource that share a moment: the number that has to be zero, always. */
    long overlaps() {
        return count("""
                select count(*)
                from appointment_occupancies one
                join appointment_occupancies other
                  on other.business_id = one.business_id
                  and other.resource_id = one.resource_id
                  and (other.appointment_id, other.part) > (one.appointment_id, one.part)
                  and other.occupied && one.occupied
                where one.business_id = :business
                """);
    }

    <T extends @Nullable Object> T read(Supplier<T> work) {
        return tenants.read(business.id(), work);
    }

    void write(String sql, @Nullable Object... parameters) {
        tenants.write(business.id(), () -> statement(sql, parameters).update());
    }

    private JdbcClient.StatementSpec statement(String sql, @Nullable Object... parameters) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        if (sql.contains(":business")) {
            statement = statement.param("business", business.id().value());
        }
        for (int i = 0; i < parameters.length; i += 2) {
            statement = statement.param(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        return statement;
    }
}
