import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { buffersOf } from '../queries';
import type { Appointment, Service } from '../types';
import { createDay, frameOf, type LaneSpan, startsOf } from './day';
import { agreedOn, explained, type Question, shadesOn } from './queries';

export type Busy = LaneSpan & {
  id: string;
  title: string;
  /** Of an appointment its service; absences and blocks are hatched. */
  hue: number | null;
  /** In minutes. */
  before: number;
  after: number;
};

const NONE = { before: 0, after: 0 };

function titleOf(appointment: Appointment, service: Service | undefined): string {
  const name = service?.name ?? '';
  const [first] = appointment.attendees;
  return appointment.capacity > 1 ? name : (first?.customer.name ?? name);
}

/** A date of one person: open hours, what takes their time, and every start with its reason. */
export function useExplained(question: Question, services: readonly Service[]) {
  const { staffId, serviceId, date, zone } = question;
  const times = useQuery(explained(question));
  const shades = useQuery(shadesOn(date));
  const agreed = useQuery(agreedOn(question));
  const buffers = useQuery(buffersOf(serviceId)).data ?? NONE;
  const lanes = useMemo(() => {
    const day = createDay(date, zone);
    const span = ({ start, end }: { start: string; end: string }) => ({ from: day.at(start), to: day.at(end) });
    const own = shades.data?.find((each) => each.staffId === staffId);
    const busy: Busy[] = (agreed.data ?? []).map((a) => {
      const service = services.find(({ id }) => id === a.serviceId);
      return {
        ...span(a),
        id: a.id,
        title: titleOf(a, service),
        hue: service?.hue ?? 260,
        before: a.bufferBeforeMinutes,
        after: a.bufferAfterMinutes,
      };
    });
    const closed: Busy[] = (own?.shades ?? [])
      .filter((shade) => shade.kind === 'TIME_OFF' || shade.kind === 'BLOCK' || shade.kind === 'HOLIDAY')
      .map((shade) => ({
        ...span(shade),
        id: shade.entryId ?? `${shade.kind}${shade.start}`,
        title: shade.label,
        hue: shade.hue ?? null,
        ...NONE,
      }));
    const open = (own?.open ?? []).map(span);
    const starts = times.data ? startsOf(times.data) : [];
    const shown = [...open, ...busy, ...starts.map((s) => ({ from: day.at(s.instant), to: day.at(s.instant) + 30 }))];
    return { day, open, busy: [...closed, ...busy], starts, frame: frameOf(shown, day.length) };
  }, [date, zone, staffId, shades.data, agreed.data, times.data, services]);
  return {
    ...lanes,
    buffers,
    appointments: agreed.data ?? [],
    isPending: times.isPending,
    error: times.error,
    retry: times.refetch,
  };
}

export type Explained = ReturnType<typeof useExplained>;
