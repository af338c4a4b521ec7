package io.horarium.schedule.web;

import io.horarium.identity.CurrentUser;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.horarium.platform.Unprocessable;
import io.horarium.schedule.ScheduleCalendar;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When the staff work. Managers see the team, everybody else their own column. */
@RestController
class ScheduleController {

    private static final int MOST_DAYS = 62;

    private final Tenants tenants;
    private final ScheduleCalendar calendar;

    ScheduleController(Tenants tenants, ScheduleCalendar calendar) {
        this.tenants = tenants;
        this.calendar = calendar;
    }

    @Operation(operationId = "schedule", summary = "Open and shaded time of the staff, by local dates of the business")
    @GetMapping("/api/schedule")
    ScheduleView schedule(@RequestParam LocalDate from, @RequestParam LocalDate to, CurrentUser user) {
        if (to.isBefore(from)) {
            throw new Rejected(Unprocessable.of("to", "must not be before from"));
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new Rejected(Unprocessable.of("to", "must be at most " + MOST_DAYS + " dates from from on"));
        }
        return new ScheduleView(tenants.read(
                user.business(),
                () -> calendar.days(
                        user.business(), from, to, member -> user.isManager() || member.equals(user.staffId()))));
    }
}
