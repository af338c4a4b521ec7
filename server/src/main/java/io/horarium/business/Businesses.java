package io.horarium.business;

import io.horarium.kernel.BusinessId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The businesses of this installation. Every call belongs inside a transaction of {@code Tenants}. */
@Repository
public class Businesses {

    private static final TypeReference<Map<String, Map<String, String>>> TRANSLATIONS = new TypeReference<>() {};

    private static final String SETTINGS = """
            select id, slug, name, zone, currency, locale, week_start, address, directions, phone, accent_hue,
                   default_buffer_before_minutes, default_buffer_after_minutes, minimum_notice_minutes,
                   horizon_days, free_cancel_hours, translations
            from businesses
            where id = :business
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Businesses(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The settings of the business whose transaction this is.
     *
     * @throws IllegalStateException when there is no such business: its id came from somewhere it should not
     */
    public Business get(BusinessId business) {
        return jdbc.sql(SETTINGS)
                .param("business", business.value())
                .query((row, number) -> business(row))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no business " + business));
    }

    /** The same, as long as its published booking page has this slug. */
    public Optional<Business> findPublished(BusinessId business, String slug) {
        return jdbc.sql(SETTINGS + """
                          and slug = :slug
                          and published
                        """)
                .param("business", business.value())
                .param("slug", slug)
                .query((row, number) -> business(row))
                .optional();
    }

    /** Whether there is one, in its transaction. */
    boolean has(BusinessId business) {
        return jdbc.sql("""
                        select exists (select from businesses where id = :business)
                        """)
                .param("business", business.value())
                .query(Boolean.class)
                .single();
    }

    /** Whose published page has the slug; works behind the door of that slug and inside the business itself. */
    Optional<BusinessId> find(String slug) {
        return jdbc.sql("""
                        select id
                        from businesses
                        where slug = :slug
                          and published
                        """).param("slug", slug).query(UUID.class).optional().map(BusinessId::new);
    }

    private Business business(ResultSet row) throws SQLException {
        return new Business(
                new BusinessId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                row.getString("currency"),
                row.getString("locale"),
                DayOfWeek.of(row.getInt("week_start")),
                row.getString("address"),
                row.getString("directions"),
                row.getString("phone"),
                row.getObject("accent_hue", Integer.class),
                new Policies(
                        row.getInt("default_buffer_before_minutes"),
                        row.getInt("default_buffer_after_minutes"),
                        row.getInt("minimum_notice_minutes"),
                        row.getInt("horizon_days"),
                        row.getInt("free_cancel_hours")),
                json.readValue(row.getString("translations"), TRANSLATIONS));
    }
}
