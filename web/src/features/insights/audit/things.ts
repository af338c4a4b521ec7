import type { MessageId } from '../../../lib/i18n';

/** The sorts of things that the log knows, as it names them, in the order in which one looks for them. */
export const THINGS = [
  'appointment',
  'series',
  'customer',
  'waitlist-entry',
  'waitlist-offer',
  'service',
  'category',
  'staff',
  'time-off',
  'time-block',
  'template',
  'resource',
  'unit',
  'downtime',
  'business',
  'hold-rules',
  'waitlist-rules',
  'member',
  'user',
  'invitation',
  'session',
  'api-key',
  'webhook',
] as const;
export type Thing = (typeof THINGS)[number];

const isThing = (type: string): type is Thing => (THINGS as readonly string[]).includes(type);

/** What a sort of thing is called; null for one that this page does not know. */
export const thingWord = (type: string): MessageId | null => (isThing(type) ? `ins.thing.${type}` : null);

/** "starts at" of `startsAt`: a name that this page has no word for, made readable. */
export const plainName = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
