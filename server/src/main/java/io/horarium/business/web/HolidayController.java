package io.horarium.business.web;

import io.horarium.business.Holiday;
import io.horarium.business.Holidays;
import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.horarium.platform.Unprocessable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The dates on which the business is closed; the whole team may read them. */
@RestController
class HolidayController {

    private static final int MOST_DAYS = 1100;

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Holidays holidays;

    HolidayController(Tenants tenants, Idempotency idempotency, Holidays holidays) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.holidays = holidays;
    }

    @Operation(operationId = "holidays", summary = "The closed dates of a range of at most 1100 days")
    @GetMapping("/api/holidays")
    HolidayList list(CurrentUser user, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        if (to.isBefore(from)) {
            throw new Rejected(Unprocessable.of("to", "must not be before from"));
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new Rejected(Unprocessable.of("to", "must be at most " + MOST_DAYS + " dates from from on"));
        }
        return new HolidayList(tenants.read(user.business(), () -> holidays.list(user.business(), from, to)));
    }

    @Operation(operationId = "addHoliday", summary = "Close a date")
    @ApiResponse(responseCode = "201", description = "closed")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/holidays")
    @ResponseStatus(HttpStatus.CREATED)
    Holiday add(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody HolidayRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "add holiday", request);
        return idempotency.once(
                user.business(),
                attempt,
                Holiday.class,
                () -> holidays.add(user.business(), request.date(), request.name()));
    }

    @Operation(
            operationId = "removeHoliday",
            summary = "Work on a date all the same, also where the calendar closes it")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/holidays/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(CurrentUser user, @PathVariable LocalDate date) {
        if (!tenants.<Boolean>write(user.business(), () -> holidays.remove(user.business(), date))) {
            throw new Rejected(new NotFound("holiday"));
        }
    }
}
