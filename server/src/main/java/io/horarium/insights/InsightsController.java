package io.horarium.insights;

import io.horarium.identity.CurrentUser;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Managers see the team or one of it, everybody else their own figures. */
@RestController
class InsightsController {

    private final Insights insights;

    InsightsController(Insights insights) {
        this.insights = insights;
    }

    @Operation(
            operationId = "insights",
            summary = "Bookings, utilisation, lead times and busy hours of at most 366 local dates, both included;"
                    + " staff members see their own")
    @GetMapping("/api/insights")
    Report report(
            CurrentUser user,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam Optional<StaffId> staffId,
            @RequestParam Optional<ServiceId> serviceId) {
        return insights.report(new Question(user.business(), from, to, seen(user, staffId), serviceId));
    }

    private static Optional<StaffId> seen(CurrentUser user, Optional<StaffId> wanted) {
        if (user.isManager()) {
            return wanted;
        }
        StaffId own = user.staff().orElseThrow(() -> new Rejected(new NotFound("staff member")));
        if (wanted.isPresent() && !wanted.get().equals(own)) {
            throw new Rejected(new NotFound("staff member"));
        }
        return Optional.of(own);
    }
}
