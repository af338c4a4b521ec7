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
     * The customer with this e-mail address, made when there is none. Whoever types an address has not proved that it is
     * theirs, so what the business knows about a customer stays: only what was unknown is filled in, and a consent added.
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
                            locale = coalesce(excluded.locale, known.locale),
                            zone = coalesce(excluded.zone, known.zone),
                            marketing_opt_in = known.marketing_opt_in or excluded.marketing_opt_in,
                            marketing_opt_in_at = case
                              when known.marketing_opt_in then known.marketing_opt_in_at
                              else excluded.marketing_opt_in_at
                            end,
                            marketing_opt_in_source = case
                              when known.marketing_opt_in then known.marketing_opt_in_source
                              else excluded.marketing_opt_in_source
                            end,
                            version = known.version + case
                              when known.phone is null and excluded.phone is not null then 1
                              when excluded.marketing_opt_in and not known.marketing_opt_in then 1
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
