import { createContext, type ReactNode, use, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { CatalogLoaders, LanguageId } from './catalogs';
import { type Locale, loadLocale } from './locale';

/** The language of the page, and how to change it. */
export type PageLocale = Locale & { change(id: LanguageId): Promise<void> };

const LocaleContext = createContext<PageLocale | null>(null);

type Props = { initial: Locale; loaders: CatalogLoaders; children: ReactNode };

/** Gives everything below its language, React Aria included, and the document its `lang` and `dir`. */
export function LocaleProvider({ initial, loaders, children }: Props) {
  const [locale, setLocale] = useState(initial);
  const change = useCallback(async (id: LanguageId) => setLocale(await loadLocale(id, loaders)), [loaders]);
  // before the first paint: a page that turns around afterwards jumps
  useLayoutEffect(() => {
    document.documentElement.lang = locale.id;
    document.documentElement.dir = locale.rtl ? 'rtl' : 'ltr';
  }, [locale]);
  const value = useMemo(() => ({ ...locale, change }), [locale, change]);
  return (
    <LocaleContext value={value}>
      <I18nProvider locale={locale.tag}>{children}</I18nProvider>
    </LocaleContext>
  );
}

/** The language of the page. Throws outside a `LocaleProvider`. */
export function useLocale(): PageLocale {
  const locale = use(LocaleContext);
  if (!locale) throw new Error('useLocale outside LocaleProvider');
  return locale;
}

/** Shows its children once their own words are there; suspends until then. `loaders` must be the same object each time. */
export function Words({ loaders, children }: { loaders: CatalogLoaders; children: ReactNode }) {
  use(useLocale().extend(loaders));
  return children;
}
