package io.horarium.audit;

import io.horarium.business.Business;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log. Every method is one statement and, but for {@link #sweep}, expects a transaction of the business. */
@Repository
class AuditRows {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The newest ones first.
     *
     * @param before only those behind this place
     */
    List<AuditEntry> list(AuditQuestion question, Business business, Optional<Place> before, int most) {
        String[] kind = question.kind().map(text -> text.split("\\.", 2)).orElse(new String[0]);
        return jdbc.sql("""
                        select e.seq, e.at, e.subject_type, e.subject_id, e.verb, e.fields, e.before, e.after, e.operation, e.network,
                          e.actor_kind, e.actor_id,
                          coalesce(e.actor_name, u.name) as actor_name,
                          coalesce(e.label, p.name, c.name) as label
                        from audit_entries e
                        left join users u on u.id = e.actor_id and e.actor_kind = 'USER'
                        left join users p on p.id = e.subject_id and e.subject_type in ('user', 'member')
                        left join customers c on c.business_id = e.business_id and c.id = e.subject_id
                          and e.subject_type = 'customer' and c.erased_at is null
                        where e.business_id = :business
                          and (:from::timestamptz is null or e.at >= :from)
                          and (:to::timestamptz is null or e.at < :to)
                          and (:actor::uuid is null or e.actor_id = :actor)
                          and (:type::text is null or e.subject_type = :type)
                          and (:verb::text is null or e.verb = :verb)
                          and (:seq::bigint is null or (e.at, e.seq) < (:at::timestamptz, :seq))
                        order by e.at desc, e.seq desc
                        limit :most
                        """)
                .param("business", question.business().value())
                .param("from", start(question.from(), business.zone()))
                .param("to", start(question.to().map(date -> date.plusDays(1)), business.zone()))
                .param("actor", question.actor().orElse(null))
                .param("type", kind.length > 0 ? kind[0] : null)
                .param("verb", kind.length > 1 ? kind[1].toUpperCase(Locale.ROOT) : null)
                .param("at", before.map(AuditRows::moment).orElse(null))
                .param("seq", before.map(Place::seq).orElse(null))
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Removes what is older than two years; belongs to no transaction of a business. */
    void sweep() {
        jdbc.sql("""
                        delete from audit_entries
                        where at < now() - interval '2 years'
                        """).update();
    }

    private static @Nullable OffsetDateTime start(Optional<LocalDate> date, ZoneId zone) {
        return date.map(each -> each.atStartOfDay(zone).toOffsetDateTime()).orElse(null);
    }

    private static OffsetDateTime moment(Place place) {
        return Instant.EPOCH
                .plus(place.atMicros(), java.time.temporal.ChronoUnit.MICROS)
                .atOffset(ZoneOffset.UTC);
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        long micros = java.time.temporal.ChronoUnit.MICROS.between(Instant.EPOCH, at);
        String type = row.getString("subject_type");
        return new AuditEntry(
                new Place(micros, row.getLong("seq")).text(),
                at,
                type + "." + row.getString("verb").toLowerCase(Locale.ROOT),
                new AuditEntry.Subject(type, row.getObject("subject_id", UUID.class), row.getString("label")),
                new AuditEntry.Doer(
                        AuditEntry.Doer.Kind.valueOf(row.getString("actor_kind")),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name")),
                row.getString("operation"),
                Stream.of((String[]) row.getArray("fields").getArray())
                        .map(AuditRows::camel)
                        .toList(),
                values(row.getString("before")),
                values(row.getString("after")),
                row.getString("network"));
    }

    private Map<String, Object> values(String text) {
        return camel(json.readValue(text, VALUES));
    }

    /** As the API names its fields. */
    private static Map<String, Object> camel(Map<?, ?> values) {
        Map<String, Object> named = new LinkedHashMap<>();
        values.forEach((name, value) -> named.put(camel(String.valueOf(name)), named(value)));
        return named;
    }

    private static Object named(Object value) {
        return switch (value) {
            case Map<?, ?> map -> camel(map);
            case List<?> list -> list.stream().map(AuditRows::named).toList();
            default -> value;
        };
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("_")) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }
}
