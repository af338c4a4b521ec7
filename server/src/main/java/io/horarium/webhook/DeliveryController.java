package io.horarium.webhook;

import io.horarium.identity.Allowed;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Role;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a webhook was told. */
@RestController
class DeliveryController {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{1,18}");

    private final DeliveryDesk desk;

    DeliveryController(DeliveryDesk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "webhookDeliveries",
            summary = "What a webhook was told in the last thirty days, newest first")
    @Allowed({Role.OWNER, Role.ADMIN})
    @GetMapping("/api/webhooks/{id}/deliveries")
    DeliveryView.DeliveryPage list(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) Delivery.@Nullable Status status) {
        if (cursor != null && !CURSOR.matcher(cursor).matches()) {
            throw new Rejected(Unprocessable.of("cursor", "must be one that a page named"));
        }
        long before = cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        return desk.list(user.business(), new WebhookId(id), before, status);
    }

    @Operation(operationId = "replayDelivery", summary = "Send a delivery once more, under the same id")
    @ApiResponse(responseCode = "202", description = "it will be sent")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/webhooks/{id}/deliveries/{deliveryId}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView replay(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID deliveryId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Attempt attempt = new Attempt(user.caller(), key, "replay " + deliveryId + " of webhook " + id, "");
        return desk.replay(user.business(), attempt, new WebhookId(id), new DeliveryId(deliveryId));
    }

    @Operation(operationId = "testWebhook", summary = "Send a message that says nothing but that messages arrive")
    @ApiResponse(responseCode = "202", description = "it will be sent")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/webhooks/{id}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView test(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Attempt attempt = new Attempt(user.caller(), key, "test webhook " + id, "");
        return desk.test(user.business(), attempt, new WebhookId(id));
    }
}
