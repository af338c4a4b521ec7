import type { components } from '../../../api';
import { clock } from '../../../lib/time/clock';
import { type AbsenceDraft, fieldsOf as absenceFields, isBackwards, newAbsence } from '../absence/draft';
import { type BlockDraft, fieldsOf as blockFields, newBlock } from '../blocks/draft';
import type { Business, Template, WeeklyEntry } from '../types';
import { weekdayNumber } from '../week/entries';
import type { Span } from '../week/hours';

export type ChangeKind = 'template' | 'copy' | 'date' | 'off' | 'block';

/** One change for several people, as it is typed. */
export type BulkDraft = {
  kind: ChangeKind;
  staffIds: string[];
  templateId: string | null;
  copyFrom: string | null;
  date: { date: string; windows: Span[]; reason: string };
  off: AbsenceDraft;
  block: BlockDraft;
};

export type BulkBody = Omit<components['schemas']['BulkRequest'], 'acceptOrphans'>;

export const newBulk = (today: string, templateId: string | null): BulkDraft => ({
  kind: 'template',
  staffIds: [],
  templateId,
  copyFrom: null,
  date: { date: today, windows: [], reason: '' },
  off: newAbsence(today),
  block: newBlock(today),
});

type Facts = {
  business: Business;
  templates: readonly Template[];
  /** The weekly hours of the person whose hours are copied. */
  copied: readonly WeeklyEntry[] | undefined;
};

/** The weekly hours that everybody would have; null when the change is about something else. */
export function weeklyOf(draft: BulkDraft, { templates, copied }: Pick<Facts, 'templates' | 'copied'>) {
  if (draft.kind === 'template') return templates.find(({ id }) => id === draft.templateId)?.weekly ?? null;
  return draft.kind === 'copy' ? (draft.copyFrom && copied) || null : null;
}

/** What the server is asked for; null as long as something is missing. */
export function bodyOf(draft: BulkDraft, facts: Facts): BulkBody | null {
  const { zone, weekStart } = facts.business;
  const nothing = { weekly: null, exception: null, timeOff: null, block: null };
  const base = { ...nothing, staffIds: [...draft.staffIds].sort() };
  if (!draft.staffIds.length) return null;
  switch (draft.kind) {
    case 'template':
    case 'copy': {
      const weekly = weeklyOf(draft, facts);
      return weekly && { ...base, weekly: [...weekly] };
    }
    case 'date': {
      const { date, reason } = draft.date;
      const windows = draft.date.windows.map((w) => ({ start: clock(w.from), end: clock(w.to) }));
      return { ...base, exception: { date, windows, reason: reason.trim() } };
    }
    case 'off':
      return isBackwards(draft.off) ? null : { ...base, timeOff: absenceFields(draft.off, zone) };
    case 'block':
      return { ...base, block: blockFields(draft.block, zone, weekdayNumber(weekStart)) };
  }
}
