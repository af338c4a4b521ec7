package io.horarium.catalog;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who gives which service. It stands in the document of the service and in that of the staff member, and both can be edited:
 * so whatever changes it through the one makes the version of the other grow, and an editor of the other, who has not seen
 * it, is told so. What stays as it was touches nobody.
 */
@Repository
class Assignments {

    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the staff members whose rows a change of the service may touch, in the order of their ids and before the service:
     * in the order in which a change of a staff member locks.
     */
    void lockStaff(BusinessId business, ServiceId service, Collection<StaffId> staff) {
        jdbc.sql("""
                        select id
                        from staff_members
                        where business_id = :business
                          and (
                            id = any(:staff)
                            or id in (
                              select staff_id
                              from service_staff
                              where business_id = :business
                                and service_id = :service))
                        order by id
                        for no key update
                        """)
                .param("business", business.value())
                .param("service", service.value())
                .param("staff", staff.stream().map(StaffId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Locks the services whose rows a change of the staff member may touch, in the order of their ids. */
    private void lockServices(BusinessId business, StaffId staff, Collection<ServiceId> services) {
        jdbc.sql("""
                        select id
                        from services
                        where business_id = :business
                          and (
                            id = any(:services)
                            or id in (
                              select service_id
                              from service_staff
                              where business_id = :business
                                and staff_id = :staff))
                        order by id
                        for no key update
                        """)
                .param("business", business.value())
                .param("staff", staff.value())
                .param("services", services.stream().map(ServiceId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** These staff members give the service from now on, and nobody else. All of them belong to the business. */
    void replaceStaff(BusinessId business, ServiceId service, Collection<StaffId> staff) {
        jdbc.sql("""
                        with gone as (
                          delete from service_staff
                          where business_id = :business
                            and service_id = :service
                            and staff_id <> all(:staff)
                          returning staff_id
                        ), come as (
                          insert into service_staff (business_id, service_id, staff_id)
                          select :business, :service, unnest(:staff)
                          on conflict do nothing
                          returning staff_id
                        )
                        update staff_members
                        set version = version + 1
                        where business_id = :business
                          and id in (select staff_id from gone union select staff_id from come)
                        """)
                .param("business", business.value())
                .param("service", service.value())
                .param("staff", staff.stream().map(StaffId::value).toArray(UUID[]::new))
                .update();
    }

    /** The staff member gives these services from now on, and no other. All of them belong to the business. */
    void replaceServices(BusinessId business, StaffId staff, Collection<ServiceId> services) {
        lockServices(business, staff, services);
        jdbc.sql("""
                        with gone as (
                          delete from service_staff
                          where business_id = :business
                            and staff_id = :staff
                            and service_id <> all(:services)
                          returning service_id
                        ), come as (
                          insert into service_staff (business_id, service_id, staff_id)
                          select :business, unnest(:services), :staff
                          on conflict do nothing
                          returning service_id
                        )
                        update services
                        set version = version + 1
                        where business_id = :business
                          and id in (select service_id from gone union select service_id from come)
                        """)
                .param("business", business.value())
                .param("staff", staff.value())
                .param("services", services.stream().map(ServiceId::value).toArray(UUID[]::new))
                .update();
    }
}
