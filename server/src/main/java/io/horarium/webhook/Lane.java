package io.horarium.webhook;

import io.horarium.kernel.BusinessId;
import java.util.UUID;

/**
 * What has to be delivered one after the other: everything that one webhook is told about one appointment.
 *
 * @param subject the appointment; of a delivery that is about none its own id
 */
record Lane(BusinessId business, WebhookId webhook, UUID subject) {}
