import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../app/App';
import { ar as ownerAr } from '../../app/messages.ar';
import { en as owner } from '../../app/messages.en';
import { ar as formAr } from '../../components/forms/messages.ar';
import { en as form } from '../../components/forms/messages.en';
import { ar as kitAr } from '../../components/messages.ar';
import { en as kit } from '../../components/messages.en';
import { ar as signInAr } from '../../features/auth/messages.ar';
import { en as signIn } from '../../features/auth/messages.en';
import { watchSession } from '../../features/auth/session';
import { ar as deskAr } from '../../features/calendar/desk/messages.ar';
import { en as desk } from '../../features/calendar/desk/messages.en';
import { ar as calendarAr } from '../../features/calendar/messages.ar';
import { en as calendar } from '../../features/calendar/messages.en';
import { usePreferences } from '../../features/calendar/shell/preferences';
import { type LanguageId, LocaleProvider, loadLocale } from '../../lib/i18n';
import { fakeSockets } from '../live/FakeSocket';
import { type Answer, OwnerFixture } from './server';

const loaders = {
  en: async () => [kit, form, owner, signIn, calendar, desk],
  ar: async () => [kitAr, formAr, ownerAr, signInAr, calendarAr, deskAr],
};

type Options = {
  address?: string;
  isSignedIn?: boolean;
  language?: LanguageId;
  /** Answers instead of the fixture when it returns something; throws to be unreachable. */
  instead?(request: Request): Answer | undefined;
};

/** Opens the owner's side of the studio in a wide window, with nothing remembered. */
export async function openOwner({ address = '/calendar', isSignedIn = true, language = 'en', instead }: Options = {}) {
  const fixture = new OwnerFixture();
  fixture.isSignedIn = isSignedIn;
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    requests.push(request.clone());
    const url = new URL(request.url);
    const text = await request.clone().text();
    const asked = {
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      body: text && JSON.parse(text),
      ifMatch: request.headers.get('If-Match'),
    };
    const { status, body, headers } = instead?.(request) ?? fixture.answer(asked);
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  });
  const sockets = fakeSockets();
  localStorage.clear();
  usePreferences.setState(usePreferences.getInitialState(), true);
  history.replaceState(null, '', address);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  watchSession(client);
  const screen = render(
    <LocaleProvider initial={await loadLocale(language, loaders)} loaders={loaders}>
      <App client={client} />
    </LocaleProvider>,
  );
  return { ...screen, fixture, sockets, requests, client, user: userEvent.setup() };
}
