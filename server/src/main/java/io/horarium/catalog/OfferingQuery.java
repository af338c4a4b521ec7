package io.horarium.catalog;

/** The statement behind {@link Offerings}. Each list is an array in the order of the business. */
final class OfferingQuery {

    /**
     * A limited service counts the appointments of everybody who ever gave it, so there the versions of the whole team are
     * part of the document.
     */
    static final String BOOKABLE = document("""
                from service_staff g
                join staff_members m on m.business_id = g.business_id and m.id = g.staff_id
                where g.business_id = s.business_id
                  and g.service_id = s.id
                  and m.active""") + """
              and s.active
            """;

    /** The same for an appointment that is agreed: also of an archived service, and also with the staff who have it. */
    static final String AGREED = document("""
                from staff_members m
                where m.business_id = s.business_id
                  and (m.id = any(:staff) or m.active and m.id in (
                    select g.staff_id
                    from service_staff g
                    where g.business_id = s.business_id
                      and g.service_id = s.id))""");

    private OfferingQuery() {}

    private static String document(String givers) {
        return """
            select json_build_object(
              'business', b.id,
              'service', s.id,
              'page', case when b.published then b.slug end,
              'settings', b.settings_version,
              'zone', b.zone,
              'weekStart', b.week_start,
              'currency', b.currency,
              'version', s.version,
              'price', s.price_amount,
              'needsApproval', s.needs_approval,
              'duration', s.duration_minutes,
              'step', s.step_minutes,
              'bufferBefore', coalesce(s.buffer_before_minutes, b.default_buffer_before_minutes),
              'bufferAfter', coalesce(s.buffer_after_minutes, b.default_buffer_after_minutes),
              'processingStart', s.processing_start_minutes,
              'processing', s.processing_minutes,
              'notice', coalesce(s.minimum_notice_minutes, b.minimum_notice_minutes),
              'horizon', coalesce(s.horizon_days, b.horizon_days),
              'grid', s.grid,
              'avoidGaps', s.avoid_gaps,
              'capacity', s.capacity,
              'mode', s.staff_mode,
              'schedule', s.availability_schedule,
              'limits', json_build_array(s.limit_per_day, s.limit_per_week, s.limit_per_month),
              'customerLimits', json_build_array(s.customer_limit_per_day, s.customer_limit_per_week, s.customer_limit_per_month),
              'team', case
                when coalesce(s.limit_per_day, s.limit_per_week, s.limit_per_month) is not null then (
                  select sum(t.availability_version)
                  from staff_members t
                  where t.business_id = s.business_id
                )
              end,
              'holidays', (
                select json_object_agg(h.date, h.name order by h.date)
                from holidays h
                where h.business_id = s.business_id
                  and h.date >= :since
              ),
              'staff', (
                select json_agg(
                  json_build_object(
                    'id', m.id,
                    'version', m.availability_version,
                    'zone', m.zone,
                    'limits', json_build_array(m.limit_per_day, m.limit_per_week, m.limit_per_month),
                    'shortest', case when s.avoid_gaps then (
                      select json_build_array(
                        o.duration_minutes,
                        coalesce(o.buffer_before_minutes, b.default_buffer_before_minutes),
                        coalesce(o.buffer_after_minutes, b.default_buffer_after_minutes)
                      )
                      from service_staff og
                      join services o on o.business_id = og.business_id and o.id = og.service_id
                      where og.business_id = m.business_id
                        and og.staff_id = m.id
                        and o.active
                      order by o.duration_minutes, o.id
                      limit 1
                    ) end
                  )
                  order by m.position, m.id
                )
                GIVERS
              ),
              'needs', (
                select json_agg(
                  json_build_object(
                    'resource', n.resource_id,
                    'quantity', n.quantity,
                    'chosen', n.chosen_by_customer,
                    'units', (
                      select json_agg(json_build_array(u.id, u.name, u.availability_version) order by u.position, u.id)
                      from resource_units u
                      where u.business_id = n.business_id
                        and u.resource_id = n.resource_id
                        and u.active
                    )
                  )
                  order by n.resource_id
                )
                from service_resources n
                where n.business_id = s.business_id
                  and n.service_id = s.id
              )
            )::text
            from services s
            join businesses b on b.id = s.business_id
            where s.business_id = :business
              and s.id = :service
            """.replace("GIVERS", givers.strip());
    }
}
