import type { MessageId, Translate } from '../../lib/i18n';
import { browserZone } from '../../lib/time/instants';

export type Kind = 'wellness' | 'clinic' | 'beauty' | 'lessons';
export type Hours = 'weekdays' | 'six' | 'split';
export type Offer = { id: string; name: string; minutes: number; price: number };
export type Draft = {
  token: string;
  owner: { name: string; email: string; password: string };
  name: string;
  slug: string;
  zone: string;
  currency: string;
  kind: Kind;
  hue: number;
  hours: Hours;
  offers: Offer[];
};

type Suggestion = readonly [name: MessageId, minutes: number];

const SUGGESTIONS: Record<Kind, readonly Suggestion[]> = {
  wellness: [
    ['hello.private', 50],
    ['hello.massage', 60],
    ['hello.trial', 30],
  ],
  clinic: [
    ['hello.firstVisit', 60],
    ['hello.followUp', 30],
    ['hello.online', 20],
  ],
  beauty: [
    ['hello.cut', 45],
    ['hello.colour', 105],
    ['hello.manicure', 40],
  ],
  lessons: [
    ['hello.trial', 30],
    ['hello.lesson', 60],
    ['hello.exam', 90],
  ],
};

/** What businesses of a kind usually begin with; prices are for the owner to say. */
export const suggestions = (kind: Kind, t: Translate): Offer[] =>
  SUGGESTIONS[kind].map(([id, minutes]) => ({ id, name: t(id), minutes, price: 0 }));

const MOST_LETTERS = 40;

/** The address that a name suggests; empty where it has no Latin letter or digit. */
export const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '');

export const firstDraft = (t: Translate, currency: string): Draft => ({
  token: '',
  owner: { name: '', email: '', password: '' },
  name: '',
  slug: '',
  zone: browserZone(),
  currency,
  kind: 'wellness',
  hue: 178,
  hours: 'six',
  offers: suggestions('wellness', t).slice(0, 2),
});
