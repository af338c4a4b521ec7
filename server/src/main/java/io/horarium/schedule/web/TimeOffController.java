package io.horarium.schedule.web;

import io.horarium.identity.CurrentUser;
import io.horarium.platform.Attempt;
import io.horarium.schedule.RemovalDesk;
import io.horarium.schedule.ScheduleDesk;
import io.horarium.schedule.ScheduleEntryId;
import io.horarium.schedule.ScheduleOutcome;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Absences of the staff. */
@RestController
class TimeOffController {

    private final ScheduleDesk desk;
    private final RemovalDesk removals;

    TimeOffController(ScheduleDesk desk, RemovalDesk removals) {
        this.desk = desk;
        this.removals = removals;
    }

    @Operation(operationId = "takeOff", summary = "Take time off; answers which appointments lie in it")
    @PostMapping("/api/time-off")
    ResponseEntity<ScheduleOutcome> add(
            CurrentUser user,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid TimeOffRequest request) {
        Consents.mayChange(user, request.staffIds());
        ScheduleOutcome outcome = desk.change(
                user.business(),
                new Attempt(user.caller(), key, "take off", request),
                Set.copyOf(request.staffIds()),
                request.change(),
                Consents.of(dryRun, request.acceptOrphans()));
        return ResponseEntity.status(outcome.applied() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(outcome);
    }

    @Operation(
            operationId = "changeTimeOff",
            summary = "Other dates or moments for an absence; answers which appointments lie in it")
    @PutMapping("/api/time-off/{id}")
    ScheduleOutcome change(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody @Valid AbsenceRequest request) {
        return desk.stayAway(
                user.business(),
                new Attempt(user.caller(), null, "change time off " + id, request),
                new ScheduleEntryId(id),
                Consents.scope(user),
                request::away,
                Consents.of(dryRun, request.acceptOrphans()));
    }

    @Operation(operationId = "comeBack", summary = "Take an absence away")
    @DeleteMapping("/api/time-off/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(CurrentUser user, @PathVariable UUID id) {
        removals.removeTimeOff(user.business(), new ScheduleEntryId(id), Consents.scope(user));
    }
}
