import type { CatalogLoaders } from '../../lib/i18n';

/** What the screens of customers say, fetched with them. */
export const catalogs: CatalogLoaders = {
  en: async () => [(await import('./messages.en')).en],
  ar: async () => [(await import('./messages.ar')).ar],
};
