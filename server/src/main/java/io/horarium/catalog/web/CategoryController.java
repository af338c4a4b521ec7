package io.horarium.catalog.web;

import io.horarium.catalog.Categories;
import io.horarium.catalog.CategoryId;
import io.horarium.catalog.Services;
import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.kernel.BusinessId;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The headings under which services stand; the whole team may read them. */
@RestController
class CategoryController {

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Services services;
    private final Categories categories;

    CategoryController(Tenants tenants, Idempotency idempotency, Services services, Categories categories) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.services = services;
        this.categories = categories;
    }

    @Operation(operationId = "categories", summary = "The headings of the booking page; at most 100")
    @GetMapping("/api/categories")
    CategoryList list(CurrentUser user) {
        return tenants.read(user.business(), () -> list(user.business()));
    }

    @Operation(operationId = "addCategory", summary = "Add a heading")
    @ApiResponse(responseCode = "201", description = "added")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/categories")
    @ResponseStatus(HttpStatus.CREATED)
    CategoryList add(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody NameRequest request) {
        BusinessId business = user.business();
        Attempt attempt = new Attempt(user.caller(), key, "add category", request);
        return idempotency.once(business, attempt, CategoryList.class, () -> {
            categories.add(business, request.name(), request.words(), request.place());
            return list(business);
        });
    }

    @Operation(operationId = "changeCategory", summary = "Rename or move a heading")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/categories/{id}")
    CategoryList change(CurrentUser user, @PathVariable UUID id, @Valid @RequestBody NameRequest request) {
        BusinessId business = user.business();
        return tenants.write(business, () -> {
            found(categories.change(business, new CategoryId(id), request.name(), request.words(), request.place()));
            return list(business);
        });
    }

    @Operation(operationId = "removeCategory", summary = "Take a heading away; its services stay")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/categories/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(CurrentUser user, @PathVariable UUID id) {
        BusinessId business = user.business();
        tenants.write(business, () -> {
            found(categories.remove(business, new CategoryId(id)));
            return id;
        });
    }

    private CategoryList list(BusinessId business) {
        return new CategoryList(
                services.categories(business).stream().map(CategoryView::from).toList());
    }

    private static void found(boolean there) {
        if (!there) {
            throw new Rejected(new NotFound("category"));
        }
    }
}
