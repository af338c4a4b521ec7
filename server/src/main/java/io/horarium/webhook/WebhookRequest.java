package io.horarium.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook is to be.
 *
 * @param url an https address of the public internet, without user, password and fragment
 * @param active absent: it is
 */
record WebhookRequest(
        @NotNull(message = "is missing") @Size(min = 1, max = 2000, message = "must have 1 to 2000 characters")
        String url,

        @NotNull(message = "is missing") @Size(min = 1, max = 10, message = "must have 1 to 10 entries")
        List<@NotNull(message = "is missing") WebhookEvent> events,

        @Nullable Boolean active,

        @Nullable @Size(max = 200, message = "must have at most 200 characters")
        String description) {

    Webhook.Settings settings() {
        return new Webhook.Settings(
                url.strip(),
                events.stream().distinct().sorted().toList(),
                !Boolean.FALSE.equals(active),
                Objects.requireNonNullElse(description, ""));
    }
}
