/** The words of the kit itself. */
export const en = {
  'kit.close': 'Close',
  'kit.loading': 'Loading',
  'kit.optional': 'Optional',
  'kit.retry': 'Try again',
} as const;

declare module '../lib/i18n/catalogs' {
  interface Catalogs {
    kit: typeof en;
  }
}
