package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.horarium.platform.Unprocessable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the staff of a business read: the appointments and their history. */
@Service
public class Diary {

    // an appointment lasts at most a day, and so does each of its buffers
    private static final Duration REACH = Duration.ofDays(2);
    private static final int MOST = 5_000;

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final AppointmentRows rows;
    private final Activities activities;
    private final Clock clock;

    Diary(Tenants tenants, JdbcClient jdbc, AppointmentRows rows, Activities activities, Clock clock) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.rows = rows;
        this.activities = activities;
        this.clock = clock;
    }

    /**
     * The appointments that are wanted, by start, in three statements however many there are.
     *
     * @param scope whose appointments may be seen
     * @throws Rejected when there are more than five thousand
     */
    public List<Appointment> list(BusinessId business, Search search, Scope scope) {
        return tenants.read(business, () -> rows.read(business, ids(business, search))).stream()
                .filter(found -> scope.covers(found.staff()))
                .toList();
    }

    /**
     * One appointment.
     *
     * @param scope whose appointments may be seen
     * @throws Rejected when there is none with this id, or it is given by others
     */
    public Appointment get(BusinessId business, AppointmentId id, Scope scope) {
        return tenants.read(business, () -> visible(business, id, scope));
    }

    /**
     * Those of these appointments that a calendar shows, by start: they were not called off and are no hold that ran out. Three
     * statements, however many there are.
     *
     * @param scope whose appointments may be seen
     */
    public List<Appointment> shown(BusinessId business, Set<AppointmentId> ids, Scope scope) {
        return tenants.read(business, () -> rows.read(business, shown(business, ids))).stream()
                .filter(found -> scope.covers(found.staff()))
                .toList();
    }

    /**
     * The history of one appointment, newest first.
     *
     * @param scope whose appointments may be seen
     * @param before the last line that is known already; empty: from the newest on
     * @param most how many lines
     * @throws Rejected when there is none with this id, or it is given by others
     */
    public List<Activity> activity(
            BusinessId business, AppointmentId id, Scope scope, Optional<UUID> before, int most) {
        return tenants.read(
                business,
                () -> activities.list(business, visible(business, id, scope).id(), before, most));
    }

    private Appointment visible(BusinessId business, AppointmentId id, Scope scope) {
        return rows.read(business, List.of(id)).stream()
                .filter(found -> scope.covers(found.staff()))
                .findFirst()
                .orElseThrow(() -> new Rejected(new NotFound("appointment")));
    }

    private List<AppointmentId> shown(BusinessId business, Set<AppointmentId> ids) {
        return jdbc.sql("""
                        select id
                        from appointments
                        where business_id = :business
                          and id = any(:ids)
                          and status <> all(:gone)
                          and (status <> 'HELD' or held_until > :now)
                        """)
                .param("business", business.value())
                .param("ids", ids.stream().map(AppointmentId::value).toArray(UUID[]::new))
                .param("gone", AppointmentStatus.GONE.stream().map(Enum::name).toArray(String[]::new))
                .param("now", Moments.toSql(clock.instant()))
                .query((row, number) -> new AppointmentId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<AppointmentId> ids(BusinessId business, Search search) {
        List<AppointmentId> found = jdbc.sql("""
                        select a.id
                        from appointments a
                        where a.business_id = :business
                          and a.starts_at > :reachFrom
                          and a.starts_at < :reachTo
                          and a.starts_at - make_interval(mins => a.buffer_before_minutes) < :to
                          and a.ends_at + make_interval(mins => a.buffer_after_minutes) > :from
                          and a.status = any(:statuses)
                          and (a.status <> 'HELD' or a.held_until > :now)
                          and (cardinality(:services::uuid[]) = 0 or a.service_id = any(:services))
                          and (
                            cardinality(:staff::uuid[]) = 0
                            or exists (
                              select
                              from appointment_staff s
                              where s.business_id = a.business_id
                                and s.appointment_id = a.id
                                and s.staff_id = any(:staff)))
                        limit :most
                        """)
                .param("most", MOST + 1)
                .param("business", business.value())
                .param("reachFrom", Moments.toSql(search.range().start().minus(REACH)))
                .param("reachTo", Moments.toSql(search.range().end().plus(REACH)))
                .param("from", Moments.toSql(search.range().start()))
                .param("to", Moments.toSql(search.range().end()))
                .param("statuses", search.statuses().stream().map(Enum::name).toArray(String[]::new))
                .param("now", Moments.toSql(clock.instant()))
                .param(
                        "services",
                        search.services().stream().map(ServiceId::value).toArray(UUID[]::new))
                .param("staff", search.staff().stream().map(StaffId::value).toArray(UUID[]::new))
                .query((row, number) -> new AppointmentId(row.getObject("id", UUID.class)))
                .list();
        if (found.size() > MOST) {
            throw new Rejected(
                    Unprocessable.of("rangeEnd", "must be earlier: the range has more than " + MOST + " appointments"));
        }
        return found;
    }
}
