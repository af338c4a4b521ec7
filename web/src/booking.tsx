import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/queryClient';
import './booking.css';
import { en as kit } from './components/messages.en';
import { BookingApp } from './features/booking/BookingApp';
import { themeAsked } from './features/booking/branding';
import { en as booking } from './features/booking/messages.en';
import { bestLanguage, type CatalogLoaders, LocaleProvider, loadLocale } from './lib/i18n';
import { ensureTemporal } from './lib/time/polyfill';
import { applyTheme } from './theme/theme';

const loaders: CatalogLoaders = {
  en: async () => [kit, booking],
  ar: async () => (await import('./booking.ar')).catalogs,
};

async function start(root: HTMLElement) {
  applyTheme(themeAsked());
  const asked = new URLSearchParams(location.search).get('lang');
  const language = bestLanguage([asked, ...navigator.languages]);
  const [initial] = await Promise.all([loadLocale(language, loaders), ensureTemporal()]);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <LocaleProvider initial={initial} loaders={loaders}>
          <BookingApp />
        </LocaleProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
