import type { GridColumn, GridEvent } from './model';

/** Where an arrow key leads: along time, or to a neighbouring column in reading direction. */
export type Step = 'earlier' | 'later' | 'previous-column' | 'next-column';

/** The step of an arrow key; left and right follow the reading direction. Null for other keys. */
export function stepOf(key: string, rtl: boolean): Step | null {
  switch (key) {
    case 'ArrowUp':
      return 'earlier';
    case 'ArrowDown':
      return 'later';
    case 'ArrowRight':
      return rtl ? 'previous-column' : 'next-column';
    case 'ArrowLeft':
      return rtl ? 'next-column' : 'previous-column';
    default:
      return null;
  }
}

/** The key of the event one step away from `key`: next in its column, or nearest in time in the next column that has any. */
export function neighbour(columns: readonly GridColumn[], key: string, step: Step): string | undefined {
  const at = columns.findIndex((c) => c.events.some((e) => e.key === key));
  const column = columns[at];
  if (!column) return undefined;
  const events = inOrder(column);
  const index = events.findIndex((e) => e.key === key);
  switch (step) {
    case 'earlier':
      return events[index - 1]?.key;
    case 'later':
      return events[index + 1]?.key;
    case 'previous-column':
      return nearest(columns.slice(0, at).reverse(), events[index]);
    case 'next-column':
      return nearest(columns.slice(at + 1), events[index]);
  }
}

/** Events of a column in the order in which they are read. */
export const inOrder = (column: GridColumn) => [...column.events].sort((a, b) => a.start - b.start || b.end - a.end);

function nearest(columns: readonly GridColumn[], from: GridEvent | undefined): string | undefined {
  const column = columns.find((c) => c.events.length > 0);
  if (!column || !from) return undefined;
  const distance = (e: GridEvent) => Math.abs(e.start - from.start);
  return inOrder(column).reduce((best, e) => (distance(e) < distance(best) ? e : best)).key;
}
