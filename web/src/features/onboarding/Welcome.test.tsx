import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { en as form } from '../../components/forms/messages.en';
import { en as kit } from '../../components/messages.en';
import { LocaleProvider, loadLocale } from '../../lib/i18n';
import { en } from './messages.en';
import { Welcome } from './Welcome';

const loaders = { en: async () => [kit, form, en], ar: async () => [kit, form, en] };

/** A server that knows what this way asks of it, and refuses what `refuse` names. */
function serve() {
  const server = { refuse: '', asked: [] as { route: string; body: Record<string, unknown> | undefined }[] };
  vi.stubGlobal('fetch', async (request: Request) => {
    const text = await request.clone().text();
    const route = `${request.method} ${new URL(request.url).pathname}`;
    server.asked.push({ route, body: text ? JSON.parse(text) : undefined });
    const isRefused = server.refuse === route;
    const stored = { id: 'x1', version: 3, settings: {}, business: { id: 'b1', slug: 'second' } };
    const body = isRefused ? {} : route === 'POST /api/businesses' ? { id: 'b1', slug: 'second' } : stored;
    return new Response(JSON.stringify(body), {
      status: isRefused ? 503 : 200,
      headers: { 'Content-Type': 'application/json' },
    });
  });
  return server;
}

async function openWelcome() {
  const initial = await loadLocale('en', loaders);
  const screen = render(
    <LocaleProvider initial={initial} loaders={loaders}>
      <QueryClientProvider client={new QueryClient()}>
        <Welcome isFirst={false} personName="Noor" businessIds={['b0', 'b1']} onOpen={() => undefined} />
      </QueryClientProvider>
    </LocaleProvider>,
  );
  const user = userEvent.setup();
  const next = () => user.click(screen.getByRole('button', { name: 'Continue' }));
  const back = () => user.click(screen.getByRole('button', { name: 'Back' }));
  const publish = () => user.click(screen.getByRole('button', { name: 'Open my booking page' }));
  return { ...screen, user, next, back, publish };
}

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('what was changed after a part had failed is saved with the next try, and nothing is made twice', async () => {
  const server = serve();
  const page = await openWelcome();
  await page.user.type(page.getByLabelText('Name'), 'Second');
  await page.next();
  await page.next();
  server.refuse = 'POST /api/services';
  await page.publish();
  await page.findByText(/Not saved yet: services/);

  server.refuse = '';
  server.asked.length = 0;
  await page.back();
  await page.user.click(page.getByText('Early and late'));
  await page.back();
  await page.user.type(page.getByLabelText('Name'), ' Studio');
  await page.next();
  await page.next();
  await page.publish();
  await page.findByText(/Your page is live/);
  const routes = server.asked.map(({ route }) => route);
  expect(routes).not.toContain('POST /api/businesses');
  expect(routes).not.toContain('POST /api/staff');
  expect(server.asked.find(({ route }) => route === 'PUT /api/business')?.body?.name).toBe('Second Studio');
  const hours = server.asked.find(({ route }) => route === 'PUT /api/staff/x1/schedule')?.body?.weekly;
  expect(hours).toHaveLength(12);
  expect(routes.filter((route) => route === 'POST /api/services')).toHaveLength(2);
});

test('a reload goes on where it stopped', async () => {
  const server = serve();
  const first = await openWelcome();
  await first.user.type(first.getByLabelText('Name'), 'Second');
  await first.next();
  await first.next();
  server.refuse = 'POST /api/services';
  await first.publish();
  await first.findByText(/Not saved yet: services/);
  cleanup();

  server.refuse = '';
  server.asked.length = 0;
  const again = await openWelcome();
  expect(again.getByLabelText('Name')).toHaveProperty('value', 'Second');
  await again.next();
  await again.next();
  await again.publish();
  await again.findByText(/Your page is live/);
  expect(server.asked.map(({ route }) => route)).not.toContain('POST /api/businesses');
});
