package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.Entry;
import io.horarium.appointment.waitlist.EntryId;
import io.horarium.appointment.waitlist.OfferDesk;
import io.horarium.appointment.waitlist.WaitlistBook;
import io.horarium.appointment.waitlist.WaitlistService;
import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.kernel.ServiceId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The waitlist of the business; staff members see the wishes that name them. */
@RestController
class WaitlistController {

    private final WaitlistBook book;
    private final WaitlistService service;
    private final OfferDesk offers;

    WaitlistController(WaitlistBook book, WaitlistService service, OfferDesk offers) {
        this.book = book;
        this.service = service;
        this.offers = offers;
    }

    @Operation(operationId = "waitlist", summary = "The waitlist in its order, 50 at a time")
    @GetMapping("/api/waitlist")
    WaitlistPage list(
            CurrentUser user,
            @RequestParam Optional<ServiceId> serviceId,
            @RequestParam Optional<Entry.Status> status,
            @RequestParam Optional<UUID> cursor) {
        return WaitlistPage.from(
                book.list(user.business(), serviceId, status, cursor.map(EntryId::new), Tagged.scope(user)));
    }

    @Operation(operationId = "addToWaitlist", summary = "Write somebody on the waitlist")
    @ApiResponse(responseCode = "201", description = "on the list, or it was already")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/waitlist")
    ResponseEntity<WaitlistEntryView> add(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid JoinWaitlistRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "add to waitlist", request);
        Entry entry = service.add(user.business(), attempt, request.contact(), request.wanted(), request.words());
        return ResponseEntity.created(URI.create("/api/waitlist/" + entry.id()))
                .eTag(Revision.tag(entry.version()))
                .body(WaitlistEntryView.from(entry));
    }

    @Operation(operationId = "changeWaitlistEntry", summary = "Change a wish; it keeps its place on the list")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/waitlist/{id}")
    ResponseEntity<WaitlistEntryView> change(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid ChangeWaitlistRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "change waitlist entry " + id, request);
        Entry entry =
                service.change(user.business(), attempt, new EntryId(id), ifMatch, request.wanted(), request.words());
        return ResponseEntity.ok().eTag(Revision.tag(entry.version())).body(WaitlistEntryView.from(entry));
    }

    @Operation(operationId = "removeFromWaitlist", summary = "Take a wish off the list, and what is kept for it")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/waitlist/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        service.remove(user.business(), new EntryId(id), ifMatch, user.actor());
    }

    @Operation(operationId = "offerFromWaitlist", summary = "Offer a start to somebody on the list, at any hour")
    @ApiResponse(responseCode = "201", description = "offered")
    @ApiResponse(
            responseCode = "409",
            description = "slot taken, or the wish waits no longer",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = SlotProblem.class)))
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/waitlist/{id}/offer")
    @ResponseStatus(HttpStatus.CREATED)
    WaitlistOfferConfirmation offer(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid WaitlistOfferRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "offer " + id, request);
        return WaitlistOfferConfirmation.from(offers.offer(
                user.business(), attempt, new EntryId(id), request.start(), Optional.ofNullable(request.staffId())));
    }
}
