import type { MessageId } from '../../../lib/i18n';
import type { HoldRules, Rules, WaitlistRules } from '../types';

/** The three sets of rules that one page shows, each stored by itself and with a version of its own. */
export type Stored = { rules: Rules; holds: HoldRules; waitlist: WaitlistRules };
export type PartId = keyof Stored;

/** Everything on the page of the business that is saved together. */
export type Draft = Omit<Rules, 'id' | 'slug' | 'version'> &
  Omit<HoldRules, 'version'> &
  Omit<WaitlistRules, 'version' | 'perContact'> & { wishesPerContact: number };

const HOLD_FIELDS: ReadonlySet<keyof Draft> = new Set(['holdMinutes', 'perContact', 'perAddress']);
const WAITLIST_FIELDS: ReadonlySet<keyof Draft> = new Set([
  'automatic',
  'offerMinutes',
  'quietFrom',
  'quietTo',
  'wishesPerContact',
]);

/** Which of the three a field belongs to. */
export const partOf = (field: keyof Draft): PartId =>
  HOLD_FIELDS.has(field) ? 'holds' : WAITLIST_FIELDS.has(field) ? 'waitlist' : 'rules';

export function draftOf({ rules, holds, waitlist }: Stored): Draft {
  const { id: _id, slug: _slug, version: _version, ...settings } = rules;
  const { holdMinutes, perContact, perAddress } = holds;
  const { automatic, offerMinutes, quietFrom, quietTo, perContact: wishesPerContact } = waitlist;
  return {
    ...settings,
    holdMinutes,
    perContact,
    perAddress,
    automatic,
    offerMinutes,
    quietFrom,
    quietTo,
    wishesPerContact,
  };
}

/** The draft taken apart again, as the server keeps it. */
export function requestsOf(draft: Draft) {
  const { holdMinutes, perContact, perAddress, ...others } = draft;
  const { automatic, offerMinutes, quietFrom, quietTo, wishesPerContact, ...settings } = others;
  return {
    rules: {
      ...settings,
      holidayCountry: settings.holidayCountry || null,
      holidayRegion: settings.holidayRegion || null,
    },
    holds: { holdMinutes, perContact, perAddress },
    waitlist: { automatic, offerMinutes, quietFrom, quietTo, perContact: wishesPerContact },
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
  automatic: 'biz.offers',
  offerMinutes: 'biz.offer',
  quietFrom: 'biz.quietFrom',
  quietTo: 'biz.quietTo',
  wishesPerContact: 'biz.wishes',
};
