package io.horarium.appointment.web;

import io.horarium.appointment.ManageToken;
import io.horarium.appointment.waitlist.WaitlistGuests;
import io.horarium.business.BusinessDirectory;
import io.horarium.platform.Attempt;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The waitlist as the customers of a booking page meet it. */
@RestController
class PublicWaitlistController {

    private final BusinessDirectory businesses;
    private final WaitlistGuests guests;

    PublicWaitlistController(BusinessDirectory businesses, WaitlistGuests guests) {
        this.businesses = businesses;
        this.guests = guests;
    }

    @Operation(operationId = "joinWaitlist", summary = "Wait for something to free up")
    @ApiResponse(responseCode = "201", description = "on the list, or it was already")
    @PostMapping("/api/public/booking/{slug}/waitlist")
    @ResponseStatus(HttpStatus.CREATED)
    WaitlistConfirmation join(
            @PathVariable String slug,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid JoinWaitlistRequest request,
            @Parameter(hidden = true) HttpServletRequest sender) {
        Attempt attempt = new Attempt("public", key, "join waitlist", request);
        return WaitlistConfirmation.from(guests.join(
                businesses.get(slug),
                attempt,
                request.contact(),
                request.wanted(),
                request.words(),
                sender.getRemoteAddr()));
    }

    @Operation(operationId = "ownWaitlistPlace", summary = "A place on the waitlist, by the key of its customer")
    @GetMapping("/api/public/waitlist/{token}")
    OwnWaitlistView get(@PathVariable String token) {
        return OwnWaitlistView.from(guests.get(key(token)));
    }

    @Operation(operationId = "leaveWaitlist", summary = "Leave the waitlist; twice is as good as once")
    @DeleteMapping("/api/public/waitlist/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String token) {
        guests.leave(key(token));
    }

    private static ManageToken key(String text) {
        return ManageToken.find(text).orElseThrow(() -> new Rejected(new NotFound("place on the waitlist")));
    }
}
