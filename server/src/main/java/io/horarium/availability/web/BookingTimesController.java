package io.horarium.availability.web;

import io.horarium.availability.Availability;
import io.horarium.availability.AvailabilityService;
import io.horarium.availability.HoldId;
import io.horarium.availability.Interest;
import io.horarium.business.BusinessDirectory;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The free times of the public booking page. */
@RestController
class BookingTimesController {

    private static final int MOST_DAYS = 62;
    private static final int MOST_SEATS = 1000;

    private final Tenants tenants;
    private final BusinessDirectory directory;
    private final AvailabilityService availability;

    BookingTimesController(Tenants tenants, BusinessDirectory directory, AvailabilityService availability) {
        this.tenants = tenants;
        this.directory = directory;
        this.availability = availability;
    }

    @Operation(operationId = "slotGrid", summary = "The slot grid of some dates, cut by the days of the given zone")
    @GetMapping("/api/public/booking/{slug}/availability")
    SlotGridView slotGrid(
            @PathVariable String slug,
            @RequestParam ServiceId serviceId,
            @RequestParam Optional<StaffId> staffId,
            @RequestParam Optional<LocalDate> date,
            @RequestParam(defaultValue = "35") @Min(1) @Max(MOST_DAYS) int days,
            @RequestParam Optional<ZoneId> timezone,
            @RequestParam(defaultValue = "1") @Min(1) @Max(MOST_SEATS) int seats,
            @RequestParam Optional<UUID> holdId) {
        Interest interest = new Interest(staffId, seats, holdId.map(HoldId::new));
        Availability seen = read(directory.recall(slug), serviceId, interest);
        if (!seen.offering().isOn(slug)) {
            directory.forget(slug);
            seen = read(directory.get(slug), serviceId, interest);
        }
        return view(seen, date, days, timezone);
    }

    private Availability read(BusinessId business, ServiceId service, Interest interest) {
        return tenants.read(business, () -> availability.read(business, service, interest));
    }

    private static SlotGridView view(Availability seen, Optional<LocalDate> date, int days, Optional<ZoneId> timezone) {
        ZoneId zone = timezone.orElse(seen.offering().days().zone());
        LocalDate first = date.orElseGet(() -> seen.now().atZone(zone).toLocalDate());
        return SlotGridView.from(seen, zone, first, days);
    }
}
