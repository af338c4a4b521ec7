package io.horarium.catalog;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Ceilings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The team as its owner edits it. */
@Repository
class StaffRows {

    private static final int USUAL_HUE = 178;
    private static final int MOST = 200;

    private static final String DOCUMENTS = """
            select json_build_object(
              'id', m.id,
              'version', m.version,
              'archived', not m.active,
              'settings', json_build_object(
                'name', m.name,
                'title', m.title,
                'knownFor', m.known_for,
                'languages', m.languages,
                'hue', m.hue,
                'zone', m.zone,
                'limits', json_build_object(
                  'perDay', m.limit_per_day,
                  'perWeek', m.limit_per_week,
                  'perMonth', m.limit_per_month
                ),
                'position', m.position,
                'serviceIds', (
                  select coalesce(json_agg(g.service_id order by s.position, s.id), '[]')
                  from service_staff g
                  join services s on s.business_id = g.business_id and s.id = g.service_id
                  where g.business_id = m.business_id
                    and g.staff_id = m.id
                ),
                'translations', m.translations
              )
            )::text
            from staff_members m
            where m.business_id = :business
            """;

    private static final String READ = DOCUMENTS + """
              and m.id = :id
            """;

    private static final String LIST = DOCUMENTS + """
              and m.active
            order by m.position, m.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ceilings ceilings;

    StaffRows(JdbcClient jdbc, JsonMapper json, Ceilings ceilings) {
        this.jdbc = jdbc;
        this.json = json;
        this.ceilings = ceilings;
    }

    /** Lets one more pass who works here; there are at most two hundred. */
    void mustHaveRoom(BusinessId business) {
        ceilings.mustHaveRoom(business, "staff members", MOST, """
                select count(*)
                from staff_members
                where business_id = :business
                  and active
                """);
    }

    Optional<StoredStaff> find(BusinessId business, StaffId id, boolean locked) {
        return jdbc.sql(locked ? READ + "for update" : READ)
                .param("business", business.value())
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(document -> json.readValue(document, StoredStaff.class));
    }

    List<StoredStaff> list(BusinessId business) {
        return jdbc.sql(LIST).param("business", business.value()).query(String.class).list().stream()
                .map(document -> json.readValue(document, StoredStaff.class))
                .toList();
    }

    void insert(BusinessId business, StaffId id, StaffSettings settings) {
        write("""
                insert into staff_members (
                  business_id, id, name, title, known_for, languages, hue, zone, position,
                  limit_per_day, limit_per_week, limit_per_month, translations
                )
                values (
                  :business, :id, :name, :title, :knownFor, :languages, :hue, :zone, :position,
                  :perDay, :perWeek, :perMonth, cast(:translations as jsonb)
                )
                """, business, id, settings);
    }

    void update(BusinessId business, StaffId id, StaffSettings settings) {
        write("""
                update staff_members
                set version = version + 1,
                    availability_version = availability_version + 1,
                    active = true,
                    name = :name,
                    title = :title,
                    known_for = :knownFor,
                    languages = :languages,
                    hue = :hue,
                    zone = :zone,
                    position = :position,
                    limit_per_day = :perDay,
                    limit_per_week = :perWeek,
                    limit_per_month = :perMonth,
                    translations = cast(:translations as jsonb)
                where business_id = :business
                  and id = :id
                """, business, id, settings);
    }

    private void write(String sql, BusinessId business, StaffId id, StaffSettings settings) {
        PeriodLimits limits = orElse(settings.limits(), PeriodLimits.NONE);
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", settings.name());
        columns.put("title", orElse(settings.title(), ""));
        columns.put("knownFor", orElse(settings.knownFor(), ""));
        columns.put("languages", orElse(settings.languages(), ""));
        columns.put("hue", orElse(settings.hue(), USUAL_HUE));
        columns.put("zone", settings.zone() == null ? null : settings.zone().getId());
        columns.put("position", orElse(settings.position(), 0));
        columns.put("perDay", limits.perDay());
        columns.put("perWeek", limits.perWeek());
        columns.put("perMonth", limits.perMonth());
        columns.put("translations", json.writeValueAsString(orElse(settings.translations(), Map.of())));
        jdbc.sql(sql)
                .param("business", business.value())
                .param("id", id.value())
                .params(columns)
                .update();
    }

    void archive(BusinessId business, StaffId id) {
        change("""
                update staff_members
                set active = false,
                    version = version + 1,
                    availability_version = availability_version + 1
                where business_id = :business
                  and id = :id
                """, business, id);
    }

    void delete(BusinessId business, StaffId id) {
        change("""
                delete from staff_members
                where business_id = :business
                  and id = :id
                """, business, id);
    }

    /** Whether a schedule, an account or an invitation names this person. */
    boolean isNamed(BusinessId business, StaffId id) {
        return jdbc.sql("""
                        select exists (
                          select from availability_blocks where business_id = :business and staff_id = :id
                          union all
                          select from date_exceptions where business_id = :business and staff_id = :id
                          union all
                          select from time_off where business_id = :business and staff_id = :id
                          union all
                          select from time_blocks where business_id = :business and staff_id = :id
                          union all
                          select from travel where business_id = :business and staff_id = :id
                          union all
                          select from memberships where business_id = :business and staff_id = :id
                          union all
                          select from invitations where business_id = :business and staff_id = :id
                        )
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private void change(String sql, BusinessId business, StaffId id) {
        jdbc.sql(sql)
                .param("business", business.value())
                .param("id", id.value())
                .update();
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return Objects.requireNonNullElse(value, otherwise);
    }
}
