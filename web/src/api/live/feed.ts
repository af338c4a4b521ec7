import { type Cut, keepLine, type Line, socketAddress } from '../../lib/live/line';
import { spread, waitAfter } from '../../lib/live/waits';
import { answer, api } from '../client';
import { Problem } from '../problem';
import type { components } from '../schema';
import type { Presence } from './presence';

export type Change = components['schemas']['ChangeView'];

type Ends = {
  /** Whose changes. */
  business: string;
  onPresence(presence: Presence): void;
  /** From here on every change is told; whatever was read before may lack something. */
  onAfresh(): void;
  onChange(change: Change): void;
  /** The session ended, or whoever has it may see something else: the session is to be asked for. */
  onAccess(): Promise<unknown>;
};

const ASK_MS = 15_000;
/** Now and then even a good line is compared with what the server says. */
const COMPARE_MS = 300_000;
/** After so many failures in a row the server is asked instead. */
const PATIENT_FAILURES = 3;
/** Until the channel is tried again when it was full. */
const FULL_MS = 300_000;

const ACCESS_ENDED = 4401;
const CURSOR_TOO_OLD = 4410;
const TRY_LATER = 1013;

/**
 * Follows the changes of a business without a gap, as docs/live.md says: a cursor, everything read, then the channel from
 * that cursor on. While the channel does not get through, `GET /api/changes` is asked instead; it says the same. Gives back
 * how to stop.
 */
export function follow(ends: Ends): () => void {
  let cursor = '';
  let line: Line | null = null;
  let timer = 0;
  let isStopped = false;
  let presence: Presence = 'starting';
  let failures = 0;
  let beginnings = 0;

  const say = (next: Presence) => {
    if (isStopped) return;
    presence = next;
    ends.onPresence(next);
  };

  const hear = (change: Change) => {
    cursor = change.cursor;
    ends.onChange(change);
  };

  const hangUp = () => {
    clearTimeout(timer);
    line?.close();
    line = null;
  };

  /** Has `task` done after a while, whatever was to be done before. */
  const later = (task: () => void, ms: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = window.setTimeout(task, spread(ms));
  };

  const begin = async () => {
    const turn = ++beginnings;
    hangUp();
    let end: string;
    try {
      end = (await answer(api.GET('/api/changes'))).cursor;
    } catch (error) {
      return turn === beginnings ? mend(error) : undefined;
    }
    if (isStopped || turn !== beginnings) return;
    cursor = end;
    failures = 0;
    ends.onAfresh();
    line = keepLine({
      address: () => socketAddress(`/ws/calendar/${ends.business}?since=${encodeURIComponent(cursor)}`),
      onOpen: () => {
        say('live');
        later(compare, COMPARE_MS);
      },
      onText: (text) => hear(JSON.parse(text) as Change),
      onCut,
      onSleep: () => {
        clearTimeout(timer);
        say('offline');
      },
    });
  };

  const onCut = ({ code, failures: cuts }: Cut): number => {
    const isFull = code === TRY_LATER;
    const isPatient = cuts < PATIENT_FAILURES && !isFull;
    if (presence !== 'asking' && (isPatient || presence !== 'offline')) say('reconnecting');
    if (code === ACCESS_ENDED) void renew(cuts);
    else if (code === CURSOR_TOO_OLD) void begin();
    else if (!isPatient && presence !== 'asking') void ask();
    return isFull ? spread(FULL_MS) : waitAfter(cuts);
  };

  /** Somebody who may still be here begins afresh: what they may see can be something else. */
  const renew = async (cuts: number) => {
    hangUp();
    await ends.onAccess().catch(() => {});
    later(begin, waitAfter(cuts));
  };

  /** Tells what happened since the cursor; true when there was something that the channel had not told. */
  const catchUp = async (): Promise<boolean> => {
    for (let missed = false; ; ) {
      const asked = cursor;
      const page = await answer(api.GET('/api/changes', { params: { query: { since: asked } } }));
      // meanwhile the channel was faster
      if (isStopped || cursor !== asked) return missed;
      page.changes.forEach(hear);
      cursor = page.cursor;
      missed ||= page.changes.length > 0;
      if (!page.more) return missed;
    }
  };

  const ask = async () => {
    if (document.hidden) return later(ask, ASK_MS);
    try {
      await catchUp();
    } catch (error) {
      return mend(error);
    }
    if (isStopped || presence === 'live') return;
    failures = 0;
    say('asking');
    later(ask, ASK_MS);
  };

  /** A line that seems to stand may lead nowhere, as after the sleep of a computer. */
  const compare = async () => {
    if (presence !== 'live') return;
    try {
      if (await catchUp()) line?.reopen();
    } catch {
      line?.reopen();
    }
    if (presence === 'live') later(compare, COMPARE_MS);
  };

  /** What to do when not even a question was answered. */
  const mend = (error: unknown) => {
    if (isStopped || presence === 'live') return;
    failures++;
    const status = error instanceof Problem ? error.status : 0;
    if (status === 401 || status === 403) return void renew(failures);
    // the cursor is too old, or one of another database
    if (cursor && (status === 410 || status === 422)) return void begin();
    say('offline');
    later(cursor ? ask : begin, waitAfter(failures));
  };

  /** When somebody comes back; a line that is cut looks for itself. */
  const look = () => {
    if (document.hidden) return;
    if (!line) void begin();
    else if (presence === 'live') void compare();
    else if (presence === 'asking') void ask();
  };

  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', look);
  say('starting');
  void begin();
  return () => {
    isStopped = true;
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('online', look);
    hangUp();
  };
}
