import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { announce } from '../../../components/announce';
import { type Drag, type DragStore, isSamePlace } from '../../../components/time-grid/drag/dragStore';
import { columnOf } from '../draw/facts';
import { faceText } from '../words';
import { checkOf } from './check';
import { type Bench, FREE, type Judged, judgeByAnswer, judgeByEye, nameOf } from './judge';
import { isNoWish, wishOf } from './wish';

/** How long a drag rests before the server is asked. */
const REST_MS = 120;

/**
 * Judges whatever is held, at every step: at once by what is on screen, and by the server as soon as it rests. Only the
 * answer to the latest question counts. `decide` is for the moment of letting go: it waits for the server's answer, and
 * falls back on the screen's when there is none.
 */
export function useJudge(store: DragStore, bench: Bench) {
  const client = useQueryClient();
  const current = useRef(bench);
  current.current = bench;
  const judge = useMemo(() => {
    const wish = (drag: Drag) => {
      const { facts } = current.current;
      const appointment = facts.appointments.find((a) => a.id === drag.event?.id);
      return appointment ? wishOf(drag, appointment, facts.zone) : null;
    };
    const known = (drag: Drag): Judged | null => {
      const wanted = wish(drag);
      const found = wanted && client.getQueryData(checkOf(wanted, drag.at.column).queryKey);
      return found ? judgeByAnswer(found, drag, current.current) : null;
    };
    const ask = async (drag: Drag): Promise<Judged> => {
      const wanted = wish(drag);
      if (!wanted) return judgeByEye(drag, current.current);
      if (isNoWish(wanted)) return FREE;
      const found = await client.fetchQuery(checkOf(wanted, drag.at.column));
      return judgeByAnswer(found, drag, current.current);
    };
    const atOnce = (drag: Drag): Judged => {
      const wanted = wish(drag);
      if (wanted && isNoWish(wanted)) return FREE;
      return known(drag) ?? judgeByEye(drag, current.current);
    };
    const decide = (drag: Drag): Promise<Judged> => ask(drag).catch(() => judgeByEye(drag, current.current));
    return { ask, atOnce, known, decide };
  }, [client]);
  useEffect(() => {
    let timer = 0;
    const stop = store.subscribe((now, before) => {
      const { drag } = now;
      if (drag === before.drag) return;
      clearTimeout(timer);
      if (!drag || drag.isDropped) return;
      const isHeldStill = before.drag && isSamePlace(before.drag.at, drag.at) && before.drag.kind === drag.kind;
      if (isHeldStill) return;
      store.setState({ verdict: judge.atOnce(drag) });
      if (drag.by === 'keyboard') speak(drag, store, current.current);
      if (!drag.event || judge.known(drag)) return;
      timer = window.setTimeout(async () => {
        const verdict = await judge.ask(drag).catch(() => null);
        const held = store.getState().drag;
        if (!verdict || !held || held.isDropped || !isSamePlace(held.at, drag.at)) return;
        const changed = verdict.reason !== store.getState().verdict?.reason;
        store.setState({ verdict });
        if (changed && drag.by === 'keyboard') speak(drag, store, current.current);
      }, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, judge]);
  return judge;
}

/** Where something that is carried by keyboard is, and whether it may stand there. */
function speak(drag: Drag, store: DragStore, bench: Bench) {
  const { t, format } = bench.words;
  const { staffId, date } = columnOf(drag.at.column);
  const times = `${faceText(drag.at.start, format)}–${faceText(drag.at.end, format)}`;
  const where = t('move.heldAt', { name: nameOf(bench, staffId), date: format.weekdayDate(date), times });
  const { verdict } = store.getState();
  const isTaken = isSamePlace(drag.at, drag.from);
  announce([isTaken ? t('move.taken') : where, verdict?.reason].filter(Boolean).join('. '));
}
