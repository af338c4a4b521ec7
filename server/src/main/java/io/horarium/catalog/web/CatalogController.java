package io.horarium.catalog.web;

import io.horarium.catalog.Services;
import io.horarium.catalog.StaffMembers;
import io.horarium.identity.CurrentUser;
import io.horarium.platform.Tenants;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The team and the services of the business of whoever is signed in. */
@RestController
class CatalogController {

    private final Tenants tenants;
    private final StaffMembers staff;
    private final Services services;

    CatalogController(Tenants tenants, StaffMembers staff, Services services) {
        this.tenants = tenants;
        this.staff = staff;
        this.services = services;
    }

    @Operation(operationId = "staff", summary = "The team; at most 200")
    @GetMapping("/api/staff")
    StaffList staff(CurrentUser user) {
        return tenants.read(
                user.business(),
                () -> new StaffList(staff.list(user.business()).stream()
                        .map(StaffView::from)
                        .toList()));
    }

    @Operation(operationId = "services", summary = "What can be booked; at most 500")
    @GetMapping("/api/services")
    ServiceList services(CurrentUser user) {
        return tenants.read(
                user.business(),
                () -> new ServiceList(services.list(user.business()).stream()
                        .map(ServiceView::from)
                        .toList()));
    }
}
