import { expect, test } from 'vitest';
import { calendarLinks, icsText } from './calendarEntry';

const entry = {
  title: 'Physiotherapy, first visit; Stillpoint',
  place: 'Villa 12\nJumeirah',
  start: '2026-11-25T04:30:00Z',
  end: '2026-11-25T05:30:00Z',
  uid: 'a@horarium',
};

test('a calendar file escapes its texts and ends every line with CRLF', () => {
  const lines = icsText(entry).split('\r\n');
  expect(lines).toContain('SUMMARY:Physiotherapy\\, first visit\\; Stillpoint');
  expect(lines).toContain('LOCATION:Villa 12\\nJumeirah');
  expect(lines).toContain('DTSTART:20261125T043000Z');
  expect(lines.at(-1)).toBe('');
});

test('lines are folded at 75 octets without cutting a character', () => {
  const title = 'جلسة علاج طبيعي '.repeat(10);
  const text = icsText({ ...entry, title });
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
});

test('links carry the same instants', () => {
  const { Google, Outlook } = calendarLinks(entry);
  expect(new URL(Google).searchParams.get('dates')).toBe('20261125T043000Z/20261125T053000Z');
  expect(new URL(Outlook).searchParams.get('startdt')).toBe(entry.start);
});
