package io.horarium.appointment.customers;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The customers of a business, each in whole. Every method expects a transaction of that business. */
@Repository
class CustomerRows {

    static final String COLUMNS = """
            c.id, c.name, c.email, c.phone, c.locale, c.zone, c.notes, c.marketing_opt_in, c.marketing_opt_in_at,
            c.marketing_opt_in_source, c.created_at, c.erased_at, c.version, c.name_key
            """;

    private final JdbcClient jdbc;
    private final Ids ids;

    CustomerRows(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    Optional<KnownCustomer> find(BusinessId business, CustomerId id) {
        return jdbc.sql("select " + COLUMNS + """
                        from customers c
                        where c.business_id = :business
                          and c.id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .query((row, number) -> customer(row))
                .optional();
    }

    Optional<CustomerId> withEmail(BusinessId business, String email) {
        return jdbc.sql("""
                        select id
                        from customers
                        where business_id = :business
                          and email_key = lower(:email)
                        """)
                .param("business", business.value())
                .param("email", email)
                .query((row, number) -> new CustomerId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Locks these customers in the order of their ids, so that nobody can book in their name meanwhile. */
    Map<CustomerId, KnownCustomer> lock(BusinessId business, CustomerId... wanted) {
        UUID[] values = List.of(wanted).stream().map(CustomerId::value).toArray(UUID[]::new);
        return jdbc
                .sql("select " + COLUMNS + """
                        from customers c
                        where c.business_id = :business
                          and c.id = any(:ids)
                        order by c.id
                        for update
                        """)
                .param("business", business.value())
                .param("ids", values)
                .query((row, number) -> customer(row))
                .list()
                .stream()
                .collect(Collectors.toMap(KnownCustomer::id, Function.identity()));
    }

    /** Writes a new customer down; empty when the e-mail address has one. */
    Optional<CustomerId> insert(BusinessId business, NewCustomer customer, Consent consent, Instant now) {
        return jdbc.sql("""
                        insert into customers
                          (business_id, id, name, email, phone, notes, marketing_opt_in, marketing_opt_in_at,
                           marketing_opt_in_source, created_at)
                        values
                          (:business, :id, :name, :email, :phone, :notes, :optIn, :givenAt, :source, :now)
                        on conflict (business_id, email_key) do nothing
                        returning id
                        """)
                .param("business", business.value())
                .param("id", ids.next())
                .param("name", customer.name().strip())
                .param("email", customer.email())
                .param("phone", customer.phone(), Types.VARCHAR)
                .param("notes", customer.notes() == null ? "" : customer.notes())
                .param("optIn", consent.optIn())
                .param("givenAt", toSql(consent.givenAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("source", consent.source(), Types.VARCHAR)
                .param("now", toSql(now))
                .query((row, number) -> new CustomerId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Writes all that can change; the version grows. */
    void update(BusinessId business, KnownCustomer customer) {
        jdbc.sql("""
                        update customers
                        set name = :name,
                            phone = :phone,
                            locale = :locale,
                            zone = :zone,
                            notes = :notes,
                            marketing_opt_in = :optIn,
                            marketing_opt_in_at = :givenAt,
                            marketing_opt_in_source = :source,
                            version = version + 1
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", customer.id().value())
                .param("name", customer.name())
                .param("phone", customer.phone(), Types.VARCHAR)
                .param("locale", customer.locale(), Types.VARCHAR)
                .param("zone", customer.zone() == null ? null : customer.zone().getId(), Types.VARCHAR)
                .param("notes", customer.notes())
                .param("optIn", customer.marketing().optIn())
                .param("givenAt", toSql(customer.marketing().givenAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("source", customer.marketing().source(), Types.VARCHAR)
                .update();
    }

    static KnownCustomer customer(ResultSet row) throws SQLException {
        String zone = row.getString("zone");
        return new KnownCustomer(
                new CustomerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("locale"),
                zone == null ? null : ZoneId.of(zone),
                row.getString("notes"),
                new Consent(
                        row.getBoolean("marketing_opt_in"),
                        moment(row, "marketing_opt_in_at"),
                        row.getString("marketing_opt_in_source")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "erased_at"),
                row.getLong("version"));
    }

    static @Nullable OffsetDateTime toSql(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
