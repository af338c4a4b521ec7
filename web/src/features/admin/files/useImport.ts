import { answer, api, type components, Problem } from '../../../api';
import { useSend } from '../../../components/forms/useSend';
import type { Kind } from './kinds';

export type Report = components['schemas']['ImportReport'];
export type Options = {
  kind: Kind;
  existing: 'skip' | 'update';
  as: 'appointments' | 'blocks';
  allowOutsideHours: boolean;
};
type Wish = Options & { content: ArrayBuffer; isCalendar: boolean; dryRun: boolean };

/** The report of a file: of a rehearsal, of what was done, or of why nothing was. */
const reportOf = (error: unknown): Report | null =>
  error instanceof Problem && error.kind === 'import-refused' ? ((error.body.report as Report) ?? null) : null;

/** Brings a file in, or says what would become of it. A refused file also has a report. */
export function useImport() {
  return useSend(async ({ content, isCalendar, ...query }: Wish, key) => {
    const { as, allowOutsideHours, existing, ...rows } = query;
    try {
      return await answer(
        api.POST('/api/imports', {
          params: {
            query:
              query.kind === 'appointments'
                ? { ...rows, allowOutsideHours, ...(isCalendar ? { as } : {}) }
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
