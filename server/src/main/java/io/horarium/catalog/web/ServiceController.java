package io.horarium.catalog.web;

import io.horarium.catalog.ServiceSettings;
import io.horarium.catalog.ServiceShelf;
import io.horarium.catalog.StoredService;
import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.kernel.ServiceId;
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

/** What an owner decides about services; the whole team may read it. */
@RestController
class ServiceController {

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final ServiceShelf shelf;

    ServiceController(Tenants tenants, Idempotency idempotency, ServiceShelf shelf) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.shelf = shelf;
    }

    @Operation(operationId = "service", summary = "Everything about one service, its version as ETag")
    @GetMapping("/api/services/{id}")
    ResponseEntity<StoredService> get(CurrentUser user, @PathVariable ServiceId id) {
        return tagged(HttpStatus.OK, tenants.read(user.business(), () -> shelf.get(user.business(), id)));
    }

    @Operation(operationId = "addService", summary = "Add a service")
    @ApiResponse(responseCode = "201", description = "added")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/services")
    ResponseEntity<StoredService> add(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ServiceSettings settings) {
        Attempt attempt = new Attempt(user.caller(), key, "add service", settings);
        return tagged(
                HttpStatus.CREATED,
                idempotency.once(
                        user.business(), attempt, StoredService.class, () -> shelf.add(user.business(), settings)));
    }

    @Operation(operationId = "changeService", summary = "Change a service; what is absent falls back to its default")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/services/{id}")
    ResponseEntity<StoredService> change(
            CurrentUser user,
            @PathVariable ServiceId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceSettings settings) {
        return tagged(
                HttpStatus.OK,
                tenants.write(user.business(), () -> shelf.change(user.business(), id, ifMatch, settings)));
    }

    @Operation(operationId = "removeService", summary = "Delete a service, or archive it where it has appointments")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/services/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            CurrentUser user,
            @PathVariable ServiceId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        tenants.write(user.business(), () -> {
            shelf.remove(user.business(), id, ifMatch);
            return id;
        });
    }

    private static ResponseEntity<StoredService> tagged(HttpStatus status, StoredService service) {
        return ResponseEntity.status(status)
                .eTag(Revision.tag(service.version()))
                .body(service);
    }
}
