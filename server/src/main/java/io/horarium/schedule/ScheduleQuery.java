package io.horarium.schedule;

/**
 * The statement that reads everything the schedule knows of some staff members and units. Eight short lists in one round trip,
 * each row with the same columns; what a kind does not have is null. A block that returns is given as its rule; the two days around
 * its first and last moment are for a wall clock that has changed since they were written down.
 */
final class ScheduleQuery {

    static final String SQL = """
            select 'ZONE' as kind, m.id as owner, m.id, null::date as first_date, null::date as last_date,
              null::timestamptz as starts_at, null::timestamptz as ends_at,
              null::int as weekday, null::int as start_minute, null::int as end_minute,
              coalesce(m.zone, b.zone) as text, null::text as windows, null::int as hue
            from staff_members m
            join businesses b on b.id = m.business_id
            where m.business_id = :business
              and m.id = any(:owners)
            union all
            select kind, staff_id, id, null, null, null, null, weekday, start_minute, end_minute, label, null, null
            from availability_blocks
            where business_id = :business
              and staff_id = any(:owners)
            union all
            select 'EXCEPTION', staff_id, staff_id, date, date, null, null, null, null, null, reason, windows::text, null
            from date_exceptions
            where business_id = :business
              and staff_id = any(:owners)
              and date between :firstDate and :lastDate
            union all
            select 'TIME_OFF', staff_id, id, first_date, last_date, starts_at, ends_at, null, null, null, reason, null, null
            from time_off
            where business_id = :business
              and staff_id = any(:owners)
              and (
                last_date >= :firstDate and first_date <= :lastDate
                or ends_at > :from and starts_at < :to
              )
            union all
            select 'BLOCK', staff_id, id, null, null, starts_at, ends_at, null, null, null, reason, null, hue
            from time_blocks
            where business_id = :business
              and staff_id = any(:owners)
              and ends_at > :from
              and starts_at < :to
              and rule is null
            union all
            select 'SERIES', staff_id, id, null, null, starts_at, ends_at, null, null, null, reason,
              json_build_object('rule', rule, 'start', local_start, 'excluded', excluded)::text, hue
            from time_blocks
            where business_id = :business
              and staff_id = any(:owners)
              and rule is not null
              and (series_ends_at is null or series_ends_at > :from - interval '2 days')
              and starts_at < :to + interval '2 days'
            union all
            select 'TRAVEL', staff_id, id, first_date, last_date, null, null, null, null, null, zone, null, null
            from travel
            where business_id = :business
              and staff_id = any(:owners)
              and last_date >= :firstDate
              and first_date <= :lastDate
            union all
            select 'DOWN', unit_id, id, null, null, starts_at, ends_at, null, null, null, reason, null, null
            from unit_downtimes
            where business_id = :business
              and unit_id = any(:owners)
              and ends_at > :from
              and starts_at < :to
            """;

    private ScheduleQuery() {}
}
