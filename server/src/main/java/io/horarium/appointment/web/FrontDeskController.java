package io.horarium.appointment.web;

import io.horarium.appointment.AppointmentService;
import io.horarium.appointment.CancellableId;
import io.horarium.appointment.Cancellation;
import io.horarium.appointment.FrontDesk;
import io.horarium.identity.CurrentUser;
import io.horarium.kernel.AppointmentId;
import io.horarium.platform.Attempt;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the staff make, move and end. */
@RestController
class FrontDeskController {

    private final FrontDesk desk;
    private final AppointmentService appointments;

    FrontDeskController(FrontDesk desk, AppointmentService appointments) {
        this.desk = desk;
        this.appointments = appointments;
    }

    @Operation(operationId = "createAppointment", summary = "Book for a customer, at any minute")
    @ApiResponse(responseCode = "201", description = "booked")
    @SlotTaken
    @PostMapping("/api/appointments")
    ResponseEntity<AppointmentView> create(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid CreateRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "create appointment", request);
        return Tagged.created(desk.create(user.business(), attempt, request.order(user), Tagged.scope(user)));
    }

    @Operation(operationId = "changeAppointment", summary = "Move, lengthen, reassign or note an appointment")
    @ApiResponse(responseCode = "200", description = "as it is now")
    @SlotTaken
    @PutMapping("/api/appointments/{id}")
    ResponseEntity<AppointmentView> change(
            CurrentUser user,
            @PathVariable AppointmentId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid ChangeRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "change " + id, request);
        return Tagged.ok(desk.change(
                user.business(),
                attempt,
                new CancellableId(id.value()),
                Tagged.scope(user),
                request.change(EntityTag.wanted(ifMatch)),
                user.actor()));
    }

    @Operation(operationId = "setStatus", summary = "Agree to an appointment, refuse it, or say how it ended")
    @PutMapping("/api/appointments/{id}/status")
    ResponseEntity<AppointmentView> become(
            CurrentUser user,
            @PathVariable AppointmentId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid StatusRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "status " + id, request);
        return Tagged.ok(desk.become(
                user.business(),
                attempt,
                new CancellableId(id.value()),
                Tagged.scope(user),
                request.next(),
                request.wish(EntityTag.wanted(ifMatch)),
                user.actor()));
    }

    @Operation(operationId = "deleteAppointment", summary = "Call off an appointment; its history stays")
    @DeleteMapping("/api/appointments/{id}")
    ResponseEntity<AppointmentView> delete(
            CurrentUser user,
            @PathVariable AppointmentId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestParam(required = false) @Size(max = 500, message = "must have at most 500 characters") @Nullable
                    String reason,
            @RequestParam(name = "notify", defaultValue = "true") boolean tellCustomers) {
        Cancellation wish = Tagged.cancellation(reason, tellCustomers, ifMatch);
        Attempt attempt = new Attempt(user.caller(), key, "delete " + id, wish.reason() + " " + tellCustomers);
        return Tagged.ok(appointments.cancel(
                user.business(), attempt, new CancellableId(id.value()), Tagged.scope(user), wish, user.actor()));
    }
}
