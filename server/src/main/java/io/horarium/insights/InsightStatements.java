package io.horarium.insights;

/**
 * The statements of {@link InsightRows}. A booking takes place when its appointment does, and is called off when either is; an
 * appointment without one counts as one. Holds are no bookings. What the wall clock showed is computed from the offsets that are given
 * ({@link Offsets}).
 */
final class InsightStatements {

    /**
     * For the maintainer: bookings and appointments of both ranges are joined once, which is nearly all of the cost, and counted in
     * six ways. Whether somebody was here before is asked for each customer by the index on their bookings; {@code offset 0} keeps
     * the planner from reading all bookings of the business instead.
     */
    static final String COUNTS = """
            with told as materialized (
              select a.service_id, a.source, a.starts_at, a.currency, b.customer_id,
                case
                  when a.status = 'CANCELLED' or b.status = 'CANCELLED' then 'CANCELLED'
                  when b.pending then 'PENDING'
                  else a.status
                end as status,
                a.price_amount * coalesce(b.seats, 1) as amount,
                coalesce(b.created_at, a.created_at) as made_at,
                a.starts_at at time zone 'UTC' + make_interval(
                  secs => (:seconds::int[])[greatest(1, width_bucket(a.starts_at, :since::timestamptz[]))]) as local_start
              from appointments a
              left join bookings b on b.business_id = a.business_id and b.appointment_id = a.id
              where a.business_id = :business
                and a.starts_at >= :from
                and a.starts_at < :to
                and a.status not in ('HELD', 'EXPIRED')
                and (:service::uuid is null or a.service_id = :service::uuid)
                and (:staff::uuid is null or exists (
                  select from appointment_staff s
                  where s.business_id = a.business_id
                    and s.appointment_id = a.id
                    and s.staff_id = :staff::uuid))
            ),
            lately as (
              select *,
                made_at at time zone 'UTC' + make_interval(
                  secs => (:seconds::int[])[greatest(1, width_bucket(made_at, :since::timestamptz[]))]) as local_making
              from told
              where starts_at >= :middle
                and status <> 'CANCELLED'
            ),
            first_of_each as (
              select customer_id, min(starts_at) as starts_at
              from told
              where status <> 'CANCELLED'
                and customer_id is not null
              group by customer_id
            )
            select 'TALLY' as kind, local_start::date as date, status, source, 0 as place, 0 as hour,
              null::uuid as service_id, null::text as name, count(*) as bookings,
              coalesce(sum(amount) filter (where currency = :currency), 0)::bigint as amount
            from told
            group by 2, 3, 4
            union all
            select 'NEW_CUSTOMERS', null, null, null, (f.starts_at >= :middle)::int, 0, null, null, count(*), 0
            from first_of_each f
            where not exists (
              select from bookings b
              join appointments a on a.business_id = b.business_id and a.id = b.appointment_id
              where b.business_id = :business
                and b.customer_id = f.customer_id
                and b.status <> 'CANCELLED'
                and a.status not in ('HELD', 'EXPIRED', 'CANCELLED')
                and a.starts_at < f.starts_at
              offset 0)
            group by 5
            union all
            select 'AHEAD', null, null, null, width_bucket(local_start::date - local_making::date, :borders::int[]), 0,
              null, null, count(*), 0
            from lately
            group by 5
            union all
            select 'MEDIAN', null, null, null, 0, 0, null, null, count(*),
              coalesce(percentile_cont(0.5) within group (order by greatest(0, extract(epoch from starts_at - made_at) / 60)), 0)::bigint
            from lately
            union all
            select 'HOUR', null, null, null, extract(isodow from local_start)::int, extract(hour from local_start)::int,
              null, null, count(*), 0
            from lately
            group by 5, 6
            union all
            select 'SERVICE', null, null, null, 0, 0, s.id, s.name, count(*),
              coalesce(sum(t.amount) filter (where t.currency = :currency and t.status in ('CONFIRMED', 'COMPLETED')), 0)::bigint
            from lately t
            join services s on s.business_id = :business and s.id = t.service_id
            group by s.id, s.name
            """;

    static final String BOOKED = """
            select s.staff_id, a.starts_at, a.ends_at
            from appointments a
            join appointment_staff s on s.business_id = a.business_id and s.appointment_id = a.id
            where a.business_id = :business
              and a.starts_at > :from::timestamptz - interval '1 day'
              and a.starts_at < :to
              and a.ends_at > :from
              and a.status not in ('HELD', 'EXPIRED', 'CANCELLED')
              and (:service::uuid is null or a.service_id = :service::uuid)
              and (:staff::uuid is null or s.staff_id = :staff::uuid)
            order by a.starts_at
            """;

    private InsightStatements() {}
}
