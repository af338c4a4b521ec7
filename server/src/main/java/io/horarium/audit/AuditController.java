package io.horarium.audit;

import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what. */
@RestController
class AuditController {

    private static final String KIND = "[a-z-]{1,30}(\\.(created|changed|removed))?";

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @Operation(
            operationId = "audit",
            summary = "Every change of the last two years and who made it, newest first; from and to are local dates,"
                    + " both included")
    @Allowed({Role.OWNER, Role.ADMIN})
    @GetMapping("/api/audit")
    AuditPage list(
            CurrentUser user,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 200, message = "must be at most 200")
                    int limit,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<UUID> actorId,
            @Parameter(description = "a sort of thing, such as service, or with what became of it: service.removed")
                    @RequestParam(required = false)
                    @Pattern(regexp = KIND, message = "must be such as service or service.removed")
                    @Nullable
                    String kind) {
        AuditQuestion question = new AuditQuestion(user.business(), from, to, actorId, Optional.ofNullable(kind));
        return log.list(question, cursor, limit);
    }
}
