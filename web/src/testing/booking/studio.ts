import type { components } from '../../api/schema';

type Schemas = components['schemas'];

/** A UUID that one can read in a failing test: `id('a', 3)`. */
export const id = (kind: string, n: number) => `${kind.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const aed = (dirhams: number) => ({ amount: dirhams * 100, currency: 'AED' });

export const categories: Schemas['PublicCategory'][] = [
  { id: id('c', 1), name: 'Physiotherapy' },
  { id: id('c', 2), name: 'Pilates' },
];

export const staff: Schemas['PublicStaff'][] = [
  ['Layla Haddad', 'Senior physiotherapist', 'Knee, hip and running injuries', 'Arabic, English', 305],
  ['Omar Saeed', 'Physiotherapist', 'Back, neck and posture', 'Arabic, English, French', 252],
  ['Maya Fernandes', 'Pilates teacher', 'Reformer, prenatal', 'English, Portuguese', 355],
].map(([name, title, knownFor, languages, hue], i) => ({
  id: id('5', i + 1),
  name: String(name),
  title: String(title),
  knownFor: String(knownFor),
  languages: String(languages),
  hue: Number(hue),
}));

const [layla, omar, maya] = staff.map((person) => person.id) as [string, string, string];

const plain = {
  deposit: null,
  staffMode: 'ANY' as const,
  capacity: 1,
  units: [],
  online: false,
  freeCancelHours: 24,
  needsApproval: false,
  horizonDays: 60,
};

export const services: Schemas['PublicService'][] = [
  {
    ...plain,
    id: id('e', 1),
    categoryId: id('c', 1),
    name: 'Physiotherapy assessment',
    summary: 'History, examination and a plan for your first visit.',
    durationMinutes: 60,
    price: aed(520),
    hue: 252,
    focus: ['Back & neck', 'Sports'],
    staffIds: [layla, omar],
  },
  {
    ...plain,
    id: id('e', 2),
    categoryId: id('c', 1),
    name: 'Physiotherapy follow-up',
    summary: 'Hands-on treatment and exercises.',
    durationMinutes: 45,
    price: aed(380),
    hue: 305,
    focus: ['Sports'],
    staffIds: [layla, omar],
  },
  {
    ...plain,
    id: id('e', 3),
    categoryId: id('c', 1),
    name: 'Free intro call',
    summary: 'Fifteen minutes to find out what helps you.',
    durationMinutes: 15,
    price: aed(0),
    hue: 160,
    focus: ['Beginners'],
    staffIds: [omar],
    online: true,
    needsApproval: true,
    freeCancelHours: 0,
  },
  {
    ...plain,
    id: id('e', 4),
    categoryId: id('c', 2),
    name: 'Reformer class, all levels',
    summary: 'Full-body class on the reformer, at most eight people.',
    durationMinutes: 55,
    price: aed(130),
    hue: 355,
    focus: ['Beginners', 'Women’s health'],
    staffIds: [maya],
    capacity: 8,
    units: ['Atlas', 'Vega', 'Lyra', 'Mira', 'Juno', 'Rhea', 'Nova', 'Luna'].map((name, i) => ({
      id: id('7', i + 1),
      name,
    })),
  },
  {
    ...plain,
    id: id('e', 5),
    categoryId: null,
    name: 'Duet with two therapists',
    summary: 'Both therapists at once, for long-standing trouble.',
    durationMinutes: 90,
    price: aed(900),
    hue: 75,
    focus: [],
    staffIds: [layla, omar],
    staffMode: 'ALL',
  },
];

export const business: Schemas['PublicBusiness'] = {
  slug: 'stillpoint',
  name: 'Stillpoint Pilates & Physio',
  zone: 'Asia/Dubai',
  currency: 'AED',
  weekStart: 'MONDAY',
  address: 'Villa 12, Al Wasl Road, Jumeirah 1, Dubai',
  directions: 'Free parking behind the villa. Ring at the green door.',
  phone: '+971 4 555 0123',
  horizonDays: 60,
  accentHue: null,
};
