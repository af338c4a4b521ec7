import type { Customer, CustomerChange } from '../types';

/** A customer as one edits them. */
export type Draft = { name: string; phone: string; notes: string; optIn: boolean; source: string };

export const EMPTY: Draft = { name: '', phone: '', notes: '', optIn: false, source: '' };

export const draftOf = ({ name, phone, notes, marketing }: Customer): Draft => ({
  name,
  phone: phone ?? '',
  notes,
  optIn: marketing.optIn,
  source: marketing.source ?? '',
});

/** What the server gets. When it was given stays as it was, or is now. */
export const changeOf = ({ name, phone, notes, optIn, source }: Draft): CustomerChange => ({
  name: name.trim(),
  phone: phone.trim() || null,
  notes: notes.trim() || null,
  marketing: optIn ? { optIn, givenAt: null, source: source.trim() || null } : null,
});
