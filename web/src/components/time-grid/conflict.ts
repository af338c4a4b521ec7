import { type GridColumn, type GridEvent, overlaps, type Shade, type Span } from './model';

/** What stands in the way of a stretch, and which part of the column it takes. */
export type Hit = Span &
  ({ kind: Shade['kind']; shade: Shade } | { kind: 'booked' | 'buffer'; event: GridEvent; shade?: undefined });

type Want = Span & { before: number; after: number };

const whole = (e: Want): Span => ({ start: e.start - e.before, end: e.end + e.after });

/** In the order in which the server names reasons: hours, holiday, time off, block, appointment, buffer, other calendars. */
const FIRST: readonly Shade['kind'][] = ['gap', 'closed', 'break', 'holiday', 'time_off', 'block'];
/** These bind the appointment itself; everything else also its buffers. */
const BARE: ReadonlySet<Shade['kind']> = new Set(['gap', 'closed', 'break', 'holiday']);

/**
 * The first thing on screen that stands in the way of `want` in a column; null if there is none. It knows only what is
 * drawn: notice, limits, rooms and what another node has just booked are the server's to judge. `ignoredId` is what moves.
 */
export function firstHit(column: GridColumn, want: Want, ignoredId: string | null): Hit | null {
  const taken = whole(want);
  const shaded = (kind: Shade['kind']) =>
    column.shades.find((s) => s.kind === kind && overlaps(s, BARE.has(kind) ? want : taken));
  const hitBy = (shade: Shade): Hit => ({ kind: shade.kind, shade, start: shade.start, end: shade.end });
  for (const kind of FIRST) {
    const shade = shaded(kind);
    if (shade) return hitBy(shade);
  }
  const others = column.events.filter((e) => e.id !== ignoredId && e.occupies);
  const booked = others.find((e) => overlaps(e, want));
  if (booked) return { kind: 'booked', event: booked, start: booked.start, end: booked.end };
  const near = others.find((e) => overlaps(whole(e), taken));
  if (near) return { kind: 'buffer', event: near, ...whole(near) };
  const busy = shaded('busy');
  return busy ? hitBy(busy) : null;
}
