package io.horarium.business.web;

import io.horarium.business.SettingsDesk;
import io.horarium.business.StoredBusiness;
import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.platform.Revision;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The business of whoever is signed in, and its booking page; the whole team may read them. */
@RestController
class BusinessController {

    private final SettingsDesk desk;

    BusinessController(SettingsDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "business", summary = "The settings of the business, their version as ETag")
    @GetMapping("/api/business")
    ResponseEntity<SettingsView> business(CurrentUser user) {
        StoredBusiness stored = desk.get(user.business());
        return ResponseEntity.ok().eTag(Revision.tag(stored.version())).body(SettingsView.from(stored));
    }

    @Operation(
            operationId = "changeBusiness",
            summary = "Change the settings; dryRun only tells how many appointments a new zone shows at another time")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/business")
    ResponseEntity<SettingsAnswer> changeBusiness(
            CurrentUser user,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody SettingsRequest request) {
        SettingsDesk.Outcome outcome = desk.change(user.business(), ifMatch, dryRun, request.change());
        return ResponseEntity.ok()
                .eTag(Revision.tag(outcome.stored().version()))
                .body(new SettingsAnswer(SettingsView.from(outcome.stored()), outcome.futureAppointments()));
    }

    @Operation(
            operationId = "bookingPageSettings",
            summary = "The booking page as its owner edits it, its version as ETag")
    @GetMapping("/api/booking-page")
    ResponseEntity<PageView> page(CurrentUser user) {
        return tagged(desk.get(user.business()));
    }

    @Operation(operationId = "changeBookingPage", summary = "Change the booking page, or take it off")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/booking-page")
    ResponseEntity<PageView> changePage(
            CurrentUser user,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PageRequest request) {
        return tagged(desk.change(user.business(), ifMatch, request.change()));
    }

    private static ResponseEntity<PageView> tagged(StoredBusiness stored) {
        return ResponseEntity.ok().eTag(Revision.tag(stored.version())).body(PageView.from(stored));
    }
}
