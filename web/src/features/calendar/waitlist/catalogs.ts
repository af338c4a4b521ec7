import type { CatalogLoaders } from '../../../lib/i18n';

/** What the waitlist says, fetched with it. */
export const catalogs: CatalogLoaders = {
  en: async () => [(await import('./messages.en')).en],
  ar: async () => [(await import('./messages.ar')).ar],
};
