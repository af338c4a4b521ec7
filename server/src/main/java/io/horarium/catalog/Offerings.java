package io.horarium.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the rules of a service with one statement, whatever the number of staff, units and holidays. The database writes one
 * document with everything in it, settings and versions alike, so that comparing the text tells whether anything changed and
 * a document that was read before is not taken apart again.
 */
@Repository
public class Offerings {

    private static final int REMEMBERED = 2_000;

    private final JdbcClient jdbc;
    private final Cache<String, Offering> read =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Offerings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The active service of the business with this id. Expects a transaction of the business.
     *
     * @param today the current date; holidays of the distant past are left out
     */
    public Optional<Offering> find(BusinessId business, ServiceId service, LocalDate today) {
        return find(jdbc.sql(OfferingQuery.BOOKABLE), business, service, today);
    }

    /**
     * The service of an appointment that is agreed already, active or archived: what was promised can be kept at another time. Whoever
     * gives the appointment still gives it, also where they gave up the service or left the team.
     *
     * @param staff who gives the appointment
     * @param today the current date; holidays of the distant past are left out
     */
    public Optional<Offering> findAgreed(
            BusinessId business, ServiceId service, Collection<StaffId> staff, LocalDate today) {
        JdbcClient.StatementSpec statement = jdbc.sql(OfferingQuery.AGREED)
                .param("staff", staff.stream().map(StaffId::value).toArray(UUID[]::new));
        return find(statement, business, service, today);
    }

    private Optional<Offering> find(
            JdbcClient.StatementSpec statement, BusinessId business, ServiceId service, LocalDate today) {
        return statement
                .param("business", business.value())
                .param("service", service.value())
                // a date that changes once a month, so that the document does not change with each day
                .param("since", today.minusMonths(1).withDayOfMonth(1))
                .query(String.class)
                .optional()
                .map(document -> read.get(document, text -> OfferingDocument.read(business, service, text)));
    }
}
