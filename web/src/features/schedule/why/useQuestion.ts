import { useSearchParams } from 'react-router';
import { isDate } from '../../../lib/time/dates';
import { todayIn } from '../../../lib/time/instants';
import type { Service, Staff, Viewer } from '../types';

/** The question in the address (`?service=…&staff=…&date=…&at=…`), with sensible answers to what it leaves open. */
export function useQuestion(viewer: Viewer, services: readonly Service[], team: readonly Staff[]) {
  const [params, setParams] = useSearchParams();
  const { zone } = viewer.business;
  const wanted = params.get('staff') ?? viewer.staffId;
  const service =
    services.find(({ id }) => id === params.get('service')) ??
    services.find(({ staffIds }) => wanted !== null && staffIds.includes(wanted)) ??
    services[0];
  const able = team.filter(({ id }) => service?.staffIds.includes(id));
  const staff = able.find(({ id }) => id === wanted) ?? able[0];
  const date = params.get('date');
  const ask = (patch: Partial<Record<'service' | 'staff' | 'date' | 'at', string>>) =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        if (!('at' in patch)) next.delete('at');
        for (const [name, value] of Object.entries(patch)) next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const question = {
    serviceId: service?.id ?? '',
    staffId: staff?.id ?? '',
    date: isDate(date) ? date : todayIn(zone),
    zone,
  };
  return { question, service, staff, able, at: params.get('at'), ask };
}
