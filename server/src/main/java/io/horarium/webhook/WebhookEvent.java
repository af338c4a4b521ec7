package io.horarium.webhook;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a webhook can be told of. */
enum WebhookEvent {

    /** Somebody booked a new appointment. */
    APPOINTMENT_CREATED("appointment.created"),

    /** It has another time, other staff or another state, or somebody joined or left it. */
    APPOINTMENT_UPDATED("appointment.updated"),

    /** It was called off. */
    APPOINTMENT_CANCELLED("appointment.cancelled");

    /** What a test says; nobody asks for it. */
    static final String TEST = "webhook.test";

    private final String text;

    WebhookEvent(String text) {
        this.text = text;
    }

    @JsonValue
    String text() {
        return text;
    }

    /**
     * The one with this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static WebhookEvent of(String text) {
        for (WebhookEvent each : values()) {
            if (each.text.equals(text)) {
                return each;
            }
        }
        throw new IllegalArgumentException("event must be the name of one");
    }
}
