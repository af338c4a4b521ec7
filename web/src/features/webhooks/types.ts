import type { components } from '../../api';

type Schemas = components['schemas'];

/** What the screens of webhooks read from the server and send to it, under the names used here. */
export type Business = Schemas['BusinessView'];
export type Webhook = Schemas['WebhookView'];
export type WebhookRequest = Schemas['WebhookRequest'];
export type WebhookEvent = Schemas['WebhookEvent'];
export type Delivery = Schemas['DeliveryView'];
export type DeliveryStatus = Schemas['DeliveryStatus'];
