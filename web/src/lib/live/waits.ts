const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: a second, then twice as long each time up to a minute, and by
 * up to a half more or less, so that not everybody comes back at the same moment. `failures` counts from 1.
 */
export const waitAfter = (failures: number, random: () => number = Math.random): number =>
  spread(Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1)), random);

/** Some time around `ms`, between half of it and half more. */
export const spread = (ms: number, random: () => number = Math.random): number => ms * (0.5 + random());
