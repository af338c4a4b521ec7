import type { QueryClient } from '@tanstack/react-query';
import { keepLine, socketAddress } from '../../../lib/live/line';
import { spread, waitAfter } from '../../../lib/live/waits';
import { slugOf } from '../requests';
import { readAll, readDates } from './readDates';
import { setTold } from './told';

type Message = { type: string; data: { dates: string[] | null } };

/** Not all visitors of a page ask at the same moment; what comes within that time is one question. */
const COLLECT_MS = 200;
/** After so many failures in a row the page asks every minute again. */
const PATIENT_FAILURES = 3;
/** Until the channel is tried again when it was full. */
const FULL_MS = 300_000;
const TRY_LATER = 1013;

/**
 * Hears which dates of the booking page may have other free times, and has them read again. The channel has no memory, so
 * after every beginning what is shown is read again. Gives back how to stop.
 */
export function listen(client: QueryClient): () => void {
  let dates = new Set<string>();
  let isAny = false;
  let timer = 0;
  let isOver = false;

  const readAgain = async () => {
    const those = [...dates];
    const any = isAny;
    dates = new Set();
    isAny = false;
    await (any ? readAll(client) : readDates(client, those));
    timer = 0;
    if (isAny || dates.size > 0) soon();
  };
  const soon = () => {
    if (isOver) return;
    timer ||= window.setTimeout(() => void readAgain(), spread(COLLECT_MS));
  };
  const all = () => {
    isAny = true;
    soon();
  };

  const line = keepLine({
    address: () => socketAddress(`/ws/booking/${encodeURIComponent(slugOf(location.pathname))}`),
    sleepsWhenHidden: true,
    onOpen: () => {
      setTold(true);
      all();
    },
    onText: (text) => {
      const { data } = JSON.parse(text) as Message;
      if (!data.dates) return all();
      for (const date of data.dates) dates.add(date);
      soon();
    },
    onCut: ({ code, failures }) => {
      setTold(false);
      // by the answer the page sees that nobody tells any more, and asks by the clock
      if (code === TRY_LATER || failures === PATIENT_FAILURES) all();
      return code === TRY_LATER ? spread(FULL_MS) : waitAfter(failures);
    },
    onSleep: () => setTold(false),
  });
  return () => {
    isOver = true;
    clearTimeout(timer);
    line.close();
    setTold(false);
  };
}
