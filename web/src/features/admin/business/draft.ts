import type { MessageId } from '../../../lib/i18n';
import type { HoldRules, Rules } from '../types';

/** Everything on the page of the business that is saved together. */
export type Draft = Omit<Rules, 'id' | 'slug' | 'version'> & Omit<HoldRules, 'version'>;

const HOLD_FIELDS = ['holdMinutes', 'perContact', 'perAddress'] as const satisfies (keyof Draft)[];
export const isHoldField = (field: keyof Draft) => (HOLD_FIELDS as readonly string[]).includes(field);

export const draftOf = (rules: Rules, holds: HoldRules): Draft => {
  const { id: _id, slug: _slug, version: _version, ...settings } = rules;
  const { holdMinutes, perContact, perAddress } = holds;
  return { ...settings, holdMinutes, perContact, perAddress };
};

/** The draft taken apart again, as the server keeps it. */
export function requestsOf({ holdMinutes, perContact, perAddress, ...settings }: Draft) {
  return {
    settings: {
      ...settings,
      holidayCountry: settings.holidayCountry || null,
      holidayRegion: settings.holidayRegion || null,
    },
    holds: { holdMinutes, perContact, perAddress },
  };
}

/** The names of the fields, for the sentence in the save bar. */
export const FIELD_NAMES: Record<keyof Draft, MessageId> = {
  name: 'biz.name',
  zone: 'biz.zone',
  currency: 'biz.currency',
  locale: 'biz.locale',
  weekStart: 'biz.weekStart',
  holidayCountry: 'biz.country',
  holidayRegion: 'biz.region',
  minimumNoticeMinutes: 'biz.notice',
  horizonDays: 'biz.horizon',
  defaultBufferBeforeMinutes: 'biz.before',
  defaultBufferAfterMinutes: 'biz.after',
  freeCancelHours: 'biz.freeCancel',
  holdMinutes: 'biz.hold',
  perContact: 'biz.perContact',
  perAddress: 'biz.perAddress',
};
