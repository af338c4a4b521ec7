package io.horarium.appointment;

import io.horarium.kernel.BusinessId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules for holds of each business. Every method expects a transaction of that business. */
@Repository
class HoldSettings {

    private final JdbcClient jdbc;

    HoldSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HoldRules get(BusinessId business) {
        return jdbc.sql("""
                        select hold_minutes, per_address, per_contact, version
                        from hold_rules
                        where business_id = :business
                        """)
                .param("business", business.value())
                .query((row, number) -> new HoldRules(
                        row.getInt("hold_minutes"),
                        row.getInt("per_address"),
                        row.getInt("per_contact"),
                        row.getLong("version")))
                .optional()
                .orElse(HoldRules.USUAL);
    }

    /** Puts these rules in the place of those of that version; false when they are others by now. */
    boolean put(BusinessId business, HoldRules rules) {
        return jdbc.sql("""
                        insert into hold_rules as known (business_id, hold_minutes, per_address, per_contact, version)
                        values (:business, :minutes, :perAddress, :perContact, 1)
                        on conflict (business_id) do update
                        set hold_minutes = excluded.hold_minutes,
                            per_address = excluded.per_address,
                            per_contact = excluded.per_contact,
                            version = known.version + 1
                        where known.version = :version
                        """)
                        .param("business", business.value())
                        .param("minutes", rules.holdMinutes())
                        .param("perAddress", rules.perAddress())
                        .param("perContact", rules.perContact())
                        .param("version", rules.version())
                        .update()
                == 1;
    }
}
