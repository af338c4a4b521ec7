package io.horarium.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.platform.Tenants;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose service an id names: the public endpoints by service id learn the tenant from it. A service never moves to another
 * business, so what was found once stays true and is remembered; what was not found is asked again.
 */
@Component
public class ServiceDirectory {

    private static final int REMEMBERED = 20_000;

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final Cache<ServiceId, BusinessId> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ServiceDirectory(JdbcClient jdbc, Tenants tenants) {
        this.jdbc = jdbc;
        this.tenants = tenants;
    }

    /** The business of the service; empty when nobody has such a service. Must not be called inside a transaction. */
    public Optional<BusinessId> find(ServiceId service) {
        BusinessId remembered = known.getIfPresent(service);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<BusinessId> found = tenants.door(service.toString(), () -> read(service));
        found.ifPresent(business -> known.put(service, business));
        return found;
    }

    private Optional<BusinessId> read(ServiceId service) {
        return jdbc.sql("""
                        select business_id
                        from services
                        where id = :service
                        """)
                .param("service", service.value())
                .query(UUID.class)
                .optional()
                .map(BusinessId::new);
    }
}
