import type { components } from '../../api';

type Schemas = components['schemas'];

/** What the screens of customers read from the server and send to it, under the names used here. */
export type Business = Schemas['BusinessView'];
export type Customer = Schemas['KnownCustomer'];
export type CustomerFile = Schemas['CustomerFile'];
export type CustomerChange = Schemas['CustomerChange'];
export type Visit = Schemas['Visit'];
