package io.horarium.catalog.web;

import io.horarium.business.AgreedTimes;
import io.horarium.catalog.PoolId;
import io.horarium.catalog.Resource;
import io.horarium.catalog.Resources;
import io.horarium.catalog.Units;
import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The units of a resource: what is actually taken. */
@RestController
class UnitController {

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Resources resources;
    private final Units units;
    private final AgreedTimes agreed;

    UnitController(Tenants tenants, Idempotency idempotency, Resources resources, Units units, AgreedTimes agreed) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.resources = resources;
        this.units = units;
        this.agreed = agreed;
    }

    @Operation(operationId = "addUnit", summary = "Add a unit to a resource")
    @ApiResponse(responseCode = "201", description = "added")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/resources/{id}/units")
    @ResponseStatus(HttpStatus.CREATED)
    Resource add(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody NameRequest request) {
        BusinessId business = user.business();
        PoolId pool = new PoolId(id);
        Attempt attempt = new Attempt(user.caller(), key, "add unit " + id, request);
        return idempotency.once(business, attempt, Resource.class, () -> {
            stored(business, pool);
            units.add(business, pool, request.name(), request.words(), request.place());
            return stored(business, pool);
        });
    }

    @Operation(operationId = "changeUnit", summary = "Rename or move a unit, or take it out of use for good")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/units/{id}")
    Resource change(CurrentUser user, @PathVariable UnitId id, @Valid @RequestBody NameRequest request) {
        BusinessId business = user.business();
        return tenants.write(business, () -> {
            PoolId pool = poolOf(business, id);
            units.change(business, id, request.name(), request.words(), request.place(), request.inUse());
            return stored(business, pool);
        });
    }

    @Operation(operationId = "removeUnit", summary = "Delete a unit, or take it out of use where appointments took it")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/units/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(CurrentUser user, @PathVariable UnitId id) {
        BusinessId business = user.business();
        tenants.write(business, () -> {
            poolOf(business, id);
            if (agreed.exist(business, id)) {
                units.archive(business, id);
            } else {
                units.delete(business, id);
            }
            return id;
        });
    }

    private PoolId poolOf(BusinessId business, UnitId unit) {
        return resources.poolOf(business, unit).orElseThrow(() -> new Rejected(new NotFound("unit")));
    }

    private Resource stored(BusinessId business, PoolId id) {
        return resources.find(business, id).orElseThrow(() -> new Rejected(new NotFound("resource")));
    }
}
