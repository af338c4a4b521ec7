package io.horarium.appointment.web;

import io.horarium.appointment.Cancellation;
import io.horarium.appointment.Series;
import io.horarium.appointment.SeriesDesk;
import io.horarium.appointment.SeriesId;
import io.horarium.appointment.SeriesOrder;
import io.horarium.appointment.SeriesOutcome;
import io.horarium.identity.CurrentUser;
import io.horarium.platform.Attempt;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appointments that return. */
@RestController
class SeriesController {

    private final SeriesDesk desk;

    SeriesController(SeriesDesk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "createSeries",
            summary = "Book all occurrences of a rule or none, or ask how each would fare")
    @ApiResponse(responseCode = "200", description = "a dry run: how each occurrence would fare")
    @ApiResponse(responseCode = "201", description = "booked")
    @SeriesTaken
    @PostMapping("/api/series")
    ResponseEntity<SeriesReport> create(
            CurrentUser user,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid SeriesRequest request) {
        SeriesOrder order = request.order(user);
        if (dryRun) {
            return ResponseEntity.ok(SeriesReport.from(desk.rehearse(user.business(), order, Tagged.scope(user))));
        }
        Attempt attempt = new Attempt(user.caller(), key, "create series", request);
        SeriesOutcome made = desk.create(user.business(), attempt, order, Tagged.scope(user));
        Series series = Objects.requireNonNull(made.series(), "series");
        return ResponseEntity.created(URI.create("/api/series/" + series.made().id()))
                .eTag(tag(series))
                .body(SeriesReport.from(made));
    }

    @Operation(operationId = "getSeries", summary = "A series and its appointments")
    @GetMapping("/api/series/{id}")
    ResponseEntity<SeriesView> get(CurrentUser user, @PathVariable UUID id) {
        return ok(desk.get(user.business(), new SeriesId(id), Tagged.scope(user)));
    }

    @Operation(
            operationId = "changeSeries",
            summary = "Give one occurrence, it and those after it, or all another time, other staff or notes")
    @ApiResponse(responseCode = "200", description = "as it is now")
    @SeriesTaken
    @PutMapping("/api/series/{id}")
    ResponseEntity<SeriesView> change(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam
                    @Pattern(regexp = SeriesParts.PATTERN, message = "must be this, following or all")
                    @Schema(allowableValues = {"all", "following", "this"})
                    String scope,
            @RequestParam(required = false) @Nullable Instant recurrenceId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid SeriesChangeRequest request) {
        Attempt attempt =
                new Attempt(user.caller(), key, "change series " + id + " " + scope + " " + recurrenceId, request);
        return ok(desk.change(
                user.business(),
                attempt,
                new SeriesId(id),
                SeriesParts.of(scope, recurrenceId),
                Tagged.scope(user),
                request.change(EntityTag.wanted(ifMatch)),
                user.actor()));
    }

    @Operation(
            operationId = "checkSeries",
            summary = "How each occurrence would fare by a change; nothing is kept, and nobody is told")
    @PostMapping("/api/series/{id}/check")
    SeriesReport check(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam
                    @Pattern(regexp = SeriesParts.PATTERN, message = "must be this, following or all")
                    @Schema(allowableValues = {"all", "following", "this"})
                    String scope,
            @RequestParam(required = false) @Nullable Instant recurrenceId,
            @RequestBody @Valid SeriesChangeRequest request) {
        return SeriesReport.from(desk.check(
                user.business(),
                new SeriesId(id),
                SeriesParts.of(scope, recurrenceId),
                Tagged.scope(user),
                request.change(OptionalLong.empty()),
                user.actor()));
    }

    @Operation(
            operationId = "deleteSeries",
            summary = "Call off one occurrence, it and those after it, or all; their history stays")
    @DeleteMapping("/api/series/{id}")
    ResponseEntity<SeriesView> delete(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam
                    @Pattern(regexp = SeriesParts.PATTERN, message = "must be this, following or all")
                    @Schema(allowableValues = {"all", "following", "this"})
                    String scope,
            @RequestParam(required = false) @Nullable Instant recurrenceId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestParam(required = false) @Size(max = 500, message = "must have at most 500 characters") @Nullable
                    String reason,
            @RequestParam(name = "notify", defaultValue = "true") boolean tellCustomers) {
        Cancellation wish = Tagged.cancellation(reason, tellCustomers, ifMatch);
        Attempt attempt = new Attempt(
                user.caller(),
                key,
                "delete series " + id + " " + scope + " " + recurrenceId,
                List.of(wish.reason(), tellCustomers));
        return ok(desk.cancel(
                user.business(),
                attempt,
                new SeriesId(id),
                SeriesParts.of(scope, recurrenceId),
                Tagged.scope(user),
                wish,
                user.actor()));
    }

    private static ResponseEntity<SeriesView> ok(Series series) {
        return ResponseEntity.ok().eTag(tag(series)).body(SeriesView.from(series));
    }

    private static String tag(Series series) {
        return "\"" + series.made().version() + "\"";
    }
}
