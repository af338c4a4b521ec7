import type { Messages } from '@lingui/core';

/**
 * The catalogs of the product, one per feature. A feature adds its English one by declaration merging, beside the catalog:
 * `declare module '…/lib/i18n/catalogs' { interface Catalogs { booking: typeof en } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: features add themselves
export interface Catalogs {}

/** The id of any message; ids are unique over all features, so they begin with their subject. */
export type MessageId = { [K in keyof Catalogs]: keyof Catalogs[K] }[keyof Catalogs] & string;

/** The same ids in another language. In the bundle the texts are compiled ICU messages; only Lingui reads them. */
export type Translation<English> = Record<keyof English, string>;

/** What an entry can show: the catalogs that it needs, per language. Languages but the first are chunks of their own. */
export type CatalogLoaders = Record<LanguageId, () => Promise<readonly Record<string, string>[]>>;

/** A further language is an entry here and a file beside each catalog. `tag` decides how numbers and dates are written. */
export const LANGUAGES = {
  en: { tag: 'en-GB', direction: 'ltr', ownName: 'English' },
  ar: { tag: 'ar-AE', direction: 'rtl', ownName: 'العربية' },
} as const;

export type LanguageId = keyof typeof LANGUAGES;

const isLanguage = (id: string | undefined): id is LanguageId => id !== undefined && Object.hasOwn(LANGUAGES, id);

/** The first of the wished languages (BCP 47 tags, best first) that the product speaks; English when it speaks none. */
export function bestLanguage(wishes: readonly (string | null)[]): LanguageId {
  return wishes.map((tag) => tag?.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en';
}

/** One catalog out of several, in the type that Lingui takes. */
export const merge = (catalogs: readonly Record<string, string>[]): Messages => Object.assign({}, ...catalogs);
