import { bestLanguage, LANGUAGES, type LanguageId } from '../lib/i18n';

const KEY = 'horarium.language';
const IDS = Object.keys(LANGUAGES) as LanguageId[];

/** The language to start with: of the address (`?lang=ar`), chosen here before, or the browser's. */
export const firstLanguage = () =>
  bestLanguage([new URLSearchParams(location.search).get('lang'), localStorage.getItem(KEY), ...navigator.languages]);

/** The language after this one, in turn. */
export const nextLanguage = (id: LanguageId): LanguageId => IDS[(IDS.indexOf(id) + 1) % IDS.length] ?? id;

export const rememberLanguage = (id: LanguageId) => localStorage.setItem(KEY, id);
