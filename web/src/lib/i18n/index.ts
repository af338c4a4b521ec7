export {
  bestLanguage,
  type CatalogLoaders,
  LANGUAGES,
  type LanguageId,
  type MessageId,
  type Translation,
} from './catalogs';
export type { Formats } from './formats';
export { LocaleProvider, type PageLocale, useLocale, Words } from './LocaleProvider';
export { type Locale, loadLocale, type MessageValues, type Translate } from './locale';
