package io.horarium.availability.web;

import io.horarium.availability.Availability;
import io.horarium.availability.AvailabilityService;
import io.horarium.availability.HoldId;
import io.horarium.availability.Interest;
import io.horarium.catalog.ServiceDirectory;
import io.horarium.identity.CurrentUser;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The free times of one service, for whoever knows its id. */
@RestController
class ServiceTimesController {

    private static final int MOST_SEATS = 1000;

    private final Tenants tenants;
    private final ServiceDirectory directory;
    private final AvailabilityService availability;

    ServiceTimesController(Tenants tenants, ServiceDirectory directory, AvailabilityService availability) {
        this.tenants = tenants;
        this.directory = directory;
        this.availability = availability;
    }

    @Operation(
            operationId = "calendarAvailability",
            summary = "A month: which dates have free times, and why others have none")
    @GetMapping("/api/services/{serviceId}/calendar-availability")
    CalendarAvailabilityView calendarAvailability(
            @PathVariable ServiceId serviceId,
            @RequestParam YearMonth month,
            @RequestParam Optional<ZoneId> timezone,
            @RequestParam Optional<StaffId> staffId,
            @RequestParam(defaultValue = "1") @Min(1) @Max(MOST_SEATS) int seats,
            @RequestParam Optional<UUID> holdId,
            @Parameter(hidden = true) Optional<CurrentUser> user) {
        Interest interest = new Interest(staffId, seats, holdId.map(HoldId::new));
        Availability seen = read(business(serviceId), serviceId, interest, user);
        ZoneId zone = timezone.orElse(seen.offering().days().zone());
        return CalendarAvailabilityView.from(seen, zone, month);
    }

    /** Only those who see the diary get to know which appointment is in the way: managers, and staff about themselves. */
    @Operation(operationId = "dayAvailability", summary = "A day: which times are free, and why others are not")
    @PostMapping("/api/services/{serviceId}/availability")
    DayAvailabilityView dayAvailability(
            @PathVariable ServiceId serviceId,
            @Valid @RequestBody DayAvailabilityRequest request,
            @Parameter(hidden = true) Optional<CurrentUser> user) {
        BusinessId business = business(serviceId);
        Optional<StaffId> staff = Optional.ofNullable(request.staffId());
        boolean withBookings = user.filter(each -> each.business().equals(business))
                .filter(each ->
                        each.isManager() || (staff.isPresent() && each.staff().equals(staff)))
                .isPresent();
        Availability seen = read(business, serviceId, request.interest(), user);
        return DayAvailabilityView.from(seen, request.timezone(), request.date(), withBookings);
    }

    /** Before the page is published, only the business itself sees its times. */
    private Availability read(BusinessId business, ServiceId service, Interest interest, Optional<CurrentUser> user) {
        boolean ofBusiness =
                user.filter(each -> each.business().equals(business)).isPresent();
        return tenants.read(
                business,
                () -> ofBusiness
                        ? availability.read(business, service, interest)
                        : availability.readPublished(business, service, interest));
    }

    private BusinessId business(ServiceId service) {
        return directory.find(service).orElseThrow(() -> new Rejected(new NotFound("service")));
    }
}
