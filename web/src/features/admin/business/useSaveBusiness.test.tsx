import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { LocaleProvider, loadLocale } from '../../../lib/i18n';
import { en } from '../messages.en';
import { rules as storedRules } from '../queries';
import type { HoldRules, Rules, WaitlistRules } from '../types';
import { type Draft, draftOf } from './draft';
import { useSaveBusiness } from './useSaveBusiness';

const loaders = { en: async () => [en], ar: async () => [en] };
const rules = {
  id: '00000000-0000-7000-8000-000000000001',
  slug: 'noor',
  version: 1,
  name: 'Noor',
  zone: 'Asia/Dubai',
  currency: 'AED',
  locale: 'en',
  weekStart: 'MONDAY',
  defaultBufferBeforeMinutes: 0,
  defaultBufferAfterMinutes: 0,
  minimumNoticeMinutes: 0,
  horizonDays: 60,
  freeCancelHours: 24,
} as Rules;
const holds: HoldRules = { holdMinutes: 10, perAddress: 3, perContact: 2, version: 1 };
const waitlist: WaitlistRules = {
  automatic: true,
  offerMinutes: 30,
  quietFrom: '21:00',
  quietTo: '08:00',
  perContact: 5,
  version: 1,
};
const stored = { rules, holds, waitlist };
const versions = { rules: 1, holds: 1, waitlist: 1 };
const wish = { draft: draftOf(stored), changed: ['name', 'holdMinutes'] as (keyof Draft)[] };

const said = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** Saves name and holds at a server where the holds are by then what `now` says; gives back what was sent. */
async function save(now: HoldRules, holdsAnswer = 200) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const isHolds = new URL(request.url).pathname.endsWith('/holds');
    if (request.method === 'GET') return said(200, isHolds ? now : { ...rules, version: 2 });
    sent.push(`${isHolds ? 'holds' : 'rules'} ${request.headers.get('If-Match')}`);
    if (isHolds) return said(holdsAnswer, now);
    return said(200, { settings: { ...rules, version: 2 }, futureAppointments: 0 });
  });
  const locale = await loadLocale('en', loaders);
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <LocaleProvider initial={locale} loaders={loaders}>
        {children}
      </LocaleProvider>
    </QueryClientProvider>
  );
  const saved = vi.fn();
  const { result } = renderHook(() => useSaveBusiness(stored, versions, saved), { wrapper });
  act(() => result.current.mutate(wish));
  await waitFor(() => expect(result.current.isPending || result.current.isIdle).toBe(false));
  return { sent, client, saved, result };
}

afterEach(() => vi.unstubAllGlobals());

test('a part whose version grew by the save of another is saved under the new one', async () => {
  const { sent, saved } = await save({ ...holds, version: 2 });
  expect(sent).toEqual(['rules "1"', 'holds "2"']);
  expect(saved).toHaveBeenCalled();
});

test('a part that somebody else changed meanwhile is sent as it was on screen, so that it is refused', async () => {
  const { sent } = await save({ ...holds, holdMinutes: 15, version: 2 });
  expect(sent).toEqual(['rules "1"', 'holds "1"']);
});

test('what was saved before a part was refused stays saved, and the part is named', async () => {
  const { client, result, saved } = await save({ ...holds, version: 1 }, 503);
  expect(result.current.refused).toBe('holds');
  expect(client.getQueryData(storedRules.queryKey)).toMatchObject({ version: 2 });
  expect(saved).not.toHaveBeenCalled();
});
