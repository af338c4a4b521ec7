import { useLocale } from '../../lib/i18n';

/** "name, zone and currency" in the language of the page. */
export function useList() {
  const { tag } = useLocale();
  return (items: readonly string[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);
}
