import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/queryClient';
import { App } from './app/App';
import { firstLanguage } from './app/language';
import { en as owner } from './app/messages.en';
import { startTheme } from './app/theme';
import { en as form } from './components/forms/messages.en';
import { en as kit } from './components/messages.en';
import { en as signIn } from './features/auth/messages.en';
import { watchSession } from './features/auth/session';
import { en as desk } from './features/calendar/desk/messages.en';
import { en as calendar } from './features/calendar/messages.en';
import { type CatalogLoaders, LocaleProvider, loadLocale } from './lib/i18n';
import { ensureTemporal } from './lib/time/polyfill';
import './owner.css';

const loaders: CatalogLoaders = {
  en: async () => [kit, form, owner, signIn, calendar, desk],
  ar: async () => (await import('./owner.ar')).catalogs,
};

async function start(root: HTMLElement) {
  startTheme();
  const [initial] = await Promise.all([loadLocale(firstLanguage(), loaders), ensureTemporal()]);
  const client = createQueryClient();
  watchSession(client);
  createRoot(root).render(
    <StrictMode>
      <LocaleProvider initial={initial} loaders={loaders}>
        <App client={client} />
      </LocaleProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
