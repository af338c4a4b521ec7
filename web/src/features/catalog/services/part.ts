import type { ServiceSettings } from '../types';

/** What every part of the editor of a service gets. */
export type PartProps = {
  draft: ServiceSettings;
  set(patch: Partial<ServiceSettings>): void;
  /** What the server has against a field. */
  wrong(field: string): string | undefined;
};
