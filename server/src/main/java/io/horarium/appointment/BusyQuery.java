package io.horarium.appointment;

/**
 * The statement behind {@link BusyAppointments}. Conditions on time are comparisons of instants and not of ranges: below
 * row-level security only leakproof operators reach an index, and {@code &&} is none.
 */
final class BusyQuery {

    /**
     * Stretches that share a moment with the window. {@code :reach} is its start less the longest stretch there is. The bounds of
     * the appointments follow from those of the stretches (no buffer is longer than a day); they keep the join to the time that is
     * asked about, however many years the business has behind it. The second half are the held seats of classes; the hold of a
     * whole appointment is a stretch like any other.
     */
    static final String BUSY = """
            select
              o.resource_id, true as busy, a.id, a.service_id, a.status, a.starts_at, a.ends_at,
              o.occupied_from, o.occupied_to, a.held_until,
              case when a.capacity > 1 and o.kind = 'STAFF' then a.id end as session, a.seats_taken as seats, a.capacity,
              case when a.capacity > 1 and o.kind = 'STAFF' and o.part = 0 then array(
                select b.unit_id
                from bookings b
                where b.business_id = o.business_id
                  and b.appointment_id = o.appointment_id
                  and b.status = 'ACTIVE'
                  and b.unit_id is not null
              ) end as chosen
            from appointment_occupancies o
            join appointments a on a.business_id = o.business_id and a.id = o.appointment_id
            where o.business_id = :business
              and o.resource_id = any(:resources)
              and o.occupied_from > :reach
              and o.occupied_from < :to
              and o.occupied_to > :from
              and a.starts_at > :reach - interval '1 day'
              and a.starts_at < :to + interval '1 day'
            union all
            select
              o.resource_id, true, h.id, a.service_id, 'HELD', a.starts_at, a.ends_at,
              o.occupied_from, o.occupied_to, h.held_until,
              a.id, h.seats, a.capacity, case when h.unit_id is not null then array[h.unit_id] end
            from appointment_holds h
            join appointments a on a.business_id = h.business_id and a.id = h.appointment_id
            join appointment_occupancies o on o.business_id = a.business_id and o.appointment_id = a.id
            where h.business_id = :business
              and h.status = 'RUNNING'
              and a.capacity > 1
              and o.resource_id = any(:resources)
              and o.kind = 'STAFF'
              and o.part = 0
              and o.occupied_from > :reach
              and o.occupied_from < :to
              and o.occupied_to > :from
            """;

    /**
     * The same, and what limits and workload count: appointments of staff, of services and of customers. The {@code offset 0} has
     * the staff looked up for each appointment of the time; joined freely, all that there ever were would be read.
     */
    static final String BUSY_AND_COUNTED = BUSY + """
            union all
            select
              s.staff_id, false, a.id, null, a.status, a.starts_at, a.ends_at,
              null, null, null, null, 0, 1, null
            from appointments a
            cross join lateral (
              select g.staff_id
              from appointment_staff g
              where g.business_id = a.business_id
                and g.appointment_id = a.id
                and g.staff_id = any(:counted)
              offset 0
            ) s
            where a.business_id = :business
              and a.starts_at >= :countFrom
              and a.starts_at < :countTo
              and a.status in ('PENDING', 'CONFIRMED', 'COMPLETED', 'NO_SHOW')
            union all
            select
              a.service_id, false, a.id, null, a.status, a.starts_at, a.ends_at,
              null, null, null, null, 0, 1, null
            from appointments a
            where a.business_id = :business
              and a.service_id = any(:counted)
              and a.starts_at >= :countFrom
              and a.starts_at < :countTo
              and a.status in ('PENDING', 'CONFIRMED', 'COMPLETED', 'NO_SHOW')
            union all
            select
              b.customer_id, false, a.id, null, a.status, a.starts_at, a.ends_at,
              null, null, null, null, 0, 1, null
            from bookings b
            join appointments a on a.business_id = b.business_id and a.id = b.appointment_id
            where b.business_id = :business
              and b.customer_id = any(:counted)
              and b.status = 'ACTIVE'
              and a.starts_at >= :countFrom
              and a.starts_at < :countTo
              and a.status in ('PENDING', 'CONFIRMED', 'COMPLETED', 'NO_SHOW')
            """;

    private BusyQuery() {}
}
