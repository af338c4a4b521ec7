import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { answer, api, type components } from '../../../api';
import { firstHit } from '../../../components/time-grid/conflict';
import { spanOnFace } from '../../../components/time-grid/dayFace';
import type { DragStore } from '../../../components/time-grid/drag/dragStore';
import type { Place } from '../../../components/time-grid/model';
import { addToToast, type ToastAction, toast } from '../../../components/toast';
import { dateIn } from '../../../lib/time/instants';
import { columnKey } from '../draw/facts';
import { keys } from '../queries';
import { clockText } from '../words';
import { type Bench, type Judged, nameOf, reasonText } from './judge';
import { refusalOf } from './refusal';
import { type MoveWish, wishFor } from './wish';

type Alternative = components['schemas']['Alternative'];

/** How long what stood in the way is pointed out. */
const HIGHLIGHT_MS = 4_000;
/** So many ways out fit into a toast. */
const OFFERED = 2;

/** Says why something was not moved, points at what stood in the way, and offers the nearest other times. */
export function useRefusals(store: DragStore, bench: Bench, onChoose: (wish: MoveWish) => void) {
  const client = useQueryClient();
  const current = useRef({ bench, onChoose });
  current.current = { bench, onChoose };
  return useMemo(() => {
    let timer = 0;
    const highlight = (place: Place | null) => {
      clearTimeout(timer);
      store.setState({ highlight: place });
      timer = window.setTimeout(() => store.setState({ highlight: null }), HIGHLIGHT_MS);
    };
    const waysOut = (wish: MoveWish, alternatives: readonly Alternative[]): ToastAction[] =>
      alternatives.slice(0, OFFERED).map(({ slot, staffId }) => ({
        label: alternativeText(slot.start, staffId, wish, current.current.bench),
        run: () => current.current.onChoose(wishFor(wish.appointment, slot.start, slot.end, staffId)),
      }));

    const byJudge = async (judged: Judged, wish: MoveWish) => {
      const { t } = current.current.bench.words;
      highlight(judged.conflict);
      const turn = toast(judged.reason || t('move.refused'), { detail: t('move.movedBack'), isBad: true });
      const path = { id: wish.appointment.id };
      const found = await answer(
        api.GET('/api/bookings/{id}/reschedule/alternatives', { params: { path, query: { count: OFFERED } } }),
      ).catch(() => null);
      if (found?.alternatives.length) addToToast(turn, { actions: waysOut(wish, found.alternatives) });
    };

    const byServer = async (error: unknown, wish: MoveWish, again: () => void) => {
      const { words } = current.current.bench;
      const { t } = words;
      const refusal = refusalOf(error);
      switch (refusal.kind) {
        case 'no-room': {
          const name = nameOf(current.current.bench, wish.staffIds[0] ?? '');
          const actions = waysOut(wish, refusal.alternatives);
          toast(reasonText(refusal.reason, name, words), { detail: t('move.movedBack'), isBad: true, actions });
          // whatever is in the way is new: it has to be fetched before it can be pointed at
          await client.refetchQueries({ queryKey: keys.ranges, type: 'active' });
          setTimeout(() => highlight(inTheWay(wish, current.current.bench)));
          return;
        }
        case 'series': {
          const detail = refusal.reason ? reasonText(refusal.reason, '', words) : t('move.nothingChanged');
          toast(t('move.seriesTaken', { count: refusal.count }), { detail, isBad: true });
          return;
        }
        case 'said':
          toast(t(refusal.text), { detail: t(refusal.detail), isBad: true });
          return;
        case 'unknown':
          toast(t('move.noAnswer'), {
            detail: t('move.noAnswerDetail'),
            isBad: true,
            actions: [{ label: t('kit.retry'), run: again }],
          });
      }
    };
    return { byJudge, byServer };
  }, [client, store]);
}

/** What stands on screen where something was wanted; that place itself when nothing is seen there. */
function inTheWay({ appointment: a, start, end, staffIds }: MoveWish, { facts, columns }: Bench): Place | null {
  const date = dateIn(start, facts.zone);
  const span = spanOnFace(start, end, date, facts.zone);
  if (!span) return null;
  for (const staffId of staffIds) {
    const column = columns.find((c) => c.key === columnKey(staffId, date));
    const want = { ...span, before: a.bufferBeforeMinutes, after: a.bufferAfterMinutes };
    const hit = column && firstHit(column, want, a.id);
    if (hit) return { column: column.key, start: hit.start, end: hit.end };
  }
  return { column: columnKey(staffIds[0] ?? '', date), ...span };
}

/** "15:30", with the date and the name where they are not those of the appointment. */
function alternativeText(start: string, staffId: string, { appointment }: MoveWish, bench: Bench): string {
  const { facts, words } = bench;
  const date = dateIn(start, facts.zone);
  const isSameDate = date === dateIn(appointment.start, facts.zone);
  const parts = [
    !isSameDate && words.format.shortDate(date),
    clockText(start, facts.zone, words.format),
    !appointment.staffIds.includes(staffId) && nameOf(bench, staffId),
  ];
  return parts.filter(Boolean).join(' · ');
}
