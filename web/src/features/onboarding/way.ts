import { Problem } from '../../api';
import type { Draft } from './draft';
import { BusinessStep, HoursStep, OffersStep, OwnerStep } from './steps';
import type { Part } from './useOpenBusiness';

const SHORTEST_PASSWORD = 10;

/** The questions of the way, each ready when it is answered. */
export const STEPS = [
  {
    id: 'owner',
    title: 'hello.ownerTitle',
    Fields: OwnerStep,
    isReady: ({ token, owner }: Draft) =>
      Boolean(token.trim() && owner.name.trim() && /\S@\S+\.\S/.test(owner.email)) &&
      owner.password.length >= SHORTEST_PASSWORD,
  },
  {
    id: 'business',
    title: 'hello.businessTitle',
    Fields: BusinessStep,
    isReady: ({ name, slug }: Draft) =>
      Boolean(name.trim()) && (slug === '' || /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(slug)),
  },
  { id: 'hours', title: 'hello.hoursTitle', Fields: HoursStep, isReady: () => true },
  {
    id: 'offers',
    title: 'hello.offersTitle',
    Fields: OffersStep,
    isReady: ({ offers }: Draft) => offers.length > 0 && offers.every((offer) => offer.name.trim()),
  },
] as const;

export type StepId = (typeof STEPS)[number]['id'];

/** The question whose answer was refused; null where no other answer would help, so that one stays and tries again. */
export function questionOf(error: unknown, part: Part): StepId | null {
  if (!(error instanceof Problem) || error.status >= 500) return null;
  if (error.kind === 'address-taken') return 'business';
  const field = error.body.errors?.[0]?.field ?? '';
  if (part === 'business') return error.status === 403 || /^(token|owner)/.test(field) ? 'owner' : 'business';
  if (!field) return null;
  return part === 'person' || part === 'page' ? 'business' : part;
}
