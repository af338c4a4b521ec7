package io.horarium.transfer.web;

import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.transfer.ExportOrder;
import io.horarium.transfer.Exports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives files out. */
@RestController
class ExportController {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @Operation(
            operationId = "exportFile",
            summary =
                    "All services, staff members, customers or appointments as CSV, in the columns that an import reads;"
                            + " the audit log, or the insights of a range of local dates")
    @ApiResponse(
            responseCode = "200",
            description = "the file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @Allowed({Role.OWNER, Role.ADMIN})
    @GetMapping("/api/exports")
    void write(
            CurrentUser user,
            @RequestParam @Pattern(regexp = Kinds.OUT, message = Kinds.OUT_MESSAGE) String kind,
            @RequestParam(defaultValue = "false") boolean bom,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<StaffId> staffId,
            @RequestParam Optional<ServiceId> serviceId,
            HttpServletResponse response)
            throws IOException {
        ExportOrder order = new ExportOrder(user.business(), Kinds.out(kind), from, to, staffId, serviceId);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + ".csv\"");
        Writer writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        if (bom) {
            writer.write(BYTE_ORDER_MARK);
        }
        exports.write(order, writer);
        writer.flush();
    }
}
