package io.horarium.catalog.web;

import io.horarium.business.AgreedTimes;
import io.horarium.catalog.Downtime;
import io.horarium.catalog.DowntimeId;
import io.horarium.catalog.Resources;
import io.horarium.catalog.Units;
import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.horarium.platform.Unprocessable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
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

/** When units are out of use. Appointments that take them then are told, and stay as they are. */
@RestController
class DowntimeController {

    private static final Duration LONGEST = Duration.ofDays(3660);

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Resources resources;
    private final Units units;
    private final AgreedTimes agreed;
    private final Clock clock;

    DowntimeController(
            Tenants tenants,
            Idempotency idempotency,
            Resources resources,
            Units units,
            AgreedTimes agreed,
            Clock clock) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.resources = resources;
        this.units = units;
        this.agreed = agreed;
        this.clock = clock;
    }

    @Operation(operationId = "downtimes", summary = "When a unit is out of use from now on; at most 200 times")
    @GetMapping("/api/units/{id}/downtimes")
    DowntimeList list(CurrentUser user, @PathVariable UnitId id) {
        BusinessId business = user.business();
        return new DowntimeList(tenants.read(business, () -> {
            if (resources.list(business).stream()
                    .flatMap(each -> each.units().stream())
                    .noneMatch(unit -> unit.id().equals(id.value()))) {
                throw new Rejected(new NotFound("unit"));
            }
            return units.downtimes(business, id, clock.instant());
        }));
    }

    @Operation(
            operationId = "takeUnitOut",
            summary = "Take a unit out of use for a while; dryRun only tells which appointments it concerns")
    @ApiResponse(responseCode = "201", description = "taken out of use, or only tried")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/units/{id}/downtimes")
    @ResponseStatus(HttpStatus.CREATED)
    DowntimeAnswer takeOut(
            CurrentUser user,
            @PathVariable UnitId id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody DowntimeRequest request) {
        BusinessId business = user.business();
        Attempt attempt = new Attempt(user.caller(), key, "downtime " + id + " " + dryRun, request);
        return idempotency.once(business, attempt, DowntimeAnswer.class, () -> {
            if (resources.poolOf(business, id).isEmpty()) {
                throw new Rejected(new NotFound("unit"));
            }
            check(request);
            Downtime downtime = dryRun
                    ? null
                    : units.takeOut(
                            business,
                            id,
                            request.start(),
                            request.end(),
                            Objects.requireNonNullElse(request.reason(), ""),
                            clock.instant());
            return new DowntimeAnswer(downtime, agreed.taking(business, id, request.start(), request.end()));
        });
    }

    @Operation(operationId = "putUnitBack", summary = "Put a unit into use again")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/downtimes/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putBack(CurrentUser user, @PathVariable UUID id) {
        if (!tenants.<Boolean>write(user.business(), () -> units.putBack(user.business(), new DowntimeId(id)))) {
            throw new Rejected(new NotFound("downtime"));
        }
    }

    private static void check(DowntimeRequest request) {
        if (!request.start().isBefore(request.end())) {
            throw new Rejected(Unprocessable.of("end", "must be after start"));
        }
        if (Duration.between(request.start(), request.end()).compareTo(LONGEST) > 0) {
            throw new Rejected(Unprocessable.of("end", "must be at most ten years after start"));
        }
    }
}
