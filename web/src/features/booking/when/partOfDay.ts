export const PARTS = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS)[number];

const NOON = 12 * 60;
const EVENING = 17 * 60;

/** Of a wall clock in minutes since 00:00. */
export const partOfDay = (minutes: number): PartOfDay =>
  minutes < NOON ? 'morning' : minutes < EVENING ? 'afternoon' : 'evening';
