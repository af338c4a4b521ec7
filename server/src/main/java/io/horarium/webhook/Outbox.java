package io.horarium.webhook;

import io.horarium.appointment.Activity;
import io.horarium.appointment.AppointmentBooked;
import io.horarium.appointment.AppointmentCancelled;
import io.horarium.appointment.AppointmentChanged;
import io.horarium.appointment.Diary;
import io.horarium.appointment.Scope;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what webhooks are to be told, in the transaction of what happened: both are there or neither. A business that has
 * no webhook pays one look at an index.
 */
@Component
class Outbox {

    private static final Scope EVERYBODY = new Scope.Everybody();

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final DeliveryJobs jobs;
    private final Diary diary;
    private final JsonMapper json;
    private final WebhookDesk.Source source;

    Outbox(
            Webhooks webhooks,
            Deliveries deliveries,
            DeliveryJobs jobs,
            Diary diary,
            JsonMapper json,
            WebhookDesk.Source source) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.jobs = jobs;
        this.diary = diary;
        this.json = json;
        this.source = source;
    }

    @EventListener
    void on(AppointmentBooked booked) {
        if (booked.joined()) {
            tell(booked.business(), booked.appointment(), WebhookEvent.APPOINTMENT_UPDATED, Activity.Action.JOINED);
        } else {
            tell(booked.business(), booked.appointment(), WebhookEvent.APPOINTMENT_CREATED, Activity.Action.BOOKED);
        }
    }

    @EventListener
    void on(AppointmentChanged changed) {
        tell(changed.business(), changed.appointment(), WebhookEvent.APPOINTMENT_UPDATED, changed.what());
    }

    @EventListener
    void on(AppointmentCancelled cancelled) {
        if (cancelled.whole()) {
            tell(
                    cancelled.business(),
                    cancelled.appointment(),
                    WebhookEvent.APPOINTMENT_CANCELLED,
                    Activity.Action.CANCELLED);
        } else {
            tell(
                    cancelled.business(),
                    cancelled.appointment(),
                    WebhookEvent.APPOINTMENT_UPDATED,
                    Activity.Action.ATTENDEE_CANCELLED);
        }
    }

    /** Promises one message that says nothing but that messages arrive. Expects a transaction of the business. */
    DeliveryId test(BusinessId business, WebhookId webhook) {
        DeliveryId id = new DeliveryId(source.ids().next());
        Instant now = source.clock().instant();
        put(new Lane(business, webhook, id.value()), new Message(id.value(), WebhookEvent.TEST, now, business, null));
        return id;
    }

    private void tell(BusinessId business, AppointmentId appointment, WebhookEvent event, Activity.Action what) {
        tell(business, appointment, event, Set.of(what));
    }

    private void tell(BusinessId business, AppointmentId appointment, WebhookEvent event, Set<Activity.Action> what) {
        List<WebhookId> wanting = webhooks.wanting(business, event);
        if (wanting.isEmpty()) {
            return;
        }
        Message.Data data = Message.Data.of(what, diary.get(business, appointment, EVERYBODY));
        Instant now = source.clock().instant();
        for (WebhookId each : wanting) {
            DeliveryId id = new DeliveryId(source.ids().next());
            put(
                    new Lane(business, each, appointment.value()),
                    new Message(id.value(), event.text(), now, business, data));
        }
    }

    private void put(Lane lane, Message message) {
        DeliveryId id = new DeliveryId(message.id());
        deliveries.add(lane.business(), id, lane, message.event(), json.writeValueAsString(message), message.at());
        jobs.now(lane, id);
    }
}
