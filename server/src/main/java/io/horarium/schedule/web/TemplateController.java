package io.horarium.schedule.web;

import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.Tenants;
import io.horarium.schedule.ScheduleChange;
import io.horarium.schedule.ScheduleDesk;
import io.horarium.schedule.ScheduleOutcome;
import io.horarium.schedule.Template;
import io.horarium.schedule.TemplateId;
import io.horarium.schedule.Templates;
import io.horarium.schedule.WeeklyWindow;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Weekly hours under a name. Everybody who is signed in reads them, managers change and apply them. */
@RestController
class TemplateController {

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Templates templates;
    private final ScheduleDesk desk;

    TemplateController(Tenants tenants, Idempotency idempotency, Templates templates, ScheduleDesk desk) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.templates = templates;
        this.desk = desk;
    }

    @Operation(operationId = "templates", summary = "Weekly hours under names; at most 200")
    @GetMapping("/api/availability-templates")
    TemplateList list(CurrentUser user) {
        return new TemplateList(tenants.read(user.business(), () -> templates.list(user.business())).stream()
                .map(TemplateView::from)
                .toList());
    }

    @Operation(operationId = "addTemplate", summary = "Give weekly hours a name")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/availability-templates")
    ResponseEntity<TemplateView> add(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid TemplateRequest request) {
        List<WeeklyWindow> windows = request.windows();
        Template made = idempotency.once(
                user.business(),
                new Attempt(user.caller(), key, "add template", request),
                Template.class,
                () -> templates.add(user.business(), request.name().strip(), windows));
        return tagged(HttpStatus.CREATED, made);
    }

    @Operation(operationId = "changeTemplate", summary = "Change a template; nobody's hours change with it")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/availability-templates/{id}")
    ResponseEntity<TemplateView> change(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid TemplateRequest request) {
        List<WeeklyWindow> windows = request.windows();
        Template changed = tenants.write(
                user.business(),
                () -> templates.replace(
                        user.business(),
                        new TemplateId(id),
                        Version.wanted(ifMatch),
                        request.name().strip(),
                        windows));
        return tagged(HttpStatus.OK, changed);
    }

    @Operation(operationId = "removeTemplate", summary = "Take a template away; nobody's hours change with it")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/availability-templates/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(CurrentUser user, @PathVariable UUID id) {
        tenants.write(user.business(), () -> {
            templates.remove(user.business(), new TemplateId(id));
            return true;
        });
    }

    @Operation(operationId = "applyTemplate", summary = "Give staff the hours of a template, all of them or nobody")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/availability-templates/{id}/apply")
    ScheduleOutcome apply(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid ApplyRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "apply template " + id, request);
        Template template = tenants.read(user.business(), () -> templates.get(user.business(), new TemplateId(id)));
        return desk.change(
                user.business(),
                attempt,
                Set.copyOf(request.staffIds()),
                new ScheduleChange.Weekly(template.weekly()),
                Consents.of(dryRun, request.acceptOrphans()));
    }

    private static ResponseEntity<TemplateView> tagged(HttpStatus status, Template template) {
        return ResponseEntity.status(status)
                .eTag(Version.tag(template.version()))
                .body(TemplateView.from(template));
    }
}
