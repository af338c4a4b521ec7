import type { Visit } from '../types';

type Sum = Visit['price'];

const isCalledOff = ({ status, attendance }: Visit) =>
  status === 'CANCELLED' || status === 'EXPIRED' || attendance === 'CANCELLED';

/** How often somebody came and did not, and what they paid for, in each currency. Counts what is shown. */
export function summaryOf(visits: readonly Visit[]): { came: number; noShows: number; spent: Sum[] } {
  const stands = visits.filter((visit) => !isCalledOff(visit));
  const came = stands.filter(({ status }) => status === 'COMPLETED');
  const sums = new Map<string, number>();
  for (const { price, seats } of came) sums.set(price.currency, (sums.get(price.currency) ?? 0) + price.amount * seats);
  return {
    came: came.length,
    noShows: stands.filter(({ status }) => status === 'NO_SHOW').length,
    spent: [...sums].map(([currency, amount]) => ({ currency, amount })),
  };
}

/** What is still to come, the soonest first, and what was, the latest first. */
export function splitAt(visits: readonly Visit[], now: number): { ahead: Visit[]; history: Visit[] } {
  const isAhead = (visit: Visit) => Date.parse(visit.end) > now && !isCalledOff(visit);
  return {
    ahead: visits.filter(isAhead).sort((a, b) => Date.parse(a.start) - Date.parse(b.start)),
    history: visits.filter((visit) => !isAhead(visit)),
  };
}
