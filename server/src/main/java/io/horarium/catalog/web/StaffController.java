package io.horarium.catalog.web;

import io.horarium.catalog.StaffDesk;
import io.horarium.catalog.StaffSettings;
import io.horarium.catalog.StoredStaff;
import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.Revision;
import io.horarium.platform.Tenants;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an owner decides about the team; the whole team may read it. */
@RestController
class StaffController {

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final StaffDesk desk;

    StaffController(Tenants tenants, Idempotency idempotency, StaffDesk desk) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.desk = desk;
    }

    @Operation(operationId = "staffMember", summary = "Everything about one staff member, their version as ETag")
    @GetMapping("/api/staff/{id}")
    ResponseEntity<StoredStaff> get(CurrentUser user, @PathVariable StaffId id) {
        return tagged(HttpStatus.OK, tenants.read(user.business(), () -> desk.get(user.business(), id)));
    }

    @Operation(operationId = "addStaff", summary = "Add somebody to the team")
    @ApiResponse(responseCode = "201", description = "added")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/staff")
    ResponseEntity<StoredStaff> add(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody StaffSettings settings) {
        Attempt attempt = new Attempt(user.caller(), key, "add staff", settings);
        return tagged(
                HttpStatus.CREATED,
                idempotency.once(
                        user.business(), attempt, StoredStaff.class, () -> desk.add(user.business(), settings)));
    }

    @Operation(operationId = "changeStaff", summary = "Change a staff member; what is absent falls back to its default")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/staff/{id}")
    ResponseEntity<StoredStaff> change(
            CurrentUser user,
            @PathVariable StaffId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody StaffSettings settings) {
        return tagged(
                HttpStatus.OK,
                tenants.write(user.business(), () -> desk.change(user.business(), id, ifMatch, settings)));
    }

    @Operation(
            operationId = "removeStaff",
            summary = "Delete a staff member, or archive one who has appointments or hours")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/staff/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            CurrentUser user,
            @PathVariable StaffId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        tenants.write(user.business(), () -> {
            desk.remove(user.business(), id, ifMatch);
            return id;
        });
    }

    private static ResponseEntity<StoredStaff> tagged(HttpStatus status, StoredStaff member) {
        return ResponseEntity.status(status)
                .eTag(Revision.tag(member.version()))
                .body(member);
    }
}
