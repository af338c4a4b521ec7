package io.horarium.schedule;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes time blocks, those that return among them. Every method expects a write transaction of the business. */
@Repository
class BlockSeriesRows {

    private final JdbcClient jdbc;
    private final Ids ids;

    BlockSeriesRows(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /**
     * Makes a block.
     *
     * @param zone the wall clock of the staff member
     */
    ScheduleEntryId add(BusinessId business, StaffId member, ZoneId zone, BlockPlan plan) {
        ScheduleEntryId id = new ScheduleEntryId(ids.next());
        jdbc.sql("""
                        insert into time_blocks
                          (business_id, id, staff_id, starts_at, ends_at, reason, hue, rule, local_start, excluded, series_ends_at)
                        values
                          (:business, :id, :staff, :from, :to, :reason, :hue, :rule, :local, :excluded::date[], :end)
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("staff", member.value())
                .params(columns(plan, zone))
                .update();
        return id;
    }

    /** Makes another block of one that is there. */
    void replace(BusinessId business, ScheduleEntryId block, ZoneId zone, BlockPlan plan) {
        int rows = jdbc.sql("""
                        update time_blocks
                        set starts_at = :from,
                            ends_at = :to,
                            reason = :reason,
                            hue = :hue,
                            rule = :rule,
                            local_start = :local,
                            excluded = :excluded::date[],
                            series_ends_at = :end
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", block.value())
                .params(columns(plan, zone))
                .update();
        if (rows == 0) {
            throw new Rejected(new NotFound("time block"));
        }
    }

    private static Map<String, @Nullable Object> columns(BlockPlan plan, ZoneId zone) {
        Optional<Repetition> repetition = plan.repetition(zone);
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("from", column(plan.interval().start()));
        columns.put("to", column(plan.interval().end()));
        columns.put("reason", plan.reason());
        columns.put("hue", plan.hue());
        columns.put("rule", plan.rule().map(Object::toString).orElse(null));
        columns.put("local", repetition.map(Repetition::start).orElse(null));
        columns.put(
                "excluded",
                plan.excluded().stream().sorted().map(LocalDate::toString).toArray(String[]::new));
        columns.put("end", column(repetition.map(each -> each.end(zone)).orElse(null)));
        return columns;
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
