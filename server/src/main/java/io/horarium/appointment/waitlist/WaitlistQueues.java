package io.horarium.appointment.waitlist;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is to be asked next. Every method expects a transaction of the business. */
@Repository
class WaitlistQueues {

    /** How many are read, and written down, in one transaction. */
    static final int PAGE = 100;

    private final JdbcClient jdbc;

    WaitlistQueues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who waits.
     *
     * @param known starts that were free when they came, and have not been gone since
     * @param asked starts that were offered to them
     * @param hasOffer whether they have not answered yet
     * @param forgets whether some of what they knew is gone
     */
    record Waiting(Entry entry, Set<Instant> known, Set<Instant> asked, boolean hasOffer, boolean forgets) {

        /** The same who knows only those of their starts that are not gone: they are news when they come back. */
        Waiting knowing(Set<Instant> notGone) {
            Set<Instant> still = new HashSet<>(known);
            still.retainAll(notGone);
            return new Waiting(entry, still, asked, hasOffer, still.size() < known.size());
        }
    }

    /** Whether a round has anything to do: an echo ends with its dates like any other wish. */
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

    /**
     * The services that somebody waits for, in the order of their ids.
     *
     * @param from the first of them; absent: all
     */
    List<ServiceId> services(BusinessId business, @Nullable ServiceId from) {
        return jdbc.sql("""
                        select distinct service_id
                        from waitlist_entries
                        where business_id = :business
                          and status = 'WAITING'
                          and not echo
                          and (:from::uuid is null or service_id >= :from)
                        order by service_id
                        """)
                .param("business", business.value())
                .param("from", from == null ? null : from.value(), Types.OTHER)
                .query((row, number) -> new ServiceId(row.getObject("service_id", UUID.class)))
                .list();
    }

    /**
     * Some of those who wait for a service, in the order of the list; when fewer than {@link #PAGE}, there are no more.
     *
     * @param after behind this one; absent: from the beginning
     */
    List<Waiting> page(BusinessId business, ServiceId service, @Nullable EntryId after) {
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
                        from (
                          %s
                          and e.service_id = :service
                          and e.status = 'WAITING'
                          and (:after::uuid is null or e.id > :after)
                          order by e.id
                          limit :most
                        ) w
                        join waitlist_entries k on k.business_id = :business and k.id = w.id
                        order by w.id
                        """.formatted(EntryRow.ENTRY))
                .param("business", business.value())
                .param("service", service.value())
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", PAGE)
                .query((row, number) -> new Waiting(
                        EntryRow.entry(row, number),
                        moments(row, "known_starts"),
                        moments(row, "asked"),
                        row.getBoolean("has_offer"),
                        false))
                .list();
    }

    /**
     * Writes down which of the starts that were free when somebody came are not gone. A wish that changed meanwhile stays, and so does
     * one that somebody else is writing: it is for the next round.
     */
    int know(BusinessId business, List<Waiting> waiting) {
        int rows = 0;
        for (Waiting each : waiting) {
            rows += jdbc.sql("""
                            update waitlist_entries
                            set known_starts = :known::timestamptz[]
                            where business_id = :business
                              and id in (
                                select id
                                from waitlist_entries
                                where business_id = :business
                                  and id = :id
                                  and version = :version
                                for no key update skip locked)
                            """)
                    .param("business", business.value())
                    .param("id", each.entry().id().value())
                    .param("version", each.entry().version())
                    .param("known", each.known().stream().map(Instant::toString).toArray(String[]::new))
                    .update();
        }
        return rows;
    }

    /**
     * Ends the offers whose time is over. The job that tidies up after their holds does the same, perhaps a moment later; whoever
     * answers at this moment is not waited for.
     */
    void endOffers(BusinessId business, Instant now) {
        jdbc.sql("""
                        update waitlist_offers
                        set status = 'EXPIRED',
                            answered_at = :now
                        where business_id = :business
                          and id in (
                            select id
                            from waitlist_offers
                            where business_id = :business
                              and status = 'OPEN'
                              and expires_at <= :now
                            for no key update skip locked)
                        """)
                .param("business", business.value())
                .param("now", EntryRow.toSql(now))
                .update();
    }

    /** Ends the wishes whose dates are over; one that somebody else is writing is for the next round. */
    void endOver(BusinessId business, Instant now) {
        jdbc.sql("""
                        update waitlist_entries
                        set status = 'OVER',
                            known_starts = '{}',
                            told_from = null,
                            version = version + 1,
                            updated_at = :now
                        where business_id = :business
                          and id in (
                            select id
                            from waitlist_entries
                            where business_id = :business
                              and status = 'WAITING'
                              and last_date < (:now::timestamptz at time zone zone)::date
                            for no key update skip locked)
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
