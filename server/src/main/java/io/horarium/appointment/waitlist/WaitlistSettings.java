package io.horarium.appointment.waitlist;

import io.horarium.kernel.BusinessId;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules for the waitlist of each business. Every method expects a transaction of that business. */
@Repository
class WaitlistSettings {

    private static final int SECONDS_PER_MINUTE = 60;

    private final JdbcClient jdbc;

    WaitlistSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WaitlistRules get(BusinessId business) {
        return jdbc.sql("""
                        select automatic, offer_minutes, quiet_from_minute, quiet_to_minute, per_contact, version
                        from waitlist_rules
                        where business_id = :business
                        """)
                .param("business", business.value())
                .query((row, number) -> new WaitlistRules(
                        row.getBoolean("automatic"),
                        row.getInt("offer_minutes"),
                        time(row.getInt("quiet_from_minute")),
                        time(row.getInt("quiet_to_minute")),
                        row.getInt("per_contact"),
                        row.getLong("version")))
                .optional()
                .orElse(WaitlistRules.USUAL);
    }

    /** Puts these rules in the place of those of that version; false when they are others by now. */
    boolean put(BusinessId business, WaitlistRules rules) {
        return jdbc.sql("""
                        insert into waitlist_rules as known
                          (business_id, automatic, offer_minutes, quiet_from_minute, quiet_to_minute, per_contact)
                        values
                          (:business, :automatic, :minutes, :quietFrom, :quietTo, :perContact)
                        on conflict (business_id) do update
                        set automatic = excluded.automatic,
                            offer_minutes = excluded.offer_minutes,
                            quiet_from_minute = excluded.quiet_from_minute,
                            quiet_to_minute = excluded.quiet_to_minute,
                            per_contact = excluded.per_contact,
                            version = known.version + 1
                        where known.version = :version
                        """)
                        .param("business", business.value())
                        .param("automatic", rules.automatic())
                        .param("minutes", rules.offerMinutes())
                        .param("quietFrom", rules.quietFrom().get(ChronoField.MINUTE_OF_DAY))
                        .param("quietTo", rules.quietTo().get(ChronoField.MINUTE_OF_DAY))
                        .param("perContact", rules.perContact())
                        .param("version", rules.version())
                        .update()
                == 1;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay((long) minute * SECONDS_PER_MINUTE);
    }
}
