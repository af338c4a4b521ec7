package io.horarium.appointment;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.platform.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The customers of a business; one e-mail address is one customer. Every method expects a transaction of that business. */
@Repository
public class Customers {

    private final JdbcClient jdbc;
    private final Ids ids;

    Customers(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /**
     * The customer with this e-mail address, made when there is none; the row is locked, so that limits can be counted. Whoever types
     * an address has not proved that it is theirs, so what the business knows about a customer stays: only what was unknown is
     * filled in. What was typed stands on the booking ({@link Bookings}), and so does a consent: it makes nobody who is known hear
     * from the business, unless the staff adopt it. The consent of somebody new is theirs, because nobody else has the address.
     */
    public CustomerId recognise(BusinessId business, Contact details, Instant now) {
        return new CustomerId(jdbc.sql("""
                        insert into customers as known
                          (business_id, id, name, email, phone, locale, zone, marketing_opt_in, marketing_opt_in_at,
                           marketing_opt_in_source, created_at)
                        values
                          (:business, :id, :name, :email, :phone, :locale, :zone, :optIn,
                           case when :optIn then :now::timestamptz end,
                           case when :optIn then 'booking' end, :now)
                        on conflict (business_id, email_key) do update
                        set phone = coalesce(known.phone, excluded.phone),
                            locale = coalesce(known.locale, excluded.locale),
                            zone = coalesce(known.zone, excluded.zone),
                            version = known.version + case
                              when known.phone is null and excluded.phone is not null then 1
                              else 0
                            end
                        returning id
                        """)
                .param("business", business.value())
                .param("id", ids.next())
                .param("name", details.name())
                .param("email", details.email())
                .param("phone", details.phone())
                .param("locale", details.locale())
                .param("zone", zone(details))
                .param("optIn", details.marketingOptIn())
                .param("now", Moments.toSql(now))
                .query(UUID.class)
                .single());
    }

    private static @Nullable String zone(Contact details) {
        return details.zone() == null ? null : details.zone().getId();
    }
}
