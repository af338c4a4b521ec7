package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.WaitlistBook;
import io.horarium.appointment.waitlist.WaitlistRules;
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
import org.springframework.web.bind.annotation.RestController;

/** Whether the waitlist asks by itself, for how long, and when it keeps quiet. */
@RestController
class WaitlistRulesController {

    private final WaitlistBook book;

    WaitlistRulesController(WaitlistBook book) {
        this.book = book;
    }

    @Operation(operationId = "waitlistRules", summary = "The rules for the waitlist, their version as ETag")
    @GetMapping("/api/business/waitlist")
    ResponseEntity<WaitlistRulesView> get(CurrentUser user) {
        return tagged(book.rules(user.business()));
    }

    @Operation(
            operationId = "changeWaitlistRules",
            summary = "Change the rules for the waitlist; open offers keep their end")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/business/waitlist")
    ResponseEntity<WaitlistRulesView> change(
            CurrentUser user,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody WaitlistRulesRequest request) {
        return tagged(book.change(user.business(), ifMatch, request.rules()));
    }

    private static ResponseEntity<WaitlistRulesView> tagged(WaitlistRules rules) {
        return ResponseEntity.ok().eTag(Revision.tag(rules.version())).body(WaitlistRulesView.from(rules));
    }
}
