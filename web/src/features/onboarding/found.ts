import { answer, api, Problem } from '../../api';
import type { Draft } from './draft';

/** A business that is there. */
export type Founded = { id: string; slug: string };

const wanted = ({ name, slug, zone, currency }: Draft) => ({ name: name.trim(), slug: slug || null, zone, currency });

/** The first business of an installation, with its owner, who is signed in. After a lost answer it is found again. */
export async function foundFirst(draft: Draft): Promise<Founded> {
  const owner = { ...draft.owner, name: draft.owner.name.trim(), email: draft.owner.email.trim() };
  try {
    await answer(api.POST('/api/setup', { body: { token: draft.token.trim(), business: wanted(draft), owner } }));
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'already-set-up') throw error;
    const body = { email: owner.email, password: owner.password };
    await answer(api.GET('/api/session'));
    await answer(api.POST('/api/auth/login', { body })).catch(() => Promise.reject(error));
  }
  const { business } = await answer(api.GET('/api/session'));
  if (!business) throw new Error('the session is at no business');
  return { id: business.id, slug: business.slug };
}

/** One more business of the same owner; the session stays where it is. */
export async function foundAnother(draft: Draft, key: string): Promise<Founded> {
  const params = { header: { 'Idempotency-Key': key } };
  const { id, slug } = await answer(api.POST('/api/businesses', { params, body: wanted(draft) }));
  return { id, slug };
}

/** Has the session be at a business. It then is a new one, and with it the cookie that every change has to repeat. */
export async function moveTo({ id }: Founded): Promise<void> {
  const { business } = await answer(api.GET('/api/session'));
  if (business?.id === id) return;
  await answer(api.POST('/api/session/business', { body: { businessId: id } }));
  await answer(api.GET('/api/session'));
}

/** Makes a business that is there already what is wanted now. */
export async function refound(made: Founded, draft: Draft): Promise<Founded> {
  await moveTo(made);
  const { version, id: _id, slug: _slug, ...settings } = await answer(api.GET('/api/business'));
  const { slug, ...own } = wanted(draft);
  const params = { header: { 'If-Match': `"${version}"` } };
  await answer(api.PUT('/api/business', { params, body: { ...settings, ...own } }));
  if (!slug || slug === made.slug) return made;
  const { version: seen, ...page } = await answer(api.GET('/api/booking-page'));
  const header = { 'If-Match': `"${seen}"` };
  await answer(api.PUT('/api/booking-page', { params: { header }, body: { ...page, slug } }));
  return { ...made, slug };
}
