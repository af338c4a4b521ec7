package io.horarium.insights;

/**
 * The statements of {@link InsightRows}. A booking takes place when its appointment does, and is called off when either is; an
 * appointment without one counts as one. Holds are no bookings. What the wall clock showed is computed from the offsets that are given
 * ({@link Offsets}).
 */
final class InsightStatements {

    private static final String SEEN = """
            with seen as (
              select a.id, a.service_id, a.source, a.starts_at, b.customer_id,
                case
                  when a.status = 'CANCELLED' or b.status = 'CANCELLED' then 'CANCELLED'
                  when b.pending then 'PENDING'
                  else a.status
                end as status,
                a.price_amount * coalesce(b.seats, 1) as amount,
                a.currency,
                coalesce(b.created_at, a.created_at) as made_at
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
            told as (
              select s.*,
                s.starts_at at time zone 'UTC' + make_interval(
                  secs => (:seconds::int[])[greatest(1, width_bucket(s.starts_at, :since::timestamptz[]))]) as local_start,
                s.made_at at time zone 'UTC' + make_interval(
                  secs => (:seconds::int[])[greatest(1, width_bucket(s.made_at, :since::timestamptz[]))]) as local_making
              from seen s
            )
            """;

    static final String TALLIES = SEEN + """
            select local_start::date as date, status, source, count(*) as bookings,
              coalesce(sum(amount) filter (where currency = :currency), 0) as amount
            from told
            group by 1, 2, 3
            """;

    static final String NEW_CUSTOMERS = SEEN + """
            , first_of_each as (
              select customer_id, min(starts_at) as starts_at
              from told
              where status <> 'CANCELLED'
                and customer_id is not null
              group by customer_id
            )
            select
              count(*) filter (where f.starts_at < :middle) as earlier,
              count(*) filter (where f.starts_at >= :middle) as later
            from first_of_each f
            where not exists (
              select from bookings b
              join appointments a on a.business_id = b.business_id and a.id = b.appointment_id
              where b.business_id = :business
                and b.customer_id = f.customer_id
                and b.status <> 'CANCELLED'
                and a.status not in ('HELD', 'EXPIRED', 'CANCELLED')
                and a.starts_at < f.starts_at)
            """;

    static final String LEAD_TIMES = SEEN + """
            , ahead as (
              select width_bucket(local_start::date - local_making::date, :borders::int[]) as bucket,
                greatest(0, extract(epoch from starts_at - made_at) / 60) as minutes
              from told
              where status <> 'CANCELLED'
            )
            select bucket, grouping(bucket) = 1 as all_of_them, count(*) as bookings,
              coalesce(percentile_cont(0.5) within group (order by minutes), 0) as median_minutes
            from ahead
            group by grouping sets ((bucket), ())
            """;

    static final String BUSY_HOURS = SEEN + """
            select extract(isodow from local_start)::int as weekday, extract(hour from local_start)::int as hour,
              count(*) as bookings
            from told
            where status <> 'CANCELLED'
            group by 1, 2
            """;

    static final String TOP_SERVICES = SEEN + """
            select s.id, s.name, count(*) as bookings,
              coalesce(sum(t.amount) filter (where t.currency = :currency and t.status in ('CONFIRMED', 'COMPLETED')), 0) as amount
            from told t
            join services s on s.business_id = :business and s.id = t.service_id
            where t.status <> 'CANCELLED'
            group by s.id, s.name
            order by bookings desc, amount desc, s.id
            limit 10
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
