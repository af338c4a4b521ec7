export const en = {
  'shell.title': 'Book an appointment',
} as const;

declare module '../../lib/i18n/catalogs' {
  interface Catalogs {
    booking: typeof en;
  }
}
