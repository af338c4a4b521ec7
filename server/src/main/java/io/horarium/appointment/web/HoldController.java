package io.horarium.appointment.web;

import io.horarium.appointment.HoldService;
import io.horarium.availability.HoldId;
import io.horarium.business.BusinessDirectory;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts that are kept for visitors of a booking page while they type. Whoever knows the id of a hold has it. */
@RestController
class HoldController {

    private final BusinessDirectory businesses;
    private final HoldService holds;

    HoldController(BusinessDirectory businesses, HoldService holds) {
        this.businesses = businesses;
        this.holds = holds;
    }

    @Operation(operationId = "hold", summary = "Keep a start of the slot grid for some minutes")
    @ApiResponse(responseCode = "201", description = "held")
    @ApiResponse(
            responseCode = "409",
            description = "slot taken",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = SlotProblem.class)))
    @PostMapping("/api/public/booking/{slug}/holds")
    @ResponseStatus(HttpStatus.CREATED)
    HoldView hold(
            @PathVariable String slug,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid HoldRequest request,
            @Parameter(hidden = true) HttpServletRequest sender) {
        BusinessId business = businesses.get(slug);
        Attempt attempt = new Attempt("public", key, "hold", request);
        return HoldView.from(holds.place(business, attempt, request.order(sender.getRemoteAddr())));
    }

    @Operation(operationId = "releaseHold", summary = "Give back what is kept; twice is as good as once")
    @DeleteMapping("/api/public/booking/{slug}/holds/{holdId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String slug, @PathVariable UUID holdId) {
        holds.release(businesses.get(slug), new HoldId(holdId));
    }
}
