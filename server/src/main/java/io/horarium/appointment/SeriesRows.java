package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The series of a business. Every method expects a transaction of that business. */
@Repository
class SeriesRows {

    private final JdbcClient jdbc;

    SeriesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose wall clock a series keeps: that of the staff member, or of the business. */
    ZoneId zone(BusinessId business, Optional<StaffId> staff) {
        return ZoneId.of(jdbc.sql("""
                        select coalesce(m.zone, b.zone)
                        from businesses b
                        left join staff_members m on m.business_id = b.id and m.id = :staff
                        where b.id = :business
                        """)
                .param("business", business.value())
                .param("staff", staff.map(StaffId::value).orElse(null), Types.OTHER)
                .query(String.class)
                .single());
    }

    void add(BusinessId business, StoredSeries series) {
        jdbc.sql("""
                        insert into appointment_series
                          (business_id, id, service_id, rule, starts_at, zone, skipped, version, created_at)
                        values
                          (:business, :id, :service, :rule, :start, :zone, :skipped::timestamptz[], :version, :now)
                        """)
                .param("business", business.value())
                .param("id", series.id().value())
                .param("service", series.service().value())
                .param("rule", series.rule())
                .param("start", Moments.toSql(series.start()))
                .param("zone", series.zone().getId())
                .param("skipped", texts(series.skipped()))
                .param("version", series.version())
                .param("now", Moments.toSql(series.createdAt()))
                .update();
    }

    /** Says of appointments that were just made which occurrences they are. */
    void name(BusinessId business, SeriesId series, Map<Instant, AppointmentId> occurrences) {
        jdbc.sql("""
                        update appointments a
                        set series_id = :series,
                            recurrence_id = named.recurrence_id
                        from unnest(:ids, :occurrences::timestamptz[]) as named (id, recurrence_id)
                        where a.business_id = :business
                          and a.id = named.id
                        """)
                .param("business", business.value())
                .param("series", series.value())
                .param(
                        "ids",
                        occurrences.values().stream().map(AppointmentId::value).toArray(UUID[]::new))
                .param("occurrences", texts(occurrences.keySet()))
                .update();
    }

    Optional<StoredSeries> find(BusinessId business, SeriesId id) {
        return jdbc.sql("""
                        select id, service_id, rule, starts_at, zone, skipped, version, created_at
                        from appointment_series
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .query((row, number) -> series(row))
                .optional();
    }

    /** Its appointments, also those that were called off. */
    List<AppointmentId> appointments(BusinessId business, SeriesId id) {
        return jdbc.sql("""
                        select id
                        from appointments
                        where business_id = :business
                          and series_id = :series
                        """)
                .param("business", business.value())
                .param("series", id.value())
                .query((row, number) -> new AppointmentId(row.getObject("id", UUID.class)))
                .list();
    }

    /**
     * Takes the next version, and with it the lock of the row, if it is still the expected one.
     *
     * @return false when somebody was faster
     */
    boolean next(BusinessId business, SeriesId id, long expected) {
        return jdbc.sql("""
                        update appointment_series
                        set version = version + 1
                        where business_id = :business
                          and id = :id
                          and version = :expected
                        """)
                        .param("business", business.value())
                        .param("id", id.value())
                        .param("expected", expected)
                        .update()
                == 1;
    }

    private static StoredSeries series(ResultSet row) throws SQLException {
        return new StoredSeries(
                new SeriesId(row.getObject("id", UUID.class)),
                new ServiceId(row.getObject("service_id", UUID.class)),
                row.getString("rule"),
                Moments.get(row, "starts_at"),
                ZoneId.of(row.getString("zone")),
                Arrays.stream((Timestamp[]) row.getArray("skipped").getArray())
                        .map(Timestamp::toInstant)
                        .toList(),
                row.getLong("version"),
                Moments.get(row, "created_at"));
    }

    private static String[] texts(Collection<Instant> moments) {
        return moments.stream().map(Instant::toString).toArray(String[]::new);
    }
}
