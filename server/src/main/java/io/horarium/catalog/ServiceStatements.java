package io.horarium.catalog;

/** The statements behind {@link ServiceRows}. */
final class ServiceStatements {

    /** Everything of each service as one document, in the names of {@link StoredService}. */
    private static final String DOCUMENTS = """
            select json_build_object(
              'id', s.id,
              'version', s.version,
              'archived', not s.active,
              'settings', json_build_object(
                'name', s.name,
                'categoryId', s.category_id,
                'summary', s.summary,
                'translations', s.translations,
                'durationMinutes', s.duration_minutes,
                'stepMinutes', s.step_minutes,
                'bufferBeforeMinutes', s.buffer_before_minutes,
                'bufferAfterMinutes', s.buffer_after_minutes,
                'minimumNoticeMinutes', s.minimum_notice_minutes,
                'horizonDays', s.horizon_days,
                'processing', case
                  when s.processing_minutes is not null
                  then json_build_object('startMinute', s.processing_start_minutes, 'minutes', s.processing_minutes)
                end,
                'grid', s.grid,
                'avoidGaps', s.avoid_gaps,
                'capacity', s.capacity,
                'staffMode', s.staff_mode,
                'schedule', s.availability_schedule,
                'limits', json_build_object(
                  'perDay', s.limit_per_day,
                  'perWeek', s.limit_per_week,
                  'perMonth', s.limit_per_month
                ),
                'customerLimits', json_build_object(
                  'perDay', s.customer_limit_per_day,
                  'perWeek', s.customer_limit_per_week,
                  'perMonth', s.customer_limit_per_month
                ),
                'price', json_build_object('amount', s.price_amount, 'currency', b.currency),
                'deposit', case
                  when s.deposit_amount is not null
                  then json_build_object('amount', s.deposit_amount, 'currency', b.currency)
                end,
                'freeCancelHours', s.free_cancel_hours,
                'hue', s.hue,
                'focus', s.focus,
                'online', s.online,
                'needsApproval', s.needs_approval,
                'position', s.position,
                'staffIds', (
                  select coalesce(json_agg(g.staff_id order by m.position, m.id), '[]')
                  from service_staff g
                  join staff_members m on m.business_id = g.business_id and m.id = g.staff_id
                  where g.business_id = s.business_id
                    and g.service_id = s.id
                ),
                'resources', (
                  select coalesce(json_agg(
                    json_build_object(
                      'resourceId', n.resource_id,
                      'quantity', n.quantity,
                      'chosenByCustomer', n.chosen_by_customer
                    )
                    order by n.resource_id
                  ), '[]')
                  from service_resources n
                  where n.business_id = s.business_id
                    and n.service_id = s.id
                )
              )
            )::text
            from services s
            join businesses b on b.id = s.business_id
            where s.business_id = :business
            """;

    /** One of them. */
    static final String READ = DOCUMENTS + """
              and s.id = :id
            """;

    /** Those that can be booked, in the order of the business. */
    static final String LIST = DOCUMENTS + """
              and s.active
            order by s.position, s.id
            """;

    /** After {@link #READ}: until the end of the transaction nobody else changes it. */
    static final String LOCK = "for update of s";

    static final String INSERT = """
            insert into services (
              business_id, id,
              category_id, name, summary, translations, duration_minutes, step_minutes, buffer_before_minutes,
              buffer_after_minutes, minimum_notice_minutes, horizon_days, processing_start_minutes,
              processing_minutes, grid, avoid_gaps, capacity, staff_mode, availability_schedule, limit_per_day,
              limit_per_week, limit_per_month, customer_limit_per_day, customer_limit_per_week,
              customer_limit_per_month, price_amount, deposit_amount, free_cancel_hours, hue, focus, online,
              needs_approval, position
            )
            values (
              :business, :id,
              :category_id, :name, :summary, cast(:translations as jsonb), :duration_minutes, :step_minutes,
              :buffer_before_minutes, :buffer_after_minutes, :minimum_notice_minutes, :horizon_days,
              :processing_start_minutes, :processing_minutes, :grid, :avoid_gaps, :capacity, :staff_mode,
              cast(:availability_schedule as jsonb), :limit_per_day, :limit_per_week, :limit_per_month,
              :customer_limit_per_day, :customer_limit_per_week, :customer_limit_per_month, :price_amount,
              :deposit_amount, :free_cancel_hours, :hue, :focus, :online, :needs_approval, :position
            )
            """;

    static final String UPDATE = """
            update services
            set version = version + 1,
                active = true,
                category_id = :category_id,
                name = :name,
                summary = :summary,
                translations = cast(:translations as jsonb),
                duration_minutes = :duration_minutes,
                step_minutes = :step_minutes,
                buffer_before_minutes = :buffer_before_minutes,
                buffer_after_minutes = :buffer_after_minutes,
                minimum_notice_minutes = :minimum_notice_minutes,
                horizon_days = :horizon_days,
                processing_start_minutes = :processing_start_minutes,
                processing_minutes = :processing_minutes,
                grid = :grid,
                avoid_gaps = :avoid_gaps,
                capacity = :capacity,
                staff_mode = :staff_mode,
                availability_schedule = cast(:availability_schedule as jsonb),
                limit_per_day = :limit_per_day,
                limit_per_week = :limit_per_week,
                limit_per_month = :limit_per_month,
                customer_limit_per_day = :customer_limit_per_day,
                customer_limit_per_week = :customer_limit_per_week,
                customer_limit_per_month = :customer_limit_per_month,
                price_amount = :price_amount,
                deposit_amount = :deposit_amount,
                free_cancel_hours = :free_cancel_hours,
                hue = :hue,
                focus = :focus,
                online = :online,
                needs_approval = :needs_approval,
                position = :position
            where business_id = :business
              and id = :id
            """;

    private ServiceStatements() {}
}
