import { createContext, use } from 'react';
import { plusMinutes } from '../../../lib/time/instants';
import { ANYONE, type BookingPage, type Service, type Slot, type Staff } from '../types';
import { type Choices, choose, STEPS, type StepId } from './choices';

/** The choices of the address, resolved against what can be booked. */
export type Wizard = {
  page: BookingPage;
  choices: Choices;
  service?: Service;
  /** an id, or `ANYONE` */
  staffId?: string;
  /** who was chosen; undefined for anyone */
  staff?: Staff;
  slot?: Slot;
  steps: StepId[];
  step: StepId;
};

export const WizardContext = createContext<Wizard | null>(null);

/** The wizard. Throws outside `WizardContext`. */
export function useWizard(): Wizard {
  const wizard = use(WizardContext);
  if (!wizard) throw new Error('useWizard outside WizardContext');
  return wizard;
}

/** The wizard, for the steps after the service is known. */
export function useChosenService() {
  const { service, staffId = ANYONE, ...rest } = useWizard();
  if (!service) throw new Error('no service chosen');
  return { service, staffId, ...rest };
}

export const isClass = (service: Service) => service.capacity > 1;

/** Nobody chooses who leads a class, or a person where only one or all of them do it. */
export const choosesStaff = (service: Service) =>
  !isClass(service) && service.staffMode === 'ANY' && service.staffIds.length > 1;

/** Whose times are asked for: those of a class are everybody's, whoever leads the chosen one. */
export const staffToAsk = (service: Service, staffId: string) => (choosesStaff(service) ? staffId : ANYONE);

export const stepsOf = (service: Service | undefined): StepId[] =>
  STEPS.filter((step) => step !== 'team' || !service || choosesStaff(service));

/** A slot is restored from its instant alone, so a refresh on the details step needs no answer first. */
function slotOf(at: string | undefined, service: Service, staffId: string): Slot | undefined {
  if (!at || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) || Number.isNaN(Date.parse(at))) return;
  return {
    start: at,
    end: plusMinutes(at, service.durationMinutes),
    staffIds: staffId === ANYONE ? service.staffIds : [staffId],
  };
}

/** Who was chosen, as far as the service knows them. */
function staffIdOf(service: Service, asked: string | undefined): string | undefined {
  const known = asked === ANYONE || (asked !== undefined && service.staffIds.includes(asked));
  if (known) return asked;
  return choosesStaff(service) ? undefined : ANYONE;
}

/** An address that asks for a step before its time shows the first one that is missing. */
export function resolveWizard(page: BookingPage, choices: Choices, isBooked: boolean): Wizard {
  const service = page.services.find(({ id }) => id === choices.service);
  const staffId = service && staffIdOf(service, choices.staff);
  const slot = service && staffId ? slotOf(choices.at, service, staffId) : undefined;
  const steps = stepsOf(service);
  const reachable: StepId = !service ? 'service' : !staffId ? 'team' : !slot ? 'when' : isBooked ? 'done' : 'details';
  const asked = steps.find((step) => step === choices.step) ?? 'service';
  const step = steps.indexOf(asked) > steps.indexOf(reachable) ? reachable : asked;
  const staff = page.staff.find(({ id }) => id === staffId);
  return { page, choices, service, staffId, staff, slot, steps, step };
}

export function chooseService(service: Service) {
  const step = choosesStaff(service) ? 'team' : 'when';
  choose({ service: service.id, staff: undefined, date: undefined, at: undefined, unit: undefined, step });
}

export const chooseStaff = (staff: string) => choose({ staff, at: undefined, unit: undefined, step: 'when' });
