package io.horarium.transfer.web;

import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.horarium.transfer.ImportOrder;
import io.horarium.transfer.ImportReport;
import io.horarium.transfer.Imports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes files in. */
@RestController
class ImportController {

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @Operation(
            operationId = "importFile",
            summary =
                    "Bring in a CSV file or a calendar, as a whole or not at all; docs/import.md describes the columns",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(mediaType = "text/calendar", schema = @Schema(type = "string"))
                            }))
    @ApiResponse(responseCode = "200", description = "what became of it, or would")
    @ApiResponse(
            responseCode = "422",
            description = "something is wrong in it, so nothing was kept",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ImportProblem.class)))
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/imports")
    ImportReport run(
            CurrentUser user,
            @RequestParam @Pattern(regexp = Kinds.PATTERN, message = Kinds.MESSAGE) String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "skip") @Pattern(regexp = "skip|update", message = "must be skip or update")
                    String existing,
            @RequestParam(defaultValue = "false") boolean allowOutsideHours,
            @RequestParam(name = "as", defaultValue = "appointments")
                    @Pattern(regexp = "appointments|blocks", message = "must be appointments or blocks")
                    String as,
            @RequestParam(required = false) @Nullable ServiceId serviceId,
            @RequestParam(required = false) @Nullable StaffId staffId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        SentFile file = SentFile.of(request);
        Wish wish = new Wish(kind, existing, allowOutsideHours, as, serviceId, staffId, file.digest());
        Attempt attempt = new Attempt(user.caller(), key, "import", wish);
        ImportOrder order = new ImportOrder(
                Kinds.of(kind, as),
                file.form(),
                dryRun,
                existing.equals("update"),
                allowOutsideHours,
                Optional.ofNullable(serviceId),
                Optional.ofNullable(staffId));
        return imports.run(user.business(), attempt, user.actor(), order, file.bytes());
    }

    /** What makes two requests the same one; of the file its digest. */
    private record Wish(
            String kind,
            String existing,
            boolean allowOutsideHours,
            String as,
            @Nullable ServiceId serviceId,
            @Nullable StaffId staffId,
            String digest) {}
}
