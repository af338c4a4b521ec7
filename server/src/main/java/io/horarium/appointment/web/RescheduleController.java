package io.horarium.appointment.web;

import io.horarium.appointment.AppointmentStatus;
import io.horarium.appointment.CancellableId;
import io.horarium.appointment.FrontDesk;
import io.horarium.identity.CurrentUser;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the staff ask before they move something, and what they do when a customer wants another start. */
@RestController
class RescheduleController {

    private final FrontDesk desk;

    RescheduleController(FrontDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "checkAppointment", summary = "Whether a move or a new appointment would be possible")
    @PostMapping("/api/appointments/check")
    CheckView check(CurrentUser user, @RequestBody @Valid CheckRequest request) {
        if (request.appointmentId() != null) {
            CancellableId id = new CancellableId(request.appointmentId().value());
            return CheckView.from(desk.check(user.business(), id, Tagged.scope(user), request.change()));
        }
        if (request.serviceId() == null) {
            throw new Rejected(Unprocessable.of("serviceId", "is needed for something new"));
        }
        Instant start = request.start();
        if (start == null) {
            throw new Rejected(Unprocessable.of("start", "is needed for something new"));
        }
        return CheckView.from(desk.check(
                user.business(),
                request.serviceId(),
                Optional.ofNullable(request.staffId()).or(() -> user.isManager() ? Optional.empty() : user.staff()),
                start,
                Optional.ofNullable(request.end()),
                Tagged.scope(user)));
    }

    @Operation(operationId = "reschedule", summary = "Give an appointment another start on the wish of its customer")
    @ApiResponse(responseCode = "200", description = "as it is now")
    @SlotTaken
    @PostMapping("/api/bookings/{id}/reschedule")
    ResponseEntity<AppointmentView> reschedule(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid RescheduleRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "reschedule " + id, request);
        return Tagged.ok(desk.change(
                user.business(),
                attempt,
                new CancellableId(id),
                Tagged.scope(user),
                request.change(EntityTag.wanted(ifMatch)),
                user.actor()));
    }

    @Operation(
            operationId = "confirmBooking",
            summary = "Agree to an appointment, or to one seat of a class that waits")
    @PostMapping("/api/bookings/{id}/confirm")
    ResponseEntity<AppointmentView> confirm(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid CancelRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "confirm " + id, request);
        return Tagged.ok(desk.become(
                user.business(),
                attempt,
                new CancellableId(id),
                Tagged.scope(user),
                AppointmentStatus.CONFIRMED,
                request.cancellation(EntityTag.wanted(ifMatch)),
                user.actor()));
    }

    @Operation(operationId = "rescheduleAlternatives", summary = "Other starts for an appointment, best first")
    @GetMapping("/api/bookings/{id}/reschedule/alternatives")
    AlternativeList alternatives(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "6")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 20, message = "must be at most 20")
                    int count) {
        return new AlternativeList(
                desk.alternatives(user.business(), new CancellableId(id), Tagged.scope(user), count));
    }
}
