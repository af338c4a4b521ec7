/** A stretch `[start, end)` in wall-clock minutes of one local date; 0 is midnight, 1440 the midnight after it. */
export type Span = { start: number; end: number };

/** How firmly an appointment stands; drawn by pattern, word or strike, never by colour alone. */
export type Look = 'firm' | 'pending' | 'no-show' | 'done';

/** One appointment as the grid draws it. `before` and `after` are its buffers in minutes. */
export type GridEvent = Span & {
  /** Unique in the grid: an appointment with two staff members is drawn twice. */
  key: string;
  /** What opens, the same for both drawings of one appointment. */
  id: string;
  title: string;
  detail: string;
  /** The times as read by people; on a repeated hour they carry the zone's short name. */
  times: { start: string; end: string };
  /** What a screen reader hears after the text: the status, buffers, seats. */
  spoken: string;
  hue: number;
  look: Look;
  /** The word shown in the corner, such as "Pending". */
  word?: string;
  before: number;
  after: number;
  past: boolean;
  /** Takes its time for itself; what was called off, or what nobody came to, does not. */
  occupies: boolean;
  /** May be moved and lengthened by whoever looks at it. */
  movable: boolean;
  /** One of a series. */
  repeats: boolean;
  seats?: { taken: number; capacity: number };
};

/**
 * Time in which a column cannot be booked, with its name. `gap` is the hour that a clock change skips, `busy` is an entry
 * of another calendar, which can only be changed there.
 */
export type Shade = Span & {
  id: string;
  kind: 'closed' | 'break' | 'time_off' | 'holiday' | 'block' | 'busy' | 'gap';
  label: string;
  /** Where a `busy` stretch was read: "Google Calendar". */
  source?: string;
  /** The span as read by people; only shown where the name stands. */
  times: string;
  /** Hue of a block; other kinds are grey. */
  hue?: number;
  /** What can be opened and changed: the block or the absence, and of a block that returns the date of this one. */
  entry?: ShadeEntry;
};

export type ShadeEntry = { id: string; occurrence: string | null };

/** One column: a staff member on a local date. */
export type GridColumn = {
  key: string;
  label: string;
  shades: Shade[];
  events: GridEvent[];
  /** The first of several columns of one date: a stronger line stands before it. */
  opensDate?: boolean;
  /** Nothing happens there: a narrow strip with the reason written along it. */
  collapsed?: string;
  /** The date of now, where other dates stand beside it. */
  isToday?: boolean;
};

/** A stretch of a column. */
export type Place = Span & { column: string };

export const DAY_MINUTES = 24 * 60;

/** True if both share at least one minute; touching is not overlapping. */
export const overlaps = (a: Span, b: Span) => a.start < b.end && a.end > b.start;
