package io.horarium.schedule;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes absences, one for each of the staff members, with one statement for all of them. Every method expects a write transaction
 * of the business; the database raises their versions. Values that make no sense are refused with
 * {@link IllegalArgumentException}.
 */
@Repository
class AbsenceRows {

    private final JdbcClient jdbc;
    private final Ids ids;

    AbsenceRows(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /**
     * Takes them off for whole dates.
     *
     * @param last last date off, not before the first
     */
    List<ScheduleOutcome.Entry> takeOff(
            BusinessId business, Collection<StaffId> staff, LocalDate first, LocalDate last, String reason) {
        List<TimeOff> absences = staff.stream()
                .<TimeOff>map(each -> new TimeOff.Dates(newId(), first, last, reason))
                .toList();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("first", first);
        columns.put("last", last);
        columns.put("from", null);
        columns.put("to", null);
        columns.put("reason", reason);
        return insert(business, List.copyOf(staff), absences, columns);
    }

    /** Takes them off for exact moments. */
    List<ScheduleOutcome.Entry> takeOff(
            BusinessId business, Collection<StaffId> staff, TimeInterval interval, String reason) {
        List<TimeOff> absences = staff.stream()
                .<TimeOff>map(each -> new TimeOff.Exact(newId(), interval, reason))
                .toList();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("first", null);
        columns.put("last", null);
        columns.put("from", column(interval.start()));
        columns.put("to", column(interval.end()));
        columns.put("reason", reason);
        return insert(business, List.copyOf(staff), absences, columns);
    }

    private List<ScheduleOutcome.Entry> insert(
            BusinessId business, List<StaffId> staff, List<TimeOff> absences, Map<String, @Nullable Object> columns) {
        jdbc.sql("""
                        insert into time_off (business_id, id, staff_id, first_date, last_date, starts_at, ends_at, reason)
                        select
                          :business, each.id, each.staff_id, cast(:first as date), cast(:last as date),
                          cast(:from as timestamptz), cast(:to as timestamptz), :reason
                        from unnest(cast(:ids as uuid[]), cast(:staff as uuid[])) as each (id, staff_id)
                        """)
                .param("business", business.value())
                .param("ids", absences.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .param("staff", staff.stream().map(StaffId::value).toArray(UUID[]::new))
                .params(columns)
                .update();
        return ScheduleOutcome.Entry.of(
                absences.stream().map(each -> each.id().value()).toList(), staff);
    }

    private ScheduleEntryId newId() {
        return new ScheduleEntryId(ids.next());
    }

    private static Object column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
