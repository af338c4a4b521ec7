import { now } from '../../../lib/time/instants';

/** An appointment as a calendar of the visitor sees it. `start` and `end` are instants. */
export type CalendarEntry = { title: string; place: string; start: string; end: string; uid: string };

const compact = (instant: string) =>
  Temporal.Instant.from(instant).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
const link = (base: string, query: Record<string, string>) => `${base}?${new URLSearchParams(query)}`;

/** Addresses that open the "new event" page of a calendar service. Nothing is sent to it before the visitor clicks. */
export const calendarLinks = ({ title, place, start, end }: CalendarEntry) => ({
  Google: link('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    location: place,
    dates: `${compact(start)}/${compact(end)}`,
  }),
  Outlook: link('https://outlook.live.com/calendar/0/deeplink/compose', {
    rru: 'addevent',
    subject: title,
    location: place,
    startdt: start,
    enddt: end,
  }),
  Yahoo: link('https://calendar.yahoo.com/', {
    v: '60',
    title,
    in_loc: place,
    st: compact(start),
    et: compact(end),
  }),
});

const MAX_OCTETS = 75;
const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets, never cut inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts = [''];
  for (const character of line) {
    const room = parts.length === 1 ? MAX_OCTETS : MAX_OCTETS - 1;
    const current = parts[parts.length - 1] ?? '';
    if (encoder.encode(current + character).length > room) parts.push(character);
    else parts[parts.length - 1] = current + character;
  }
  return parts.join('\r\n ');
}

/** An iCalendar file (RFC 5545) in UTC. */
export const icsText = ({ title, place, start, end, uid }: CalendarEntry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Horarium//Booking//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(now())}`,
    `DTSTART:${compact(start)}`,
    `DTEND:${compact(end)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
