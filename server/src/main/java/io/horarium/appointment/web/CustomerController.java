package io.horarium.appointment.web;

import io.horarium.appointment.customers.CustomerBook;
import io.horarium.appointment.customers.CustomerChange;
import io.horarium.appointment.customers.CustomerExport;
import io.horarium.appointment.customers.CustomerFile;
import io.horarium.appointment.customers.CustomerPage;
import io.horarium.appointment.customers.CustomerRegister;
import io.horarium.appointment.customers.KnownCustomer;
import io.horarium.appointment.customers.NewCustomer;
import io.horarium.appointment.customers.VisitPage;
import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.kernel.CustomerId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people who book; staff members see those of their own appointments only. */
@RestController
class CustomerController {

    private final CustomerBook book;
    private final CustomerRegister register;

    CustomerController(CustomerBook book, CustomerRegister register) {
        this.book = book;
        this.register = register;
    }

    @Operation(
            operationId = "customers",
            summary = "Customers by name, 50 at a time; found by the beginning of name or e-mail address, or by number")
    @GetMapping("/api/customers")
    CustomerPage search(
            CurrentUser user,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String cursor) {
        return book.search(user.business(), search, cursor, Tagged.scope(user));
    }

    @Operation(operationId = "customer", summary = "One customer with their latest 100 visits, the version as ETag")
    @GetMapping("/api/customers/{id}")
    ResponseEntity<CustomerFile> get(CurrentUser user, @PathVariable CustomerId id) {
        CustomerFile file = book.get(user.business(), id, Tagged.scope(user));
        return ResponseEntity.ok().eTag(Revision.tag(file.customer().version())).body(file);
    }

    @Operation(operationId = "customerVisits", summary = "When a customer came, the latest starts first, 100 at a time")
    @GetMapping("/api/customers/{id}/visits")
    VisitPage visits(CurrentUser user, @PathVariable CustomerId id, @RequestParam(defaultValue = "") String cursor) {
        return book.visits(user.business(), id, cursor, Tagged.scope(user));
    }

    @Operation(operationId = "exportCustomer", summary = "Everything that is stored about a person")
    @Allowed({Role.OWNER, Role.ADMIN})
    @GetMapping("/api/customers/{id}/export")
    CustomerExport export(CurrentUser user, @PathVariable CustomerId id) {
        return book.export(user.business(), id);
    }

    @Operation(operationId = "addCustomer", summary = "Write a customer down")
    @ApiResponse(responseCode = "201", description = "written down")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/customers")
    ResponseEntity<KnownCustomer> add(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid NewCustomer customer) {
        KnownCustomer added =
                register.add(user.business(), new Attempt(user.caller(), key, "add customer", customer), customer);
        return ResponseEntity.created(URI.create("/api/customers/" + added.id()))
                .eTag(Revision.tag(added.version()))
                .body(added);
    }

    @Operation(operationId = "changeCustomer", summary = "Change a customer; what is absent is taken away")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/customers/{id}")
    ResponseEntity<KnownCustomer> change(
            CurrentUser user,
            @PathVariable CustomerId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid CustomerChange change) {
        Attempt attempt = new Attempt(user.caller(), key, "change customer " + id, change);
        return tagged(register.change(user.business(), attempt, id, ifMatch, change));
    }

    @Operation(operationId = "mergeCustomer", summary = "Make one customer of two; answers who stays")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/customers/{id}/merge")
    ResponseEntity<KnownCustomer> merge(
            CurrentUser user,
            @PathVariable CustomerId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid MergeRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "merge customer " + id, request);
        return tagged(register.merge(user.business(), attempt, id, request.into()));
    }

    @Operation(operationId = "eraseCustomer", summary = "Take a person out of what is stored; the appointments stay")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/customers/{id}/erase")
    ResponseEntity<KnownCustomer> erase(
            CurrentUser user,
            @PathVariable CustomerId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Attempt attempt = new Attempt(user.caller(), key, "erase customer " + id, "");
        return tagged(register.erase(user.business(), attempt, id, ifMatch));
    }

    private static ResponseEntity<KnownCustomer> tagged(KnownCustomer customer) {
        return ResponseEntity.ok().eTag(Revision.tag(customer.version())).body(customer);
    }
}
