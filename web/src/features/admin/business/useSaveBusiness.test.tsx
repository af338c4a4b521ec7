import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { LocaleProvider, loadLocale } from '../../../lib/i18n';
import { en } from '../messages.en';
import type { HoldRules, Rules } from '../types';
import { draftOf } from './draft';
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

const said = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

afterEach(() => vi.unstubAllGlobals());

test('after a try of which only the first half was done the second one goes on from there', async () => {
  const seen: string[] = [];
  let isDown = true;
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    seen.push(`${path} ${request.headers.get('If-Match')}`);
    if (path.endsWith('/holds')) return isDown ? said(503, {}) : said(200, { ...holds, version: 2 });
    return said(200, { settings: { ...rules, version: isDown ? 2 : 3 }, futureAppointments: 0 });
  });
  const locale = await loadLocale('en', loaders);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>
      <LocaleProvider initial={locale} loaders={loaders}>
        {children}
      </LocaleProvider>
    </QueryClientProvider>
  );
  const saved = vi.fn();
  const { result } = renderHook(() => useSaveBusiness(rules, holds, saved), { wrapper });
  const wish = { draft: draftOf(rules, holds), changed: ['name', 'holdMinutes'] as const };

  act(() => result.current.mutate(wish));
  await waitFor(() => expect(result.current.isError).toBe(true));
  isDown = false;
  act(() => result.current.mutate(wish));
  await waitFor(() => expect(saved).toHaveBeenCalled());

  expect(seen).toEqual([
    '/api/business "1"',
    '/api/business/holds "1"',
    '/api/business "2"',
    '/api/business/holds "1"',
  ]);
});
