import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { ar as kitAr } from '../../components/messages.ar';
import { en as kit } from '../../components/messages.en';
import { ar as bookingAr } from '../../features/booking/messages.ar';
import { en as booking } from '../../features/booking/messages.en';
import { ar as calendarAr } from '../../features/calendar/messages.ar';
import { en as calendar } from '../../features/calendar/messages.en';
import { bestLanguage, type CatalogLoaders, LocaleProvider, loadLocale } from '../../lib/i18n';
import { ensureTemporal } from '../../lib/time/polyfill';
import { applyTheme } from '../../theme/theme';
import './gallery.css';

// `gallery.html` lists the states, `gallery.html?specimen=grid-full&theme=dark&lang=ar` shows one of them.
const loaders: CatalogLoaders = {
  en: async () => [kit, booking, calendar],
  ar: async () => [kitAr, bookingAr, calendarAr],
};

async function start(root: HTMLElement) {
  const asked = new URLSearchParams(location.search);
  applyTheme(asked.get('theme') === 'dark' ? 'dark' : 'light');
  // what is shown asks nobody
  globalThis.fetch = () => Promise.resolve(new Response('{}', { status: 503 }));
  const [initial] = await Promise.all([loadLocale(bestLanguage([asked.get('lang')]), loaders), ensureTemporal()]);
  const { specimens } = await import('./specimens');
  const show = specimens[asked.get('specimen') ?? ''];
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <LocaleProvider initial={initial} loaders={loaders}>
        {show ? (
          <main data-specimen className="flex h-dvh flex-col bg-surface">
            {show()}
          </main>
        ) : (
          <List names={Object.keys(specimens)} />
        )}
      </LocaleProvider>
    </QueryClientProvider>,
  );
}

function List({ names }: { names: readonly string[] }) {
  const looks = ['', '&theme=dark', '&lang=ar', '&lang=ar&theme=dark'];
  return (
    <ul data-specimens={names.join(',')} className="flex flex-col gap-2 p-6 text-sm">
      {names.map((name) => (
        <li key={name} className="flex gap-3">
          {looks.map((look) => (
            <a key={look} className="text-link" href={`?specimen=${name}${look}`}>
              {name} {look.replaceAll('&', ' ')}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

const root = document.getElementById('root');
if (root) void start(root);
