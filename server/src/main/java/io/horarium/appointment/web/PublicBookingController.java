package io.horarium.appointment.web;

import io.horarium.appointment.AppointmentService;
import io.horarium.business.BusinessDirectory;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Booking by anybody who knows the address of the page. */
@RestController
class PublicBookingController {

    private final BusinessDirectory businesses;
    private final AppointmentService appointments;

    PublicBookingController(BusinessDirectory businesses, AppointmentService appointments) {
        this.businesses = businesses;
        this.appointments = appointments;
    }

    @Operation(operationId = "book", summary = "Book a start of the slot grid")
    @ApiResponse(responseCode = "201", description = "booked")
    @SlotTaken
    @PostMapping("/api/public/booking/{slug}/book")
    @ResponseStatus(HttpStatus.CREATED)
    BookingConfirmation book(
            @PathVariable String slug,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid BookRequest request) {
        Attempt attempt = new Attempt("public", key, "book", request);
        BusinessId remembered = businesses.recall(slug);
        try {
            return book(remembered, attempt, request);
        } catch (Rejected gone) {
            if (!(gone.rejection() instanceof NotFound)) {
                throw gone;
            }
            // the page may have moved to another business since it was remembered
            businesses.forget(slug);
            BusinessId found = businesses.get(slug);
            if (found.equals(remembered)) {
                throw gone;
            }
            return book(found, attempt, request);
        }
    }

    private BookingConfirmation book(BusinessId business, Attempt attempt, BookRequest request) {
        return BookingConfirmation.from(appointments.book(business, attempt, request.order()));
    }
}
