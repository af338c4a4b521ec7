package io.horarium.schedule.web;

import io.horarium.identity.CurrentUser;
import io.horarium.platform.Attempt;
import io.horarium.schedule.RemovalDesk;
import io.horarium.schedule.ScheduleChange;
import io.horarium.schedule.ScheduleDesk;
import io.horarium.schedule.ScheduleEntryId;
import io.horarium.schedule.ScheduleOutcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
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

/** Time that is kept free of appointments, once or again and again. */
@RestController
class TimeBlockController {

    private final ScheduleDesk desk;
    private final RemovalDesk removals;

    TimeBlockController(ScheduleDesk desk, RemovalDesk removals) {
        this.desk = desk;
        this.removals = removals;
    }

    @Operation(operationId = "block", summary = "Keep time free; answers which appointments lie in it")
    @PostMapping("/api/time-blocks")
    ResponseEntity<ScheduleOutcome> add(
            CurrentUser user,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid NewBlocksRequest request) {
        Consents.mayChange(user, request.staffIds());
        Attempt attempt = new Attempt(user.caller(), key, "block", request);
        ScheduleOutcome outcome = desk.change(
                user.business(),
                attempt,
                Set.copyOf(request.staffIds()),
                new ScheduleChange.Block(request.plan()),
                Consents.of(dryRun, request.acceptOrphans()));
        return ResponseEntity.status(outcome.applied() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(outcome);
    }

    @Operation(operationId = "changeBlock", summary = "Another time for a block, for a part of it, or another rule")
    @PutMapping("/api/time-blocks/{id}")
    ScheduleOutcome change(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all")
                    @Pattern(regexp = BlockParts.PATTERN, message = "must be this, following or all")
                    @Schema(allowableValues = {"all", "following", "this"})
                    String scope,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody @Valid BlockRequest request) {
        return desk.rebook(
                user.business(),
                new Attempt(user.caller(), null, "change block " + id, request),
                new ScheduleEntryId(id),
                BlockParts.of(scope, date),
                Consents.scope(user),
                request::plan,
                Consents.of(dryRun, request.acceptOrphans()));
    }

    @Operation(
            operationId = "unblock",
            summary = "Take a block away: one of its occurrences, it and those after it, or all")
    @DeleteMapping("/api/time-blocks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all")
                    @Pattern(regexp = BlockParts.PATTERN, message = "must be this, following or all")
                    @Schema(allowableValues = {"all", "following", "this"})
                    String scope,
            @RequestParam(required = false) @Nullable LocalDate date) {
        removals.removeBlock(
                user.business(), new ScheduleEntryId(id), BlockParts.of(scope, date), Consents.scope(user));
    }
}
