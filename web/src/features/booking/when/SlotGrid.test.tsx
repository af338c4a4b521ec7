import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { en as kit } from '../../../components/messages.en';
import { LocaleProvider, loadLocale } from '../../../lib/i18n';
import { en } from '../messages.en';
import { keep, useSession } from '../state/session';
import { type Wizard, WizardContext } from '../state/wizard';
import type { Slot } from '../types';
import { SlotGrid } from './SlotGrid';

const loaders = { en: async () => [kit, en], ar: async () => [kit, en] };
const slot = (start: string): Slot => ({ start, end: start, staffIds: [] });

afterEach(() => {
  cleanup();
  useSession.setState(useSession.getInitialState());
});

/** The names of the times in a zone, in their order. */
async function timesIn(zone: string, h12: boolean, starts: string[]) {
  keep({ zone, h12 });
  const screen = render(
    <LocaleProvider initial={await loadLocale('en', loaders)} loaders={loaders}>
      <WizardContext value={{ choices: {} } as Wizard}>
        <SlotGrid slots={starts.map(slot)} gone={[]} label="Sunday 31 October" />
      </WizardContext>
    </LocaleProvider>,
  );
  return screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
}

const HOURS = ['2027-10-30T23:00:00Z', '2027-10-31T00:00:00Z', '2027-10-31T01:00:00Z', '2027-10-31T02:00:00Z'];

test('an hour that comes twice is told apart by its offset', async () => {
  expect(await timesIn('Europe/Berlin', false, HOURS)).toEqual(['01:00', '02:00 GMT+2', '02:00 GMT+1', '03:00']);
});

test('and so it is with twelve hours', async () => {
  expect(await timesIn('Europe/Berlin', true, HOURS)).toEqual(['1:00 am', '2:00 am GMT+2', '2:00 am GMT+1', '3:00 am']);
});

test('elsewhere the same instants are ordinary times', async () => {
  expect(await timesIn('Asia/Kolkata', false, HOURS)).toEqual(['04:30', '05:30', '06:30', '07:30']);
});
