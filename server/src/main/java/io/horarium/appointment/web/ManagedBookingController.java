package io.horarium.appointment.web;

import io.horarium.appointment.CustomerDesk;
import io.horarium.appointment.ManageToken;
import io.horarium.appointment.ManagedBooking;
import io.horarium.platform.Attempt;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the link opens that customers got with their booking. */
@RestController
@RequestMapping("/api/public/bookings/{manageToken}")
class ManagedBookingController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final CustomerDesk desk;
    private final Clock clock;

    ManagedBookingController(CustomerDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Operation(operationId = "managedBooking", summary = "A booking, by the key of its customer")
    @GetMapping
    ResponseEntity<ManagedBookingView> get(@PathVariable String manageToken) {
        return tagged(desk.get(token(manageToken)));
    }

    @Operation(operationId = "cancelManagedBooking", summary = "Call off one's own booking, as long as there is time")
    @PostMapping("/cancel")
    ResponseEntity<ManagedBookingView> cancel(
            @PathVariable String manageToken,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid CustomerCancelRequest request) {
        Attempt attempt = new Attempt("public", key, "cancel " + manageToken, request);
        return tagged(desk.cancel(
                token(manageToken),
                attempt,
                Objects.requireNonNullElse(request.reason(), ""),
                EntityTag.wanted(ifMatch)));
    }

    @Operation(operationId = "rescheduleManagedBooking", summary = "Give one's own booking another start")
    @ApiResponse(responseCode = "200", description = "as it is now")
    @ApiResponse(
            responseCode = "409",
            description = "slot taken, or too late",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = SlotProblem.class)))
    @PostMapping("/reschedule")
    ResponseEntity<ManagedBookingView> reschedule(
            @PathVariable String manageToken,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid CustomerRescheduleRequest request) {
        Attempt attempt = new Attempt("public", key, "reschedule " + manageToken, request);
        return tagged(desk.reschedule(
                token(manageToken),
                attempt,
                request.start(),
                Optional.ofNullable(request.staffId()),
                Objects.requireNonNullElse(request.reason(), ""),
                EntityTag.wanted(ifMatch)));
    }

    @Operation(operationId = "managedAlternatives", summary = "Other starts for one's own booking, best first")
    @GetMapping("/alternatives")
    AlternativeList alternatives(
            @PathVariable String manageToken,
            @RequestParam(defaultValue = "6")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 20, message = "must be at most 20")
                    int count) {
        return new AlternativeList(desk.alternatives(token(manageToken), count));
    }

    @Operation(operationId = "managedCalendar", summary = "One's own booking as a file for calendars")
    @GetMapping(path = "/calendar.ics", produces = CALENDAR)
    ResponseEntity<String> calendar(@PathVariable String manageToken) {
        ManagedBooking booking = desk.get(token(manageToken));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + booking.reference().text() + ".ics\"")
                .body(booking.calendarFile());
    }

    private ResponseEntity<ManagedBookingView> tagged(ManagedBooking booking) {
        return ResponseEntity.ok()
                .eTag("\"" + booking.version() + "\"")
                .body(ManagedBookingView.from(booking, clock.instant()));
    }

    /** What has not even the shape of a key opens nothing, like any other that is not right. */
    private static ManageToken token(String text) {
        return ManageToken.find(text).orElseThrow(() -> new Rejected(new NotFound("booking")));
    }
}
