package io.horarium.schedule;

import io.horarium.engine.recurrence.RecurrenceRule;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
     * Makes a block for each of the staff members, with one statement for all of them.
     *
     * @param staff with their wall clocks
     */
    List<ScheduleOutcome.Entry> add(BusinessId business, Map<StaffId, ZoneId> staff, BlockPlan plan) {
        List<StaffId> members = new ArrayList<>();
        List<UUID> made = new ArrayList<>();
        List<@Nullable String> locals = new ArrayList<>();
        List<@Nullable String> ends = new ArrayList<>();
        staff.forEach((member, zone) -> {
            Optional<Repetition> repetition = plan.repetition(zone);
            members.add(member);
            made.add(ids.next());
            locals.add(repetition.map(each -> each.start().toString()).orElse(null));
            ends.add(repetition
                    .map(each -> each.end(zone))
                    .map(Instant::toString)
                    .orElse(null));
        });
        jdbc.sql("""
                        insert into time_blocks
                          (business_id, id, staff_id, starts_at, ends_at, reason, hue, rule, local_start, excluded, series_ends_at)
                        select
                          :business, each.id, each.staff_id, :from, :to, :reason, cast(:hue as smallint), cast(:rule as text),
                          each.local_start, cast(:excluded as date[]), each.series_ends_at
                        from unnest(cast(:ids as uuid[]), cast(:staff as uuid[]), cast(:locals as timestamp[]), cast(:ends as timestamptz[]))
                          as each (id, staff_id, local_start, series_ends_at)
                        """)
                .param("business", business.value())
                .param("ids", made.toArray(UUID[]::new))
                .param("staff", members.stream().map(StaffId::value).toArray(UUID[]::new))
                .params(plan(plan))
                .param("locals", locals.toArray(String[]::new))
                .param("ends", ends.toArray(String[]::new))
                .update();
        return ScheduleOutcome.Entry.of(made, members);
    }

    /** A block that returns, locked; empty where there is none, or it does not return. */
    Optional<BlockSeries> find(BusinessId business, ScheduleEntryId block) {
        return jdbc.sql("""
                        select rule, local_start, starts_at, ends_at, excluded::text[] as excluded, reason, hue
                        from time_blocks
                        where business_id = :business
                          and id = :id
                          and rule is not null
                        for update
                        """)
                .param("business", business.value())
                .param("id", block.value())
                .query((row, number) -> {
                    Duration length = Duration.between(
                            row.getObject("starts_at", OffsetDateTime.class),
                            row.getObject("ends_at", OffsetDateTime.class));
                    Set<LocalDate> excluded = Arrays.stream(
                                    (String[]) row.getArray("excluded").getArray())
                            .map(LocalDate::parse)
                            .collect(Collectors.toSet());
                    Repetition repetition = new Repetition(
                            RecurrenceRule.parse(row.getString("rule")),
                            row.getObject("local_start", LocalDateTime.class),
                            length,
                            excluded);
                    return new BlockSeries(
                            block, repetition, row.getString("reason"), row.getObject("hue", Integer.class));
                })
                .optional();
    }

    /** From now on it does not take place on a date. */
    void exclude(BusinessId business, ScheduleEntryId block, LocalDate date) {
        jdbc.sql("""
                        update time_blocks
                        set excluded = excluded || cast(:date as date)
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", block.value())
                .param("date", date)
                .update();
    }

    /** From now on it returns so; its start, its length and its name stay. */
    void repeat(BusinessId business, ScheduleEntryId block, ZoneId zone, Repetition repetition) {
        jdbc.sql("""
                        update time_blocks
                        set rule = :rule,
                            excluded = cast(:excluded as date[]),
                            series_ends_at = :end
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", block.value())
                .param("rule", repetition.rule().toString())
                .param("excluded", dates(repetition.excluded()))
                .param("end", column(repetition.end(zone)))
                .update();
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
        Map<String, @Nullable Object> columns = plan(plan);
        columns.put("local", repetition.map(Repetition::start).orElse(null));
        columns.put("end", column(repetition.map(each -> each.end(zone)).orElse(null)));
        return columns;
    }

    /** What is the same on every wall clock. */
    private static Map<String, @Nullable Object> plan(BlockPlan plan) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("from", column(plan.interval().start()));
        columns.put("to", column(plan.interval().end()));
        columns.put("reason", plan.reason());
        columns.put("hue", plan.hue());
        columns.put("rule", plan.rule().map(Object::toString).orElse(null));
        columns.put("excluded", dates(plan.excluded()));
        return columns;
    }

    private static String[] dates(Set<LocalDate> dates) {
        return dates.stream().sorted().map(LocalDate::toString).toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
