import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/queryClient';
import './booking.css';
import { en as kit } from './components/messages.en';
import { en as booking } from './features/booking/messages.en';
import { bestLanguage, type CatalogLoaders, LocaleProvider, loadLocale } from './lib/i18n';
import { ensureTemporal } from './lib/time/polyfill';
import { applyTheme, systemTheme } from './theme/theme';

const loaders: CatalogLoaders = {
  en: async () => [kit, booking],
  ar: async () => (await import('./booking.ar')).catalogs,
};

async function start(root: HTMLElement) {
  applyTheme(systemTheme());
  const asked = new URLSearchParams(location.search).get('lang');
  const [initial] = await Promise.all([
    loadLocale(bestLanguage([asked, ...navigator.languages]), loaders),
    ensureTemporal(),
  ]);
  createRoot(root).render(
    <StrictMode>
      <LocaleProvider initial={initial} loaders={loaders}>
        <QueryClientProvider client={createQueryClient()}>
          <h1>{initial.t('shell.title')}</h1>
        </QueryClientProvider>
      </LocaleProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
