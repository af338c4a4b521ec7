package io.horarium.appointment.web;

import io.horarium.appointment.HoldRules;
import io.horarium.appointment.HoldService;
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

/** How long the booking page keeps a start, and how many for one visitor. */
@RestController
class HoldRulesController {

    private final HoldService holds;

    HoldRulesController(HoldService holds) {
        this.holds = holds;
    }

    @Operation(operationId = "holdRules", summary = "The rules for holds, their version as ETag")
    @GetMapping("/api/business/holds")
    ResponseEntity<HoldRulesView> get(CurrentUser user) {
        return tagged(holds.rules(user.business()));
    }

    @Operation(operationId = "changeHoldRules", summary = "Change the rules for holds; those that run keep their end")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/business/holds")
    ResponseEntity<HoldRulesView> change(
            CurrentUser user,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody HoldRulesRequest request) {
        return tagged(holds.change(user.business(), ifMatch, request.rules()));
    }

    private static ResponseEntity<HoldRulesView> tagged(HoldRules rules) {
        return ResponseEntity.ok().eTag(Revision.tag(rules.version())).body(HoldRulesView.from(rules));
    }
}
