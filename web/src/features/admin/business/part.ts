import type { Draft } from './draft';

/** What every part of the page of the business gets. */
export type PartProps = {
  draft: Draft;
  set(patch: Partial<Draft>): void;
  /** What the server has against a field. */
  wrong(field: string): string | undefined;
};

/** A number field that was emptied counts as 0 until something is typed. */
export const orZero = (typed: number) => (Number.isNaN(typed) ? 0 : typed);
