package io.horarium.availability.web;

import io.horarium.availability.Availability;
import io.horarium.availability.Explanations;
import io.horarium.availability.RefusedTime;
import io.horarium.availability.TeamTimes;
import io.horarium.engine.time.TimeInterval;
import io.horarium.identity.CurrentUser;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.horarium.platform.Unprocessable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Free times with their reasons, for whoever is signed in. What stands in the way is told to managers, and to staff about themselves. */
@RestController
class TeamTimesController {

    private static final int MOST_DAYS = 62;
    private static final int MOST_SEATS = 1000;

    private final Tenants tenants;
    private final Explanations explanations;

    TeamTimesController(Tenants tenants, Explanations explanations) {
        this.tenants = tenants;
        this.explanations = explanations;
    }

    @Operation(operationId = "teamTimes", summary = "Starts of some dates, and why others are refused and by what")
    @GetMapping("/api/availability")
    TeamTimesView times(
            CurrentUser user,
            @RequestParam ServiceId serviceId,
            @RequestParam(required = false) @Nullable List<StaffId> staffId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam Optional<ZoneId> timezone,
            @RequestParam(defaultValue = "1") @Min(1) @Max(MOST_SEATS) int seats,
            @RequestParam(defaultValue = "false") boolean explain) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1) {
            throw new Rejected(Unprocessable.of("to", "must not be before from"));
        }
        if (days > MOST_DAYS) {
            throw new Rejected(Unprocessable.of("to", "must be at most " + MOST_DAYS + " dates from from on"));
        }
        Set<StaffId> wanted = staffId == null ? Set.of() : Set.copyOf(staffId);
        TeamTimes times =
                tenants.read(user.business(), () -> explanations.read(user.business(), serviceId, wanted, seats));
        ZoneId zone = timezone.orElse(times.zone());
        TimeInterval range = Availability.day(zone, from, (int) days);
        List<RefusedTime> refused = explain
                ? times.refused(range).stream()
                        .map(each -> mayKnow(user, each.staffId()) ? each : each.withoutCause())
                        .toList()
                : null;
        return new TeamTimesView(zone, times.offered(range), refused);
    }

    private static boolean mayKnow(CurrentUser user, StaffId member) {
        return user.isManager() || user.staff().filter(member::equals).isPresent();
    }
}
