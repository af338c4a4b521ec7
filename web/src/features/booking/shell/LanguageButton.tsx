import { LANGUAGES, type LanguageId, useLocale } from '../../../lib/i18n';

/** Offers the other languages in their own letters, and remembers the choice in the address. */
export function LanguageButton() {
  const { id, change } = useLocale();
  const others = (Object.keys(LANGUAGES) as LanguageId[]).filter((other) => other !== id);
  const take = async (language: LanguageId) => {
    await change(language);
    const query = new URLSearchParams(location.search);
    query.set('lang', language);
    history.replaceState(null, '', `${location.pathname}?${query}`);
  };
  return others.map((other) => (
    <button
      key={other}
      type="button"
      lang={other}
      onClick={() => void take(other)}
      className="h-8 shrink-0 rounded-md px-2 text-sm font-medium text-ink-2 hover:bg-sunken"
    >
      {LANGUAGES[other].ownName}
    </button>
  ));
}
