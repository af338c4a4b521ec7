package io.horarium.appointment;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sees to it that nobody keeps more than their share. Whoever counts has the lock of that address and of that contact until the
 * end of the transaction, so two requests of one visitor cannot both find the last place free. These locks come before all
 * others, the address before the contact.
 */
@Repository
class HoldQuotas {

    private final JdbcClient jdbc;

    HoldQuotas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets one more hold in.
     *
     * @param replaced a hold that ends with the new one and does not count any more
     * @throws Rejected with {@link HoldRejection.TooManyHolds}
     */
    void admit(BusinessId business, HolderKeys keys, HoldRules rules, Optional<Hold> replaced, Instant now) {
        byte[] address = keys.address();
        byte[] contact = keys.contact();
        if (address != null) {
            admit(business, "address_key", address, rules.perAddress(), replaced, now);
        }
        if (contact != null) {
            admit(business, "contact_key", contact, rules.perContact(), replaced, now);
        }
    }

    private void admit(BusinessId business, String column, byte[] key, int most, Optional<Hold> replaced, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(:key) is null as locked")
                .param("key", ByteBuffer.wrap(key).getLong())
                .query(Boolean.class)
                .single();
        Running running = jdbc.sql("""
                        select count(*) as number, min(held_until) as first_end
                        from appointment_holds
                        where business_id = :business
                          and status = 'RUNNING'
                          and held_until > :now
                          and id is distinct from :replaced
                          and %s = :key
                        """.formatted(column))
                .param("business", business.value())
                .param("now", Moments.toSql(now))
                .param("replaced", replaced.map(hold -> hold.id().value()).orElse(null), java.sql.Types.OTHER)
                .param("key", key)
                .query(HoldQuotas::running)
                .single();
        if (running.number() >= most) {
            Instant next = running.firstEnd().orElse(now);
            throw new Rejected(new HoldRejection.TooManyHolds(
                    most, Duration.between(now, next).toSeconds() + 1));
        }
    }

    private static Running running(ResultSet row, int number) throws SQLException {
        int count = row.getInt("number");
        return new Running(count, count == 0 ? Optional.empty() : Optional.of(Moments.get(row, "first_end")));
    }

    private record Running(int number, Optional<Instant> firstEnd) {}
}
