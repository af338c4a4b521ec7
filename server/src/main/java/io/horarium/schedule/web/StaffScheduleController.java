package io.horarium.schedule.web;

import io.horarium.identity.CurrentUser;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Tenants;
import io.horarium.schedule.ScheduleBook;
import io.horarium.schedule.ScheduleChange;
import io.horarium.schedule.ScheduleDesk;
import io.horarium.schedule.ScheduleOutcome;
import io.horarium.schedule.StaffDocument;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The schedule of one staff member as a document. Managers edit everybody's, others their own. */
@RestController
class StaffScheduleController {

    private final Tenants tenants;
    private final ScheduleBook book;
    private final ScheduleDesk desk;

    StaffScheduleController(Tenants tenants, ScheduleBook book, ScheduleDesk desk) {
        this.tenants = tenants;
        this.book = book;
        this.desk = desk;
    }

    @Operation(operationId = "staffSchedule", summary = "Weekly hours, exceptions, travel, absences and blocks")
    @GetMapping("/api/staff/{id}/schedule")
    ResponseEntity<StaffScheduleView> get(CurrentUser user, @PathVariable StaffId id) {
        Consents.mayChange(user, Set.of(id));
        StaffScheduleView view = view(user, id);
        return ResponseEntity.ok().eTag(Version.tag(view.version())).body(view);
    }

    @Operation(
            operationId = "changeStaffSchedule",
            summary = "Other weekly hours, exceptions and travel; answers which appointments lose their time")
    @PutMapping("/api/staff/{id}/schedule")
    ResponseEntity<ChangedScheduleView> put(
            CurrentUser user,
            @PathVariable StaffId id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ScheduleRequest request) {
        Consents.mayChange(user, Set.of(id));
        ScheduleChange.Everything change = request.read(
                tenants.read(user.business(), () -> book.since(user.business(), id)), Version.wanted(ifMatch));
        Attempt attempt = new Attempt(user.caller(), null, "change schedule " + id, request);
        ScheduleOutcome outcome =
                desk.change(user.business(), attempt, Set.of(id), change, Consents.of(dryRun, request.acceptOrphans()));
        StaffScheduleView view = view(user, id);
        return ResponseEntity.ok()
                .eTag(Version.tag(view.version()))
                .body(new ChangedScheduleView(outcome.applied(), view, outcome.orphanCount(), outcome.orphans()));
    }

    private StaffScheduleView view(CurrentUser user, StaffId id) {
        StaffDocument document = tenants.read(user.business(), () -> book.get(user.business(), id));
        return StaffScheduleView.from(id, document);
    }
}
