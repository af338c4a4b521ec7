package io.horarium.contract;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Tenants;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody else's business, with a row in every table and a mark in every text. An answer to anybody of another business that
 * holds a mark, or an id that was not asked about, is a leak.
 */
final class Stranger {

    /** In the texts that only the people of that business may read. */
    static final String SECRET = "CANARY-SECRET";

    /** In the texts that its booking page shows. */
    static final String SHOWN = "CANARY-SHOWN";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-12-21T08:00:00Z");

    private final TestStudio studio;
    private final Tenants tenants;
    private final JdbcClient jdbc;

    private Stranger(TestStudio studio, Tenants tenants, JdbcClient jdbc) {
        this.studio = studio;
        this.tenants = tenants;
        this.jdbc = jdbc;
    }

    static Stranger moveIn(TestStudios studios, Tenants tenants, JdbcClient jdbc) {
        Stranger stranger = new Stranger(studios.create(), tenants, jdbc);
        stranger.furnish();
        return stranger;
    }

    BusinessId business() {
        return studio.business();
    }

    String ownerEmail() {
        return studio.tenant().ownerEmail();
    }

    /** All ids of the business, of whatever they are. */
    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        rows().values().forEach(rows -> {
            Matcher id = ID.matcher(rows);
            while (id.find()) {
                ids.add(id.group());
            }
        });
        return ids;
    }

    /** Everything that is stored about the business, by table. */
    Map<String, String> rows() {
        return rows(tenants, jdbc, business());
    }

    /** Everything that is stored about a business, by table. */
    static Map<String, String> rows(Tenants tenants, JdbcClient jdbc, BusinessId business) {
        return tenants.read(business, () -> {
            Map<String, String> rows = new LinkedHashMap<>();
            for (String table : tables(jdbc)) {
                rows.put(
                        table,
                        jdbc.sql(
                                        "select coalesce(string_agg(to_jsonb(t)::text, ' ' order by to_jsonb(t)::text), '') from "
                                                + table + " t")
                                .query(String.class)
                                .single());
            }
            return rows;
        });
    }

    /** All tables that belong to businesses. Sessions have no row before somebody signs in. */
    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("""
                        select table_name
                        from information_schema.columns
                        where table_schema = 'public'
                          and column_name = 'business_id'
                          and table_name not in ('sessions', 'idempotency_keys')
                        order by table_name
                        """).query((row, number) -> row.getString("table_name")).list();
    }

    private void furnish() {
        studio.change(
                "update businesses set name = :shown, address = :shown, directions = :shown, phone = :shown where id = :business",
                Map.of("shown", SHOWN));
        UUID category = UUID.randomUUID();
        studio.insert("service_categories", Map.of("id", category, "name", SHOWN));
        StaffId staff = studio.staff(SHOWN);
        ServiceId service = studio.service(Map.of("name", SHOWN, "summary", SHOWN, "category_id", category), staff);
        UnitId unit = studio.units(service, 1, true, SHOWN).getFirst();
        studio.insert("holidays", Map.of("date", LocalDate.parse("2026-12-02"), "name", SECRET));
        studio.insert("holiday_opt_outs", Map.of("date", LocalDate.parse("2026-12-03")));
        studio.insert(
                "date_exceptions",
                Map.of("staff_id", staff.value(), "date", LocalDate.parse("2026-12-24"), "reason", SECRET));
        studio.insert("time_off", stretch("staff_id", staff.value()));
        studio.insert("time_blocks", stretch("staff_id", staff.value()));
        studio.insert("unit_downtimes", stretch("unit_id", unit.value()));
        studio.insert(
                "travel",
                Map.of(
                        "id", UUID.randomUUID(),
                        "staff_id", staff.value(),
                        "first_date", LocalDate.parse("2026-12-24"),
                        "last_date", LocalDate.parse("2026-12-26"),
                        "zone", "Europe/Berlin"));
        byte[] imported = new byte[32];
        new SecureRandom().nextBytes(imported);
        studio.insert("imported_entries", Map.of("key", imported, "imported_at", NOON));
        furnishTheOffice();
        book(service, staff, unit);
    }

    private static String hash(String sign) {
        return sign.repeat(32) + UUID.randomUUID().toString().replace("-", "");
    }

    private void furnishTheOffice() {
        UUID owner = studio.tenant().owner().value();
        studio.change(
                "insert into availability_templates (business_id, id, name, weekly) values (:business, :id, :name, '[]')",
                Map.of("id", UUID.randomUUID(), "name", SECRET));
        studio.change(
                """
                insert into api_keys (business_id, id, name, prefix, token_hash, scopes, created_by, created_at)
                values (:business, :id, :name, 'hor_canary', :hash, array['catalog:read'], :owner, :noon)
                """, Map.of("id", UUID.randomUUID(), "name", SECRET, "hash", hash("c"), "owner", owner, "noon", NOON));
        UUID webhook = UUID.randomUUID();
        studio.change(
                """
                insert into webhooks (business_id, id, url, events, description, active, secret, created_at)
                values (:business, :id, :url, array['appointment.created'], :text, false, :text, :noon)
                """, Map.of("id", webhook, "url", "https://example.test/" + SECRET, "text", SECRET, "noon", NOON));
        studio.change("""
                insert into webhook_deliveries
                  (business_id, id, webhook_id, event, subject, body, status, next_attempt_at, created_at)
                values (:business, :id, :webhook, 'appointment.created', :id, :body, 'FAILED', now(), now())
                """, Map.of("id", UUID.randomUUID(), "webhook", webhook, "body", SECRET));
        studio.insert(
                "invitations",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "email",
                        "canary@example.test",
                        "role",
                        "STAFF",
                        "token_hash",
                        hash("d"),
                        "invited_by",
                        owner,
                        "created_at",
                        NOON,
                        "expires_at",
                        NOON));
    }

    private void book(ServiceId service, StaffId staff, UnitId unit) {
        Instant start = Instant.parse("2026-12-01T06:00:00Z");
        AppointmentId appointment = studio.appointment(
                service,
                List.of(staff),
                List.of(unit),
                TimeInterval.startingAt(start, Duration.ofHours(1)),
                Map.of("notes", SECRET, "reference", "CANARY"));
        UUID series = UUID.randomUUID();
        studio.insert(
                "appointment_series",
                Map.of(
                        "id",
                        series,
                        "service_id",
                        service.value(),
                        "rule",
                        "FREQ=DAILY;COUNT=2",
                        "starts_at",
                        NOON,
                        "zone",
                        "Asia/Dubai",
                        "created_at",
                        NOON));
        studio.change(
                "update appointments set series_id = :series, recurrence_id = starts_at where business_id = :business and id = :id",
                Map.of("series", series, "id", appointment.value()));
        UUID customer = UUID.randomUUID();
        studio.insert(
                "customers",
                Map.of("id", customer, "name", SECRET, "email", SECRET + "@example.test", "created_at", NOON));
        studio.insert("hold_rules", Map.of("hold_minutes", 10, "per_address", 3, "per_contact", 2));
        studio.insert(
                "appointment_holds",
                Map.of(
                        "id",
                        appointment.value(),
                        "appointment_id",
                        appointment.value(),
                        "service_id",
                        service.value(),
                        "starts_at",
                        NOON,
                        "status",
                        "EXPIRED",
                        "held_until",
                        NOON,
                        "created_at",
                        NOON));
        byte[] hash = new byte[32];
        new SecureRandom().nextBytes(hash);
        studio.insert(
                "bookings",
                Map.of(
                        "id", UUID.randomUUID(),
                        "appointment_id", appointment.value(),
                        "customer_id", customer,
                        "unit_id", unit.value(),
                        "notes", SECRET,
                        "manage_token_hash", hash,
                        "created_at", NOON));
        waitFor(service, customer, appointment);
        studio.insert(
                "appointment_activity",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "appointment_id",
                        appointment.value(),
                        "at",
                        NOON,
                        "actor_kind",
                        "SYSTEM",
                        "actor_name",
                        SECRET,
                        "action",
                        "BOOKED",
                        "reason",
                        SECRET));
    }

    private void waitFor(ServiceId service, UUID customer, AppointmentId appointment) {
        studio.change("""
                insert into waitlist_rules
                  (business_id, automatic, offer_minutes, quiet_from_minute, quiet_to_minute, per_contact)
                values
                  (:business, false, 30, 0, 0, 5)
                """, Map.of());
        UUID entry = UUID.randomUUID();
        studio.change(
                """
                insert into waitlist_entries
                  (business_id, id, customer_id, service_id, zone, first_date, last_date, notes, created_at, updated_at)
                values
                  (:business, :id, :customer, :service, 'Asia/Dubai', '2026-12-01', '2026-12-02', :notes, :noon, :noon)
                """,
                Map.of("id", entry, "customer", customer, "service", service.value(), "notes", SECRET, "noon", NOON));
        byte[] hash = new byte[32];
        new SecureRandom().nextBytes(hash);
        studio.change(
                """
                insert into waitlist_offers
                  (business_id, id, entry_id, hold_id, appointment_id, starts_at, ends_at, staff, status, automatic, expires_at,
                   key_hash, created_at)
                values
                  (:business, :id, :entry, :hold, :hold, :noon, :noon, '{}', 'EXPIRED', true, :noon,
                   :hash, :noon)
                """,
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "entry",
                        entry,
                        "hold",
                        appointment.value(),
                        "noon",
                        NOON,
                        "hash",
                        hash));
    }

    private static Map<String, Object> stretch(String owner, UUID id) {
        return Map.of(
                "id", UUID.randomUUID(), owner, id, "starts_at", NOON, "ends_at", NOON.plusHours(1), "reason", SECRET);
    }
}
