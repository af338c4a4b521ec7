import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { newIdempotencyKey } from '../../../api';
import { toast } from '../../../components/toast';
import { dateIn } from '../../../lib/time/instants';
import type { SeriesScope } from '../dialogs/requests';
import { pretend, reveal } from '../live/pretend';
import { keys } from '../queries';
import { reportSeries } from '../series/reportSeries';
import type { Appointment } from '../types';
import { clockText, titleOf } from '../words';
import { flyCard, focusCard } from './cards';
import type { Bench } from './judge';
import { isWaivable } from './reasons';
import { refusalOf } from './refusal';
import { type Saying, sendMove, sendSeriesMove } from './sendMove';
import { forgetUndo, rememberUndo } from './undo';
import { type MoveWish, wishFor } from './wish';

/** What happens when the server refuses: `again` repeats the same wish, at most once in effect. */
export type OnRefused = (error: unknown, wish: MoveWish, again: () => void) => void;

/**
 * Makes moves: on screen at once, on the server at the same time, and back again with an animation when it refuses. What
 * was done can be taken back for ten seconds, through the server like everything else.
 */
export function useMover(bench: Bench, onRefused: OnRefused) {
  const client = useQueryClient();
  const current = useRef({ bench, onRefused });
  current.current = { bench, onRefused };
  return useMemo(() => {
    const settle = () =>
      Promise.all(
        [keys.appointments, keys.activity, keys.checks].map((queryKey) => client.invalidateQueries({ queryKey })),
      );

    const whenText = (instant: string) => {
      const { facts, words } = current.current.bench;
      const { zone } = facts;
      return `${words.format.shortDate(dateIn(instant, zone))}, ${clockText(instant, zone, words.format)}`;
    };

    const report = (id: 'move.done' | 'move.undone', wish: MoveWish, undo?: () => void) => {
      const { facts, words } = current.current.bench;
      const { appointment } = wish;
      const name = titleOf(appointment, facts.services.get(appointment.serviceId));
      if (undo) rememberUndo(undo);
      const actions = undo ? [{ label: words.t('move.undo'), run: undo }] : [];
      toast(words.t(id, { name, when: whenText(wish.start) }), { actions });
    };

    const wanted = ({ appointment, start, end, staffIds }: MoveWish): Appointment => ({
      ...appointment,
      start,
      end,
      staffIds: [...staffIds],
    });
    const takeBack = ({ id }: Appointment) => flyCard(id, () => reveal(client, id, null));

    const putBack = async (wish: MoveWish, moved: Appointment) => {
      forgetUndo();
      const { start, end, staffIds } = wish.appointment;
      const back = wishFor(moved, start, end, staffIds[0]);
      const waiver = { reason: current.current.bench.words.t('move.undoReason') };
      try {
        await pretend(client, wanted(back));
        // as it stood before, also where the rules would not have it anew, such as in the past
        const put = await sendMove(client, back, { waiver: null, note: '' }, newIdempotencyKey()).catch(
          (error: unknown) => {
            const refusal = refusalOf(error);
            if (refusal.kind !== 'no-room' || !isWaivable(refusal.reason)) throw error;
            return sendMove(client, back, { waiver, note: '' }, newIdempotencyKey());
          },
        );
        reveal(client, put.id, put);
        report('move.undone', back);
      } catch (error) {
        takeBack(moved);
        current.current.onRefused(error, back, () => void putBack(wish, moved));
      }
      void settle();
    };

    const move = async (
      wish: MoveWish,
      saying: Saying,
      scope: SeriesScope,
      key = newIdempotencyKey(),
    ): Promise<void> => {
      const { id } = wish.appointment;
      try {
        await pretend(client, wanted(wish));
        focusCard(id);
        if (scope === 'this') {
          const moved = await sendMove(client, wish, saying, key);
          reveal(client, id, moved);
          report('move.done', wish, () => void putBack(wish, moved));
        } else {
          const done = await sendSeriesMove(wish, scope, saying, key);
          reveal(client, id, done.after.find((a) => a.id === id) ?? wanted(wish));
          const { facts, words } = current.current.bench;
          const name = titleOf(wish.appointment, facts.services.get(wish.appointment.serviceId));
          reportSeries(client, words.t, words.t('move.done', { name, when: whenText(wish.start) }), done);
        }
      } catch (error) {
        takeBack(wish.appointment);
        current.current.onRefused(error, wish, () => void move(wish, saying, scope, key));
      }
      void settle();
    };
    return { move };
  }, [client]);
}
