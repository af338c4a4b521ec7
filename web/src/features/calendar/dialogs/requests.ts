import type { Appointment } from '../types';

/** The occurrences of a series that a change means, in the words of the API. */
export type SeriesScope = 'this' | 'following' | 'all';

/** For whom, where that is known already; without an id somebody who is new. */
type Known = { id: string | null; name: string; email: string; phone: string | null };

/** What each dialog is opened with. All moments are instants (UTC, ISO). */
export type DialogRequests = {
  /** A new appointment. Without `end` it lasts as long as its service. */
  create: { start: string; end?: string; staffId?: string; serviceId?: string; person?: Known };
  /** Time to keep free, or time off, for one or several staff members. */
  block: {
    start: string;
    end: string;
    staffIds: readonly string[];
    kind: 'block' | 'time_off';
    /** What is there already and is to be changed; of a block that returns the date that was pressed. */
    entry?: { id: string; occurrence: string | null };
  };
  /** An appointment that returns; begins with what is already known of the first one. */
  series: { start: string; end?: string; staffId?: string; serviceId?: string; person?: Known };
  /** Another time, other staff or notes for one of a series, it and the following, or all. */
  seriesEdit: { appointment: Appointment };
  /** Who waits for something to free up; `slot` is a start that is to be offered to one of them. */
  waitlist: { serviceId?: string; slot?: { start: string; staffId: string } };
  /** Which occurrences a move or a cancellation means. `choose` is called at most once; closing means none. */
  scope: { appointment: Appointment; action: 'move' | 'cancel'; choose(scope: SeriesScope): void };
  /** Search for people, appointments, dates and commands. */
  palette: Record<never, never>;
  /** The sheet of a local date of the business. */
  print: { date: string };
};

export type DialogKind = keyof DialogRequests;
/** An open dialog with what it was opened with. */
export type OpenDialog = { [K in DialogKind]: { kind: K; request: DialogRequests[K] } }[DialogKind];
