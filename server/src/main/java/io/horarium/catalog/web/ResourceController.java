package io.horarium.catalog.web;

import io.horarium.catalog.PoolId;
import io.horarium.catalog.Resource;
import io.horarium.catalog.Resources;
import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Revision;
import io.horarium.platform.Tenants;
import io.horarium.platform.Unprocessable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Kinds of rooms and machines; the whole team may read them. */
@RestController
class ResourceController {

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Resources resources;

    ResourceController(Tenants tenants, Idempotency idempotency, Resources resources) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.resources = resources;
    }

    @Operation(
            operationId = "resources",
            summary = "Rooms and machines with their units; at most 100 kinds and 1000 units")
    @GetMapping("/api/resources")
    ResourceList list(CurrentUser user) {
        return new ResourceList(tenants.read(user.business(), () -> resources.list(user.business())));
    }

    @Operation(operationId = "resource", summary = "One resource with its units, its version as ETag")
    @GetMapping("/api/resources/{id}")
    ResponseEntity<Resource> get(CurrentUser user, @PathVariable UUID id) {
        return tagged(HttpStatus.OK, tenants.read(user.business(), () -> stored(user.business(), new PoolId(id))));
    }

    @Operation(operationId = "addResource", summary = "Add a kind of room or machine; units follow")
    @ApiResponse(responseCode = "201", description = "added")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/resources")
    ResponseEntity<Resource> add(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody NameRequest request) {
        BusinessId business = user.business();
        Attempt attempt = new Attempt(user.caller(), key, "add resource", request);
        return tagged(
                HttpStatus.CREATED,
                idempotency.once(
                        business,
                        attempt,
                        Resource.class,
                        () -> stored(business, resources.add(business, request.name(), request.words()))));
    }

    @Operation(operationId = "changeResource", summary = "Rename a resource")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/resources/{id}")
    ResponseEntity<Resource> change(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NameRequest request) {
        BusinessId business = user.business();
        PoolId pool = new PoolId(id);
        return tagged(HttpStatus.OK, tenants.write(business, () -> {
            Revision.check(ifMatch, stored(business, pool).version(), "resource");
            resources.rename(business, pool, request.name(), request.words());
            return stored(business, pool);
        }));
    }

    @Operation(operationId = "removeResource", summary = "Delete a resource without units that no service needs")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/resources/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(CurrentUser user, @PathVariable UUID id) {
        BusinessId business = user.business();
        PoolId pool = new PoolId(id);
        tenants.write(business, () -> {
            stored(business, pool);
            if (resources.isUsed(business, pool)) {
                throw new Rejected(Unprocessable.of("id", "has units, or a service needs it"));
            }
            resources.delete(business, pool);
            return pool;
        });
    }

    private Resource stored(BusinessId business, PoolId id) {
        return resources.find(business, id).orElseThrow(() -> new Rejected(new NotFound("resource")));
    }

    private static ResponseEntity<Resource> tagged(HttpStatus status, Resource resource) {
        return ResponseEntity.status(status)
                .eTag(Revision.tag(resource.version()))
                .body(resource);
    }
}
