package io.horarium.live;

import io.horarium.appointment.Scope;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the log of changes; triggers write it.
 *
 * <p>For the maintainer: rows are in the order of the numbers of their transactions, but transactions commit in any order. So a row
 * is given out only when every transaction with a lower number is over, which the snapshot of the very statement that reads knows:
 * {@code pg_snapshot_xmin} is the lowest number that still runs. Nothing can then appear before what was given out. The price is that
 * a change waits for the longest transaction that was writing when it was made; {@link Slice#waiting} says that there is one.
 */
@Repository
class ChangeRows {

    private final JdbcClient jdbc;

    ChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some rows of the log.
     *
     * @param changes in the order of the log
     * @param end the place behind them
     * @param more whether further ones can be had at once
     * @param waiting whether others are committed that nobody can be told of yet
     */
    record Slice(List<Change> changes, Cursor end, boolean more, boolean waiting) {

        Slice {
            changes = List.copyOf(changes);
        }
    }

    /** The place behind everything that can be told now. Expects a transaction of the business. */
    Cursor present() {
        return jdbc.sql("""
                        select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon, now() as moment
                        """)
                .query((row, number) -> Cursor.before(row.getLong("horizon"), moment(row, "moment")))
                .single();
    }

    /**
     * What comes behind a place, one statement. Expects a transaction of the business.
     *
     * @param scope whose calendars are looked at
     * @param most positive
     * @throws Rejected when the log no longer reaches back to the place, or never had it
     */
    Slice read(BusinessId business, Cursor since, Scope scope, int most) {
        List<Line> lines = jdbc.sql("""
                        select s.horizon, s.next, s.moment, w.waiting,
                          c.xid, c.subject, c.type, c.staff_ids, c.first_date, c.last_date, c.at
                        from (
                          select
                            pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon,
                            pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next,
                            now() as moment
                        ) s
                        cross join lateral (
                          select exists (
                            select
                            from changes l
                            where l.business_id = :business
                              and l.xid >= s.horizon
                          ) as waiting
                        ) w
                        left join lateral (
                          select
                            r.xid, r.subject, r.type, r.staff_ids, r.at,
                            case when isfinite(r.first_date) then r.first_date end as first_date,
                            case when isfinite(r.last_date) then r.last_date end as last_date
                          from changes r
                          where r.business_id = :business
                            and (r.xid, r.subject) > (:xid, :subject)
                            and r.xid < s.horizon
                            and (
                              :everybody
                              or :staff = any(r.staff_ids)
                              or (r.staff_ids = '{}' and not starts_with(r.type, 'appointment.')))
                          order by r.xid, r.subject
                          limit :most
                        ) c on true
                        order by c.xid, c.subject
                        """)
                .param("business", business.value())
                .param("xid", since.xid())
                .param("subject", since.subject())
                .param("everybody", scope instanceof Scope.Everybody)
                .param("staff", own(scope).map(StaffId::value).orElse(new UUID(0, 0)))
                .param("most", most + 1)
                .query((row, number) -> line(row))
                .list();
        Horizon horizon = lines.getFirst().horizon();
        List<Change> found =
                lines.stream().map(Line::change).filter(Objects::nonNull).toList();
        if (since.xid() > horizon.next() || since.at().isBefore(horizon.now().minus(Cursor.KEPT))) {
            throw new Rejected(new LiveRejection.CursorTooOld());
        }
        if (found.size() > most) {
            List<Change> page = found.subList(0, most);
            return new Slice(page, page.getLast().cursor(), true, horizon.waiting());
        }
        return new Slice(found, Cursor.before(horizon.xid(), horizon.now()), false, horizon.waiting());
    }

    /** Takes away what no cursor can ask for any more, of every business. Expects no transaction. */
    void sweep() {
        jdbc.sql("""
                        delete from changes
                        where at < now() - interval '8 days'
                        """).update();
    }

    private static Optional<StaffId> own(Scope scope) {
        return switch (scope) {
            case Scope.Everybody() -> Optional.empty();
            case Scope.Own(Optional<StaffId> member) -> member;
        };
    }

    /** There is always one: without a change it tells the horizon only. */
    private static Line line(ResultSet row) throws SQLException {
        Horizon horizon = new Horizon(
                row.getLong("horizon"), row.getLong("next"), moment(row, "moment"), row.getBoolean("waiting"));
        return new Line(horizon, row.getString("type") == null ? null : change(row));
    }

    private static Change change(ResultSet row) throws SQLException {
        ChangeType type = ChangeType.of(row.getString("type"));
        UUID subject = row.getObject("subject", UUID.class);
        Instant at = moment(row, "at");
        return new Change(
                new Cursor(row.getLong("xid"), subject, at),
                type,
                type.isOfAppointment() ? new AppointmentId(subject) : null,
                Arrays.stream((UUID[]) row.getArray("staff_ids").getArray())
                        .map(StaffId::new)
                        .toList(),
                date(row, "first_date"),
                date(row, "last_date"),
                at);
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record Line(Horizon horizon, @Nullable Change change) {}

    private record Horizon(long xid, long next, Instant now, boolean waiting) {}
}
