package io.horarium.schedule.web;

import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.platform.Attempt;
import io.horarium.schedule.ScheduleDesk;
import io.horarium.schedule.ScheduleOutcome;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One change for many staff members. */
@RestController
class BulkController {

    private final ScheduleDesk desk;

    BulkController(ScheduleDesk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "changeMany",
            summary = "Hours, an exception, time off or a block for many, all of them or nobody")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/availability/bulk")
    ScheduleOutcome change(
            CurrentUser user,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid BulkRequest request) {
        return desk.change(
                user.business(),
                new Attempt(user.caller(), key, "change many", request),
                Set.copyOf(request.staffIds()),
                request.change(),
                Consents.of(dryRun, request.acceptOrphans()));
    }
}
