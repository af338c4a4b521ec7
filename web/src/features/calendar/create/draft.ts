import { minutesBetween, plusMinutes } from '../../../lib/time/instants';
import type { DialogRequests } from '../dialogs/requests';
import type { Service, Staff } from '../types';
import type { Person } from './person';

/** An appointment as it is being written. */
export type Draft = {
  /** Instant. */
  start: string;
  /** Minutes; null: as long as the service. */
  length: number | null;
  /** null: whoever is free. */
  staffId: string | null;
  serviceId: string;
  person: Person | null;
  notes: string;
};

/** The first draft for what was pressed on the grid. */
export function draftOf(request: DialogRequests['create'], services: readonly Service[]): Draft | null {
  const { start, end, staffId, serviceId, person } = request;
  const given = givenBy(services, staffId ?? null);
  const service = services.find((s) => s.id === serviceId) ?? given[0] ?? services[0];
  if (!service) return null;
  const length = end ? minutesBetween(start, end) : null;
  return {
    start,
    length: length === service.durationMinutes ? null : length,
    staffId: staffId ?? null,
    serviceId: service.id,
    person: person ?? null,
    notes: '',
  };
}

/** What a staff member gives; of nobody in particular, everything. Classes come after single appointments. */
export const givenBy = (services: readonly Service[], staffId: string | null) =>
  services
    .filter((s) => staffId === null || s.staffIds.includes(staffId))
    .toSorted((a, b) => Number(a.capacity > 1) - Number(b.capacity > 1));

/** Who gives a service. */
export const ableTo = (staff: readonly Staff[], service: Service | undefined) =>
  staff.filter((s) => service?.staffIds.includes(s.id));

/** When a draft ends. */
export const endOf = ({ start, length }: Draft, service: Service) =>
  plusMinutes(start, length ?? service.durationMinutes);

/** The same draft with another service: what was as long as the old one is as long as the new one. */
export function withService(draft: Draft, service: Service): Draft {
  const keepsStaff = draft.staffId === null || service.staffIds.includes(draft.staffId);
  return {
    ...draft,
    serviceId: service.id,
    length: service.capacity > 1 ? null : draft.length,
    staffId: keepsStaff ? draft.staffId : (service.staffIds[0] ?? null),
  };
}
