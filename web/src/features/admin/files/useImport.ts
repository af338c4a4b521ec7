import { answer, api, type components, Problem } from '../../../api';
import { useSend } from '../../../components/forms/useSend';
import type { Kind } from './kinds';

export type Report = components['schemas']['ImportReport'];
export type Options = {
  kind: Kind;
  existing: 'skip' | 'update';
  as: 'appointments' | 'blocks';
  /** What the entries of a calendar are, and whose; null: not chosen, or anyone. */
  serviceId: string | null;
  staffId: string | null;
  allowOutsideHours: boolean;
};
/** The stamp tells one file from another where the key of the request is chosen: bytes cannot be compared as text. */
type Wish = Options & { content: ArrayBuffer; stamp: string; isCalendar: boolean; dryRun: boolean };

/** The report of a file: of a rehearsal, of what was done, or of why nothing was. */
const reportOf = (error: unknown): Report | null =>
  error instanceof Problem && error.kind === 'import-refused' ? ((error.body.report as Report) ?? null) : null;

/** Brings a file in, or says what would become of it. A refused file also has a report. */
export function useImport() {
  return useSend(async ({ content, stamp, isCalendar, ...query }: Wish, key) => {
    const { as, serviceId, staffId, allowOutsideHours, existing, ...rows } = query;
    const ofEntries = {
      as,
      ...(as === 'appointments' && serviceId ? { serviceId } : {}),
      ...(staffId ? { staffId } : {}),
    };
    try {
      return await answer(
        api.POST('/api/imports', {
          params: {
            query:
              query.kind === 'appointments'
                ? { ...rows, allowOutsideHours, ...(isCalendar ? ofEntries : {}) }
                : { ...rows, ...(query.kind === 'customers' ? { existing } : {}) },
            header: { 'Idempotency-Key': key },
          },
          headers: { 'Content-Type': isCalendar ? 'text/calendar' : 'text/csv' },
          body: content as never,
          // as it is: whether it is UTF-8 the server has to see for itself
          bodySerializer: (body: unknown) => body as ArrayBuffer,
        }),
      );
    } catch (error) {
      const report = reportOf(error);
      if (report) return report;
      throw error;
    }
  });
}
