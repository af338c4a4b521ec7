package io.horarium.appointment.waitlist;

import io.horarium.kernel.BusinessId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is to be asked next. Every method expects a transaction of the business. */
@Repository
class WaitlistQueues {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    WaitlistQueues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who waits.
     *
     * @param known starts that were free when they came, and still are
     * @param asked starts that were offered to them
     * @param hasOffer whether they have not answered yet
     */
    record Waiting(Entry entry, Set<Instant> known, Set<Instant> asked, boolean hasOffer) {}

    boolean anybody(BusinessId business) {
        return jdbc.sql("""
                        select exists (
                          select
                          from waitlist_entries
                          where business_id = :business
                            and status = 'WAITING'
                        )
                        """)
                .param("business", business.value())
                .query(Boolean.class)
                .single();
    }

    /** The first of the list, in its order. */
    List<Waiting> waiting(BusinessId business) {
        return jdbc.sql("""
                        select w.*, k.known_starts, array(
                          select asked.starts_at
                          from waitlist_offers asked
                          where asked.business_id = :business
                            and asked.entry_id = w.id
                        ) as asked, exists (
                          select
                          from waitlist_offers open
                          where open.business_id = :business
                            and open.entry_id = w.id
                            and open.status = 'OPEN'
                        ) as has_offer
                        from (%s and e.status = 'WAITING' order by e.id limit :most) w
                        join waitlist_entries k on k.business_id = :business and k.id = w.id
                        order by w.id
                        """.formatted(EntryRow.ENTRY))
                .param("business", business.value())
                .param("most", MOST)
                .query((row, number) -> new Waiting(
                        EntryRow.entry(row, number),
                        moments(row, "known_starts"),
                        moments(row, "asked"),
                        row.getBoolean("has_offer")))
                .list();
    }

    /** Writes down which of the starts that were free when somebody came still are; a wish that changed meanwhile stays. */
    void know(BusinessId business, Entry entry, Collection<Instant> stillFree) {
        jdbc.sql("""
                        update waitlist_entries
                        set known_starts = :known::timestamptz[]
                        where business_id = :business
                          and id = :id
                          and version = :version
                        """)
                .param("business", business.value())
                .param("id", entry.id().value())
                .param("version", entry.version())
                .param("known", stillFree.stream().map(Instant::toString).toArray(String[]::new))
                .update();
    }

    /** Ends the offers whose time is over. The job that tidies up after their holds does the same, perhaps a moment later. */
    void endOffers(BusinessId business, Instant now) {
        jdbc.sql("""
                        update waitlist_offers
                        set status = 'EXPIRED',
                            answered_at = :now
                        where business_id = :business
                          and status = 'OPEN'
                          and expires_at <= :now
                        """)
                .param("business", business.value())
                .param("now", EntryRow.toSql(now))
                .update();
    }

    /** Ends the wishes whose dates are over. */
    void endOver(BusinessId business, Instant now) {
        jdbc.sql("""
                        update waitlist_entries
                        set status = 'OVER',
                            known_starts = '{}',
                            version = version + 1,
                            updated_at = :now
                        where business_id = :business
                          and status = 'WAITING'
                          and last_date < (:now::timestamptz at time zone zone)::date
                        """)
                .param("business", business.value())
                .param("now", EntryRow.toSql(now))
                .update();
    }

    private static Set<Instant> moments(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(WaitlistQueues::moment)
                .collect(Collectors.toSet());
    }

    /** The driver gives elements of an array of moments as the type that JDBC had first. */
    private static Instant moment(Object element) {
        return element instanceof OffsetDateTime known ? known.toInstant() : ((java.sql.Timestamp) element).toInstant();
    }
}
