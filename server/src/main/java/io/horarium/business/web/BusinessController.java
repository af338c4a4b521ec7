package io.horarium.business.web;

import io.horarium.business.Workplace;
import io.horarium.identity.BusinessView;
import io.horarium.identity.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The business of whoever is signed in. */
@RestController
class BusinessController {

    private final Workplace workplace;

    BusinessController(Workplace workplace) {
        this.workplace = workplace;
    }

    @Operation(operationId = "business", summary = "The settings of the business")
    @GetMapping("/api/business")
    BusinessView business(CurrentUser user) {
        return workplace.get(user.business());
    }
}
