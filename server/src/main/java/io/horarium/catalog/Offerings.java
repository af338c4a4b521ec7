package io.horarium.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import java.time.LocalDate;
import java.util.Optional;
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
        return jdbc.sql(OfferingQuery.SQL)
                .param("business", business.value())
                .param("service", service.value())
                // a date that changes once a month, so that the document does not change with each day
                .param("since", today.minusMonths(1).withDayOfMonth(1))
                .query(String.class)
                .optional()
                .map(document -> read.get(document, text -> OfferingDocument.read(business, service, text)));
    }
}
