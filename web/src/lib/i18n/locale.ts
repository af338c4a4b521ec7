import { setupI18n } from '@lingui/core';
import { type CatalogLoaders, LANGUAGES, type LanguageId, type MessageId, merge } from './catalogs';
import { createFormats, type Formats } from './formats';

export type MessageValues = Record<string, string | number>;

/** The text of a message; its ICU arguments come from `values`. */
export type Translate = (id: MessageId, values?: MessageValues) => string;

/** One language, ready to use. */
export type Locale = {
  id: LanguageId;
  /** BCP 47, for `Intl` and React Aria */
  tag: string;
  rtl: boolean;
  t: Translate;
  format: Formats;
  /** Adds the words of a part of the page that not every visit needs. The same part is fetched once. */
  extend(loaders: CatalogLoaders): Promise<void>;
};

/** Fetches the catalogs of a language and makes it usable. Rejects when a catalog cannot be fetched. */
export async function loadLocale(id: LanguageId, loaders: CatalogLoaders): Promise<Locale> {
  const { tag, direction } = LANGUAGES[id];
  const i18n = setupI18n({ locale: tag, messages: { [tag]: merge(await loaders[id]()) } });
  const parts = new Map<CatalogLoaders, Promise<void>>();
  const fetchPart = async (part: CatalogLoaders) => i18n.load(tag, merge(await part[id]()));
  return {
    id,
    tag,
    rtl: direction === 'rtl',
    t: (message, values) => i18n._(message, values),
    format: createFormats(tag),
    extend: (part) => {
      const known = parts.get(part) ?? fetchPart(part);
      parts.set(part, known);
      known.catch(() => parts.delete(part));
      return known;
    },
  };
}
