package io.horarium.webhook;

import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.platform.Attempt;
import io.horarium.platform.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The webhooks of a business. */
@RestController
class WebhookController {

    private final WebhookDesk desk;
    private final Destinations destinations;

    WebhookController(WebhookDesk desk, Destinations destinations) {
        this.desk = desk;
        this.destinations = destinations;
    }

    @Operation(operationId = "webhooks", summary = "The webhooks of the business, without their secrets")
    @Allowed({Role.OWNER, Role.ADMIN})
    @GetMapping("/api/webhooks")
    WebhookView.WebhookList list(CurrentUser user) {
        return new WebhookView.WebhookList(
                desk.list(user.business()).stream().map(WebhookView::from).toList());
    }

    @Operation(operationId = "webhook", summary = "One webhook, its version as ETag")
    @Allowed({Role.OWNER, Role.ADMIN})
    @GetMapping("/api/webhooks/{id}")
    ResponseEntity<WebhookView> get(CurrentUser user, @PathVariable UUID id) {
        return tagged(desk.get(user.business(), new WebhookId(id)));
    }

    @Operation(operationId = "makeWebhook", summary = "Make a webhook; its secret is in this answer and nowhere else")
    @ApiResponse(responseCode = "201", description = "made")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/webhooks")
    ResponseEntity<WebhookView.WithSecret> make(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody WebhookRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "make webhook", request);
        destinations.check(request.settings().url());
        WebhookView.WithSecret made = desk.make(user, attempt, request.settings());
        return ResponseEntity.created(
                        URI.create("/api/webhooks/" + made.webhook().id()))
                .eTag(Revision.tag(made.webhook().version()))
                .body(made);
    }

    @Operation(operationId = "changeWebhook", summary = "Change a webhook, switch it off or on again")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/webhooks/{id}")
    ResponseEntity<WebhookView> change(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody WebhookRequest request) {
        WebhookId webhook = new WebhookId(id);
        Webhook.Settings wanted = request.settings();
        Webhook.Settings known = desk.get(user.business(), webhook).settings();
        // an address that is gone must not keep anybody from switching off what is sent to it
        if (wanted.active() || !wanted.url().equals(known.url())) {
            destinations.check(wanted.url());
        }
        return tagged(desk.change(user.business(), webhook, ifMatch, wanted));
    }

    @Operation(operationId = "removeWebhook", summary = "Remove a webhook with the log of its deliveries")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/webhooks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(CurrentUser user, @PathVariable UUID id) {
        desk.remove(user.business(), new WebhookId(id));
    }

    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Draw another secret; the one before it signs beside it for a day")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/webhooks/{id}/secret")
    WebhookView.WithSecret rotate(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Attempt attempt = new Attempt(user.caller(), key, "rotate secret of webhook " + id, "");
        return desk.rotate(user.business(), attempt, new WebhookId(id));
    }

    private static ResponseEntity<WebhookView> tagged(Webhook webhook) {
        return ResponseEntity.ok().eTag(Revision.tag(webhook.version())).body(WebhookView.from(webhook));
    }
}
