import type { CatalogLoaders } from '../../lib/i18n';

/** What the availability screens say, fetched with them. */
export const catalogs: CatalogLoaders = {
  en: async () => (await import('./catalogs.en')).all,
  ar: async () => (await import('./catalogs.ar')).all,
};
