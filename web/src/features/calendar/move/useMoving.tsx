import { useQueryClient } from '@tanstack/react-query';
import { lazy, type RefObject, Suspense, useCallback, useRef, useState } from 'react';
import { announce } from '../../../components/announce';
import { type Drag, type DragStore, isSamePlace, letGo } from '../../../components/time-grid/drag/dragStore';
import { flyTo } from '../../../components/time-grid/drag/flyBack';
import type { Place } from '../../../components/time-grid/model';
import { instantAt } from '../../../lib/time/instants';
import type { SeriesScope } from '../dialogs/requests';
import { canOpen, openCreate, openScope, useDialogs } from '../dialogs/store';
import { columnOf } from '../draw/facts';
import type { Bench, Judged } from './judge';
import { FREE } from './judge';
import { useJudge } from './useJudge';
import { useMover } from './useMover';
import { useRefusals } from './useRefusals';
import { isNoWish, type MoveWish, wishOf } from './wish';

const MoveDialog = lazy(() => import('./MoveDialog').then((m) => ({ default: m.MoveDialog })));

/** A move that waits for a yes. */
type Question = { wish: MoveWish; judged: Judged; scope: SeriesScope };

const LAST_MINUTE = 24 * 60 - 1;

/** What letting go over the grid leads to: a question, a refusal with ways out, or a form for something new. */
export function useMoving(store: DragStore, bench: Bench, root: RefObject<HTMLElement | null>) {
  const client = useQueryClient();
  const [question, setQuestion] = useState<Question | null>(null);
  const current = useRef(bench);
  current.current = bench;
  const judge = useJudge(store, bench);

  const putBack = useCallback(
    async (drag: Drag) => {
      store.setState({ drag: { ...drag, at: store.getState().drag?.at ?? drag.at, isDropped: true }, verdict: null });
      const ghost = root.current?.querySelector<HTMLElement>('[data-ghost]') ?? null;
      const card = drag.event
        ? root.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(drag.event.key)}"]`)
        : null;
      await flyTo(ghost, card ?? null);
      letGo(store);
    },
    [root, store],
  );

  const ask = useCallback((wish: MoveWish, judged: Judged, whenNot: () => void) => {
    const { appointment, changes } = wish;
    const isOneOfMany = Boolean(appointment.seriesId) && canOpen('scope');
    // a series knows times of day and people; another date or length is for this one alone
    const isForMany = isOneOfMany && !changes.end && isSameDate(wish, current.current);
    if (!isForMany) return setQuestion({ wish, judged, scope: 'this' });
    let chosen: SeriesScope | null = null;
    openScope({ appointment, action: 'move', choose: (scope) => (chosen = scope) });
    const stop = useDialogs.subscribe(({ open }) => {
      if (open) return;
      stop();
      // whichever comes first, the choice or the closing
      setTimeout(() => (chosen ? setQuestion({ wish, judged, scope: chosen }) : whenNot()));
    });
  }, []);

  const refuse = useRefusals(store, bench, (wish) => ask(wish, FREE, () => {}));
  const { move } = useMover(bench, refuse.byServer);

  const create = useCallback((place: Place, hasEnd: boolean) => {
    const { zone } = current.current.facts;
    const { staffId, date } = columnOf(place.column);
    const at = (minute: number) => instantAt(date, Math.min(minute, LAST_MINUTE), zone);
    openCreate({ staffId, start: at(place.start), ...(hasEnd && { end: at(place.end) }) });
  }, []);

  const onDrop = useCallback(
    async (drag: Drag) => {
      const { facts, words } = current.current;
      const appointment = facts.appointments.find((a) => a.id === drag.event?.id);
      if (drag.kind === 'create') {
        letGo(store);
        create(drag.at, true);
        return;
      }
      if (!appointment || isSamePlace(drag.at, drag.from)) {
        if (drag.by === 'keyboard') announce(words.t('move.cancelled'));
        return putBack(drag);
      }
      const wish = wishOf(drag, appointment, facts.zone);
      if (isNoWish(wish)) return putBack(drag);
      store.setState({ drag: { ...drag, isDropped: true } });
      const judged = await judge.decide(drag);
      store.setState({ verdict: judged });
      if (judged.isPossible || judged.canOverrule) return ask(wish, judged, () => void putBack(drag));
      refuse.byJudge(judged, wish);
      return putBack(drag);
    },
    [ask, create, judge, putBack, refuse, store],
  );

  const dialog = question && (
    <Suspense>
      <MoveDialog
        {...question}
        facts={bench.facts}
        onKeep={() => {
          setQuestion(null);
          const { drag } = store.getState();
          if (drag) void putBack(drag);
        }}
        onMove={(saying) => {
          setQuestion(null);
          letGo(store);
          void client.cancelQueries({ queryKey: ['calendar', 'checks'] });
          void move(question.wish, saying, question.scope);
        }}
      />
    </Suspense>
  );
  return {
    onDrop,
    onCreate: useCallback((place: Place) => create(place, false), [create]),
    dialog,
  };
}

function isSameDate({ appointment, start }: MoveWish, { facts }: Bench): boolean {
  const face = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(facts.zone).toPlainDate();
  return face(appointment.start).equals(face(start));
}
