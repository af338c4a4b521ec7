package io.horarium.schedule;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.Instant;
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

    /** Takes them off. */
    List<ScheduleOutcome.Entry> takeOff(BusinessId business, Collection<StaffId> staff, ScheduleChange.Away away) {
        List<StaffId> members = List.copyOf(staff);
        List<UUID> made = members.stream().map(each -> ids.next()).toList();
        jdbc.sql("""
                        insert into time_off (business_id, id, staff_id, first_date, last_date, starts_at, ends_at, reason)
                        select
                          :business, each.id, each.staff_id, cast(:first as date), cast(:last as date),
                          cast(:from as timestamptz), cast(:to as timestamptz), :reason
                        from unnest(cast(:ids as uuid[]), cast(:staff as uuid[])) as each (id, staff_id)
                        """)
                .param("business", business.value())
                .param("ids", made.toArray(UUID[]::new))
                .param("staff", members.stream().map(StaffId::value).toArray(UUID[]::new))
                .params(columns(away))
                .update();
        return ScheduleOutcome.Entry.of(made, members);
    }

    /**
     * Makes another absence of one that is there.
     *
     * @throws Rejected as not found
     */
    void replace(BusinessId business, ScheduleEntryId absence, ScheduleChange.Away away) {
        int rows = jdbc.sql("""
                        update time_off
                        set first_date = cast(:first as date),
                            last_date = cast(:last as date),
                            starts_at = cast(:from as timestamptz),
                            ends_at = cast(:to as timestamptz),
                            reason = :reason
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", absence.value())
                .params(columns(away))
                .update();
        if (rows == 0) {
            throw new Rejected(new NotFound("time off"));
        }
    }

    private static Map<String, @Nullable Object> columns(ScheduleChange.Away away) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        for (String each : List.of("first", "last", "from", "to")) {
            columns.put(each, null);
        }
        switch (away) {
            case ScheduleChange.AwayOnDates(var first, var last, var reason) -> {
                columns.put("first", first);
                columns.put("last", last);
                columns.put("reason", reason);
            }
            case ScheduleChange.AwayExactly(var interval, var reason) -> {
                columns.put("from", column(interval.start()));
                columns.put("to", column(interval.end()));
                columns.put("reason", reason);
            }
        }
        return columns;
    }

    private static Object column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
