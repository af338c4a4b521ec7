import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { ar as kitAr } from '../../components/messages.ar';
import { en as kit } from '../../components/messages.en';
import { BookingApp } from '../../features/booking/BookingApp';
import { ar } from '../../features/booking/messages.ar';
import { en } from '../../features/booking/messages.en';
import { useSession } from '../../features/booking/state/session';
import { type LanguageId, LocaleProvider, loadLocale } from '../../lib/i18n';
import { fakeSockets } from '../live/FakeSocket';
import { createStudioServer } from './studioServer';

const loaders = { en: async () => [kit, en], ar: async () => [kitAr, ar] };

type Options = {
  /** path and query below the origin */
  address?: string;
  language?: LanguageId;
  /** Answers instead of the studio when it returns something. */
  instead?(request: Request): Promise<Response> | undefined;
};

/** Opens the booking page of the studio as a visitor in its zone does, with nothing remembered. */
export async function openBookingPage({ address = '/booking/stillpoint', language = 'en', instead }: Options = {}) {
  const studio = createStudioServer();
  const requests: Request[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    requests.push(request.clone());
    return instead?.(request) ?? studio.answer(request);
  });
  const sockets = fakeSockets();
  sessionStorage.clear();
  useSession.setState({ ...useSession.getInitialState(), zone: 'Asia/Dubai' });
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const screen = render(
    <QueryClientProvider client={client}>
      <LocaleProvider initial={await loadLocale(language, loaders)} loaders={loaders}>
        <BookingApp />
      </LocaleProvider>
    </QueryClientProvider>,
  );
  return { ...screen, studio, sockets, requests, user: userEvent.setup(), refetch: () => client.refetchQueries() };
}
