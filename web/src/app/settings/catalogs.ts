import type { CatalogLoaders } from '../../lib/i18n';

/** The names of the places of the settings. */
export const catalogs: CatalogLoaders = {
  en: async () => [(await import('./messages.en')).en],
  ar: async () => [(await import('./messages.ar')).ar],
};
