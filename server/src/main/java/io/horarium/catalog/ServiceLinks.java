package io.horarium.catalog;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a service names of its business: its heading, who gives it, and what it needs. */
@Repository
class ServiceLinks {

    private final JdbcClient jdbc;

    ServiceLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of the named things the business does not have. */
    List<FieldError> errors(BusinessId business, ServiceSettings settings) {
        List<FieldError> errors = new ArrayList<>();
        if (settings.categoryId() != null) {
            missing(business, "service_categories", List.of(settings.categoryId()))
                    .forEach(index -> errors.add(new FieldError("categoryId", "is no category of the business")));
        }
        if (settings.staffIds() != null) {
            List<UUID> staff = settings.staffIds().stream().map(StaffId::value).toList();
            missing(business, "staff_members", staff)
                    .forEach(index -> errors.add(new FieldError(
                            "staffIds[" + index + "]", "is no staff member of the business, or named twice")));
        }
        if (settings.resources() != null) {
            List<UUID> resources = settings.resources().stream()
                    .map(ServiceSettings.UnitNeed::resourceId)
                    .toList();
            missing(business, "resources", resources)
                    .forEach(index -> errors.add(new FieldError(
                            "resources[" + index + "].resourceId", "is no resource of the business, or named twice")));
        }
        return errors;
    }

    /** The positions of those that the business does not have, or that were named before. */
    private List<Integer> missing(BusinessId business, String table, List<UUID> wanted) {
        Set<UUID> there = new HashSet<>(jdbc.sql("select id from " + table + """

                        where business_id = :business
                          and id = any(:ids)
                        """)
                .param("business", business.value())
                .param("ids", wanted.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!there.remove(wanted.get(i))) {
                missing.add(i);
            }
        }
        return missing;
    }

    /** The positions of services that the business does not have, or that were named before. */
    List<Integer> missingServices(BusinessId business, List<ServiceId> services) {
        return missing(
                business, "services", services.stream().map(ServiceId::value).toList());
    }

    void clearResources(BusinessId business, ServiceId service) {
        jdbc.sql("""
                        delete from service_resources
                        where business_id = :business
                          and service_id = :service
                        """)
                .param("business", business.value())
                .param("service", service.value())
                .update();
    }

    void resources(BusinessId business, ServiceId service, List<ServiceSettings.UnitNeed> needs) {
        for (ServiceSettings.UnitNeed need : needs) {
            jdbc.sql("""
                            insert into service_resources (business_id, service_id, resource_id, quantity, chosen_by_customer)
                            values (:business, :service, :resource, :quantity, :chosen)
                            """)
                    .param("business", business.value())
                    .param("service", service.value())
                    .param("resource", need.resourceId())
                    .param("quantity", need.quantity())
                    .param("chosen", Boolean.TRUE.equals(need.chosenByCustomer()))
                    .update();
        }
    }
}
