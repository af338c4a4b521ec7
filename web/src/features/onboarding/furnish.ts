import { answer, api, Problem } from '../../api';
import { minorUnits } from '../../lib/money/money';
import type { Draft, Offer } from './draft';
import { weeklyOf } from './hours';

type Made = { id: string };
type Person = { name: string; hue: number };

const seen = (version: number) => ({ 'If-Match': `"${version}"` });

/** The one who stands in the calendar. */
export const addPerson = async (body: Person, key: string): Promise<Made> => {
  const { id } = await answer(api.POST('/api/staff', { params: { header: { 'Idempotency-Key': key } }, body }));
  return { id };
};

export async function changePerson({ id }: Made, wish: Person): Promise<Made> {
  const path = { id };
  const { version, settings } = await answer(api.GET('/api/staff/{id}', { params: { path } }));
  await answer(api.PUT('/api/staff/{id}', { params: { path, header: seen(version) }, body: { ...settings, ...wish } }));
  return { id };
}

/** Weekly hours, whatever they were before. */
export async function setHours(staffId: string, hours: Draft['hours']): Promise<true> {
  const path = { id: staffId };
  const { version } = await answer(api.GET('/api/staff/{id}/schedule', { params: { path } }));
  const body = { weekly: weeklyOf(hours), exceptions: [], travel: [], acceptOrphans: false };
  await answer(api.PUT('/api/staff/{id}/schedule', { params: { path, header: seen(version) }, body }));
  return true;
}

/** A service as it is wanted, given by one person. */
export const serviceOf = ({ name, minutes, price }: Offer, currency: string, hue: number, staffId: string) => ({
  name: name.trim(),
  durationMinutes: minutes,
  price: { amount: Math.round(price * minorUnits(currency)), currency },
  hue,
  staffIds: [staffId],
});
type Service = ReturnType<typeof serviceOf>;

export const addService = async (body: Service, key: string): Promise<Made> => {
  const { id } = await answer(api.POST('/api/services', { params: { header: { 'Idempotency-Key': key } }, body }));
  return { id };
};

export async function changeService({ id }: Made, wish: Service): Promise<Made> {
  const path = { id };
  const { version, settings } = await answer(api.GET('/api/services/{id}', { params: { path } }));
  const body = { ...settings, ...wish };
  await answer(api.PUT('/api/services/{id}', { params: { path, header: seen(version) }, body }));
  return { id };
}

/** Takes away a service that is not wanted any more. */
export async function removeService({ id }: Made): Promise<void> {
  await answer(api.DELETE('/api/services/{id}', { params: { path: { id } } })).catch((error: unknown) => {
    if (!(error instanceof Problem) || error.status !== 404) throw error;
  });
}

/** Puts the booking page on the web, in the hue of the business. */
export async function publish(hue: number): Promise<true> {
  const { version, ...page } = await answer(api.GET('/api/booking-page'));
  const body = { ...page, accentHue: hue, published: true };
  await answer(api.PUT('/api/booking-page', { params: { header: seen(version) }, body }));
  return true;
}
